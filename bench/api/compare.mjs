import { isDeepStrictEqual } from 'node:util';
import { ask } from './ask.mjs';

/** How many sets of parameters are compared for each question. */
const COMPARED = 32;

/**
 * Compares all answers with those of the floor, field by field. Nothing is timed before they agree.
 * @param {readonly import('./contestants.mjs').Contestant[]} contestants the floor first
 * @param {readonly object[]} questions
 * @param {Record<string, object[]>} parameters
 */
export async function compareAnswers([floor, ...others], questions, parameters) {
  for (const question of questions) {
    for (const set of parameters[question.name].slice(0, COMPARED)) {
      const expected = await askCanonically(floor, question, set);
      for (const other of others) {
        const actual = await askCanonically(other, question, set);
        if (isDeepStrictEqual(actual, expected)) continue;
        throw new Error(
          `${other.name} answers "${question.name}" ${JSON.stringify(set)} differently.\n` +
            `floor: ${JSON.stringify(expected).slice(0, 2000)}\n${other.name}: ${JSON.stringify(actual).slice(0, 2000)}`,
        );
      }
    }
  }
}

async function askCanonically(contestant, question, parameters) {
  const answer = await ask(contestant, { question, parameters });
  return (CANONICAL[question.name] ?? sortAbouts)(answer);
}

/** What of an answer is one and the same for everybody: the order of abouts, of hits with one score and of edges is not. */
const CANONICAL = {
  person: ({ statements, ...person }) => ({ ...person, statements: sortAbouts(statements) }),
  search: (hits) => {
    const scores = hits.map(({ score }) => score.toFixed(3));
    const last = scores.at(-1);
    const nodes = hits.filter((_, index) => scores[index] !== last).map(({ node }) => node);
    return { scores, nodes: sortBy(nodes, ({ id }) => id) };
  },
  neighborhood: ({ nodes, edges }) => ({
    nodes: nodes.map(({ id, name, text, __typename, kind }) => ({ id, label: name ?? text, kind: __typename ?? kind })),
    edges: sortBy(
      edges.map(({ type, from, to }) => `${type} ${from} ${to}`),
      (edge) => edge,
    ),
  }),
  // Several ways are equally short.
  path: (ids) => (ids === null ? null : { steps: ids.length, ends: [ids[0], ids.at(-1)].sort() }),
};

function sortAbouts(statements) {
  return statements.map(({ about, ...statement }) =>
    about ? { ...statement, about: sortBy(about, ({ id }) => id) } : statement,
  );
}

function sortBy(items, toKey) {
  return [...items].sort((a, b) => (toKey(a) < toKey(b) ? -1 : 1));
}
