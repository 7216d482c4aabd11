import { toSearchWords } from '../../dist/graph/reading/index.js';
import { toLuceneQuery } from '../../dist/graph/reading/lucene.js';
import { createRandom, drawRank } from './random.mjs';

/** How many sets of parameters each question is asked with, in turn. */
const SETS = 128;

const ENTITY = '__typename id nameAr nameEn';
const STATEMENT = 'id text mode saidOn';
const NEWEST = (first) => `(limit: ${first}, sort: [{ newest: ASC }])`;

/**
 * The six questions. `isnad`, `handWritten` and `neo4jGraphql` say how each schema is asked; `pick` finds the comparable part of an answer.
 * The floor gets the parameters alone.
 */
export const QUESTIONS = [
  {
    name: 'person',
    title: 'a person, the 20 newest statements, their abouts and articles',
    isnad: {
      query: `query ($id: ID!) { person(id: $id) { id nameAr nameEn statements(first: 20) { nodes { ${STATEMENT} about { ${ENTITY} } article { id title } } } } }`,
      pick: ({ person }) => ({ ...person, statements: person.statements.nodes }),
    },
    handWritten: {
      query: `query ($id: ID!) { person(id: $id) { id nameAr nameEn statements { ${STATEMENT} about { ${ENTITY} } article { id title } } } }`,
    },
    neo4jGraphql: {
      query: `query ($id: ID!) { people(where: { id: { eq: $id } }) { id nameAr nameEn statements${NEWEST(20)} { ${STATEMENT} about { ${ENTITY} } article { id title } } } }`,
      pick: ({ people }) => ({
        ...people[0],
        statements: people[0].statements.map(({ article, ...rest }) => ({ ...rest, article: article[0] })),
      }),
    },
  },
  {
    name: 'whoSaidWhat',
    title: 'who said what about whom, the 20 newest',
    isnad: {
      query: `query ($speaker: String!, $about: String!) { whoSaidWhat(speaker: $speaker, about: $about, first: 20) { nodes { ${STATEMENT} article { id title } } } }`,
      pick: ({ whoSaidWhat }) => whoSaidWhat.nodes,
    },
    handWritten: {
      query: `query ($speaker: ID!, $about: ID!) { whoSaidWhat(speaker: $speaker, about: $about) { ${STATEMENT} article { id title } } }`,
    },
    // Asked from the speaker: the way from all statements takes a second and more.
    neo4jGraphql: {
      query: `query ($speaker: ID!, $about: ID!) { people(where: { id: { eq: $speaker } }) { statements(where: { about: { some: { id: { eq: $about } } } }, limit: 20, sort: [{ newest: ASC }]) { ${STATEMENT} article { id title } } } }`,
      pick: ({ people }) => people[0].statements.map(({ article, ...rest }) => ({ ...rest, article: article[0] })),
    },
  },
  {
    name: 'search',
    title: 'full text, the 20 best statements with their speakers',
    isnad: {
      query:
        'query ($text: String!) { search(text: $text, types: [STATEMENT], first: 20) { edges { score node { ... on Statement { id text saidOn speaker { __typename id name } } } } } }',
      variables: ({ text }) => ({ text }),
      pick: ({ search }) => search.edges,
    },
    handWritten: {
      query:
        'query ($phrase: String!) { search(phrase: $phrase) { score node { id text saidOn speaker { __typename id name } } } }',
    },
    neo4jGraphql: {
      query:
        'query ($phrase: String!) { searchStatements(phrase: $phrase, first: 20) { edges { score node { id text saidOn speaker { __typename id name } } } } }',
      pick: ({ searchStatements }) =>
        searchStatements.edges.map(({ score, node }) => ({ score, node: { ...node, speaker: node.speaker[0] } })),
    },
  },
  {
    name: 'neighborhood',
    title: 'what lies within two steps of a person, up to 100 nodes',
    isnad: {
      query:
        'query ($id: String!) { neighborhood(of: $id, depth: 2, types: [SAID, ABOUT], limit: 100) { nodes { __typename id ... on Entity { name } ... on Statement { text } } edges { type from to } } }',
      pick: ({ neighborhood }) => neighborhood,
    },
    handWritten: {
      query: 'query ($id: ID!) { neighborhood(id: $id) { nodes { kind id name text } edges { type from to } } }',
    },
    // Nothing that it generates asks this; what is left is Cypher by hand.
    neo4jGraphql: {
      query: 'query ($id: ID!) { neighborhood(id: $id) { nodes { kind id name text } edges { type from to } } }',
      pick: ({ neighborhood }) => neighborhood[0],
    },
  },
  {
    name: 'people',
    title: '20 people with 5 statements each',
    isnad: {
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { id nameAr nameEn statements(first: 5) { nodes { ${STATEMENT} } } } } }`,
      pick: ({ nodes }) => nodes.map((person) => ({ ...person, statements: person.statements.nodes })),
    },
    handWritten: {
      query: `query ($ids: [ID!]!) { people(ids: $ids) { id nameAr nameEn statements { ${STATEMENT} } } }`,
    },
    neo4jGraphql: {
      query: `query ($ids: [ID!]!) { people(where: { id: { in: $ids } }, sort: [{ id: ASC }]) { id nameAr nameEn statements${NEWEST(5)} { ${STATEMENT} } } }`,
      pick: ({ people }) => people,
    },
  },
  {
    name: 'path',
    title: 'a shortest way between two people, of at most 4 steps',
    isnad: {
      query:
        'query ($from: String!, $to: String!) { path(from: $from, to: $to, maxHops: 4, via: [SAID, ABOUT, HOLDS_ROLE]) { nodes { id } } }',
      pick: ({ path }) => path?.nodes.map(({ id }) => id) ?? null,
    },
    handWritten: { query: 'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) }' },
    neo4jGraphql: {
      query: 'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) }',
      pick: ({ path }) => (path.length === 0 ? null : path),
    },
  },
];

/**
 * Parameters for every question: a few of the busiest, most of them not.
 * @param {import('./graph.mjs').Graph} graph
 * @param {number} seed
 * @returns {Record<string, object[]>} by the name of the question
 */
export function drawParameters({ entities, statements, words }, seed) {
  const random = createRandom(seed ^ 0xbe7c4);
  const people = entities.filter(({ label }) => label === 'Person');
  const person = () => people[drawRank(random, { from: 30, size: people.length })].id;
  const sets = (draw) => Array.from({ length: SETS }, draw);
  const pairs = rankPairs(statements);
  const word = () => words[drawRank(random, { from: 200, size: words.length })];
  return {
    person: sets(() => ({ id: person() })),
    whoSaidWhat: sets(() => pairs[drawRank(random, { from: 30, size: pairs.length })]),
    search: sets(() => toPhrase(`${word()} ${word()}`)),
    neighborhood: sets(() => ({ id: person() })),
    people: sets(() => ({ ids: drawDifferent(person, Math.min(20, people.length)).sort() })),
    path: sets(() => {
      const [from, to] = drawDifferent(person, 2);
      return { from, to };
    }),
  };
}

/** People and organizations, those first about which they said most. */
function rankPairs(statements) {
  const counts = new Map();
  for (const { speaker, about } of statements) {
    if (speaker.label !== 'Person') continue;
    for (const { id, label } of about) {
      if (label === 'Organization') counts.set(`${speaker.id} ${id}`, (counts.get(`${speaker.id} ${id}`) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked.map(([pair]) => {
    const [speaker, about] = pair.split(' ');
    return { speaker, about };
  });
}

/** The text for those who make a Lucene query of it, and that query for those who are given one. */
function toPhrase(text) {
  return { text, phrase: toLuceneQuery(toSearchWords(text)) };
}

function drawDifferent(draw, size) {
  const drawn = new Set();
  while (drawn.size < size) drawn.add(draw());
  return [...drawn];
}
