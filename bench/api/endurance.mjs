import { measure } from './measure.mjs';

/** A long load is told of in so many parts of one length. */
const PARTS = 10;

/**
 * Asks one contestant all questions in turn at 16 connections, for minutes.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ contestant: string, questions: readonly object[], minutes: number, say: (what: string) => void }} options
 * @returns for each part what `measure` gave, with the memory at its end
 */
export async function endure({ running, parameters, neo4jPid }, { contestant: name, questions, minutes, say }) {
  const contestant = running.find((one) => one.name === name);
  const sets = Math.min(...questions.map((question) => parameters[question.name].length));
  const asked = Array.from({ length: sets }, (_, set) =>
    questions.map((question) => ({ question, parameters: parameters[question.name][set] })),
  ).flat();
  const parts = [];
  for (let part = 1; part <= PARTS; part++) {
    const seconds = (minutes * 60) / PARTS;
    const cell = await measure(contestant, { neo4jPid, asked, connections: 16, seconds });
    if (cell.failures > 0) say(`${cell.failures} requests of ${name} failed`);
    parts.push({ part, ...cell, memory: contestant.memoryMiB() });
    say(`part ${part} of ${PARTS}: ${cell.perSecond.toFixed(0)} a second`);
  }
  return parts;
}

/** The table for people. Memory is flat, and answers come as fast as before, where the last rows are like the second. */
export function toEnduranceTable(parts) {
  const lines = parts.map(
    ({ part, perSecond, p50, p95, p99, serverMs, memory }) =>
      `| ${part} | ${perSecond.toFixed(0)} | ${[p50, p95, p99].map((value) => value.toFixed(0)).join(' / ')} | ${serverMs.toFixed(2)} | ${memory.now} / ${memory.peak} |`,
  );
  return [
    '| part | requests a second | p50 / p95 / p99 ms | CPU ms a request | memory MiB now / peak |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
