import { toRows } from './report.mjs';

/**
 * How the figures of one graph stand to those of a smaller one that was measured in turns with it.
 * @param {readonly object[]} small cells of `measureRound`
 * @param {readonly object[]} large cells of `measureRound`
 */
export function toGrowthRows(small, large) {
  const before = toRows(small);
  return toRows(large).map((row) => {
    const { question, contestant } = row;
    const other = before.find((one) => one.question === question && one.contestant === contestant);
    return {
      ...{ question, contestant, perSecond: [other.perSecond16, row.perSecond16] },
      ...{ serverMs: [other.serverMs, row.serverMs], neo4jMs: [other.neo4jMs, row.neo4jMs] },
    };
  });
}

/** The table for people. */
export function toGrowthTable(rows, sizes) {
  const show = (values) => `${values.map((value) => value.toFixed(2)).join(' → ')}`;
  const lines = rows.map(
    ({ question, contestant, perSecond: [small, large], serverMs, neo4jMs }) =>
      `| ${question} | ${contestant} | ${small.toFixed(0)} → ${large.toFixed(0)} | ${(large / small).toFixed(2)} | ${show(serverMs)} | ${show(neo4jMs)} |`,
  );
  return [
    `From ${sizes.map((size) => size.toLocaleString('en')).join(' to ')} statements, at 16 connections:`,
    '',
    '| question | | requests a second | ratio | CPU ms a request: server | Neo4j |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
