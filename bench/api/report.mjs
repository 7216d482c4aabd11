/**
 * Medians over the rounds, and how they stand to the floor of the same run.
 * @param {readonly object[]} cells what `measure` gave, with `contestant`, `question` and `connections`
 */
export function toRows(cells) {
  const keys = [...new Set(cells.map(({ question, contestant }) => `${question}\n${contestant}`))];
  return keys.map((key) => {
    const [question, contestant] = key.split('\n');
    const of = (connections, figure, whose = contestant) =>
      median(
        cells
          .filter((cell) => cell.question === question && cell.contestant === whose && cell.connections === connections)
          .map((cell) => cell[figure]),
      );
    const latency = (connections) => ({
      p50: of(connections, 'p50'),
      p95: of(connections, 'p95'),
      p99: of(connections, 'p99'),
    });
    return {
      ...{ question, contestant, one: latency(1), sixteen: latency(16) },
      ...{ serverMs: of(16, 'serverMs'), neo4jMs: of(16, 'neo4jMs') },
      ...{ perSecond16: of(16, 'perSecond'), perSecond64: of(64, 'perSecond') },
      ...{ ratio16: of(16, 'perSecond') / of(16, 'perSecond', 'floor') },
      ...{ ratio64: of(64, 'perSecond') / of(64, 'perSecond', 'floor') },
    };
  });
}

/** Geometric means over the questions: to the floor, and of isnad to the others. */
export function toMeans(rows) {
  const names = [...new Set(rows.map(({ contestant }) => contestant))];
  const mean = (name) =>
    geometricMean(rows.filter(({ contestant }) => contestant === name).map(({ ratio16 }) => ratio16));
  const mean64 = (name) =>
    geometricMean(rows.filter(({ contestant }) => contestant === name).map(({ ratio64 }) => ratio64));
  return names.map((contestant) => ({
    contestant,
    ...{ ratio16: mean(contestant), ratio64: mean64(contestant) },
    isnadToIt: mean('isnad') / mean(contestant),
  }));
}

/** The table for people. */
export function toTable(rows, means, memory) {
  const lines = [
    '| question | | 1 connection: p50 / p95 / p99 ms | 16 | req/s 16 | req/s 64 | to the floor 16 / 64 | CPU ms a request: server + Neo4j |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      ({ question, contestant, one, sixteen, perSecond16, perSecond64, ratio16, ratio64, serverMs, neo4jMs }) =>
        `| ${question} | ${contestant} | ${show(one)} | ${show(sixteen)} | ${perSecond16.toFixed(0)} | ${perSecond64.toFixed(0)} | ${ratio16.toFixed(2)} / ${ratio64.toFixed(2)} | ${serverMs.toFixed(2)} + ${neo4jMs.toFixed(2)} |`,
    ),
    '',
    '| geometric mean | to the floor 16 / 64 | isnad to it, 16 | memory MiB now / peak |',
    '|---|---|---|---|',
    ...means.map(({ contestant, ratio16, ratio64, isnadToIt }) => {
      const { now, peak } = memory[contestant];
      return `| ${contestant} | ${ratio16.toFixed(2)} / ${ratio64.toFixed(2)} | ${isnadToIt.toFixed(2)} | ${now} / ${peak} |`;
    }),
  ];
  return lines.join('\n');
}

function show({ p50, p95, p99 }) {
  return [p50, p95, p99].map((value) => value?.toFixed(value >= 10 ? 0 : 1) ?? '-').join(' / ');
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function geometricMean(values) {
  return Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);
}
