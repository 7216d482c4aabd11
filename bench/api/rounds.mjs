import { measure } from './measure.mjs';

const CONNECTIONS = [1, 16, 64];

/**
 * Measures everybody with each question once, one after the other, beginning with another one each time, so that what else the machine does
 * falls on all of them alike.
 * @param {import('./stage.mjs').Stage} stage
 * @param {{ round: number, questions: readonly object[], seconds: readonly number[], warmUpSeconds: number, say: (what: string) => void }} options
 * @returns what `measure` gave, with `contestant`, `question`, `connections` and `round`
 */
export async function measureRound(stage, { round, questions, seconds, warmUpSeconds, say }) {
  const { running, parameters, neo4jPid } = stage;
  const cells = [];
  for (const [index, question] of questions.entries()) {
    const target = { neo4jPid, asked: parameters[question.name].map((set) => ({ question, parameters: set })) };
    const first = (round + index) % running.length;
    for (const contestant of [...running.slice(first), ...running.slice(0, first)]) {
      await measure(contestant, { ...target, connections: 16, seconds: warmUpSeconds });
      for (const [at, connections] of CONNECTIONS.entries()) {
        const cell = await measure(contestant, { ...target, connections, seconds: seconds[at] });
        if (cell.failures > 0) say(`${cell.failures} requests of ${contestant.name} failed`);
        cells.push({ contestant: contestant.name, question: question.name, connections, round, ...cell });
      }
      const [, { perSecond }] = cells.slice(-CONNECTIONS.length);
      say(`${question.name}, ${contestant.name}: ${perSecond.toFixed(0)} a second at 16 connections`);
    }
  }
  return cells;
}
