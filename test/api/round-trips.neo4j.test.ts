import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

/** Operations whose lists grow with $first, on one level or several, and how many queries each may take. */
const OPERATIONS = [
  {
    name: 'statements with everything around them',
    limit: 6,
    source: `query ($first: Int) {
      whoSaidWhat(first: $first) {
        nodes {
          text speaker { id name ... on Person { roles { title } } } about { id name } addressedTo { id } via { id }
          isnad { kind source { name } evidence { quote } } article { title outlet { name } } evidence { quote }
        }
      }
    }`,
  },
  {
    name: 'statements with their figures and topics, and where unnamed speakers belong',
    limit: 8,
    source: `query ($first: Int) {
      whoSaidWhat(first: $first) {
        nodes {
          figures { quantity low high approximate unit text evidence { quote } } topics { name nameEn }
          speaker { ... on AnonymousSource { affiliations { entity { name } } } }
        }
      }
    }`,
  },
  {
    name: 'people with their statements, and whom those are about',
    limit: 5,
    source: `query ($first: Int) {
      persons(first: $first) {
        nodes {
          name roles { title organization { name } }
          statements(first: $first) { totalCount nodes { text about { name } } }
        }
      }
    }`,
  },
  {
    name: 'organizations with relations, roles, statements and articles',
    limit: 12,
    source: `query ($first: Int) {
      organizations(first: $first) {
        totalCount
        nodes {
          partOf { name } parts { name } members { name } alliedWith { name } memberOf { name }
          roles { person { name } evidence { quote } }
          statementsAbout(first: $first, orderBy: OLDEST) { nodes { article { title } } }
          mentionedIn(first: 3) { nodes { title } }
        }
      }
    }`,
  },
  {
    name: 'articles with mentions and statements by speaker',
    limit: 6,
    source: `query ($first: Int) {
      articles { nodes { mentions { entity { name } } statements(first: $first) { totalCount nodes { speaker { name } } } } }
    }`,
  },
  {
    name: 'search hits with speakers',
    limit: 3,
    source: `query ($first: Int) {
      search(text: "العراق", types: [STATEMENT], first: $first) {
        totalCount
        edges { score matched { text } node { ... on Statement { speaker { name } } ... on Entity { name } } }
      }
    }`,
  },
  {
    name: 'a neighbourhood of statements and entities',
    limit: 7,
    source: `query ($first: Int!) {
      neighborhood(of: "داعش", depth: 2, types: [ABOUT, SAID], limit: $first) { nodes { id ... on Statement { speaker { name } } } edges { id } }
    }`,
  },
];

describe('round trips to the database', () => {
  test.each(OPERATIONS)('$name: as many for lists of 50 as for lists of 5', async ({ source, limit }) => {
    const [few, many] = [
      await runOperation(graph, { source, variables: { first: 5 } }),
      await runOperation(graph, { source, variables: { first: 50 } }),
    ];
    expect([...few.errors, ...many.errors]).toEqual([]);
    expect(JSON.stringify(many.data).length).toBeGreaterThan(1.5 * JSON.stringify(few.data).length);
    expect(many.queries.toSorted()).toEqual(few.queries.toSorted());
    expect(many.queries.length).toBeLessThanOrEqual(limit);
  });

  test.each([
    ['only a count', '{ whoSaidWhat { totalCount } }', ['lists/statements count']],
    [
      'only a page',
      '{ whoSaidWhat { nodes { id } pageInfo { endCursor } edges { cursor } } }',
      ['lists/statements page'],
    ],
    [
      'a page with speakers, abouts and articles',
      '{ whoSaidWhat { nodes { text speaker { name } about { name } article { title outlet { name } } } } }',
      ['lists/statements page'],
    ],
    [
      'a person with what they said',
      '{ person(id: "person_myles-caggins") { name aliases statements(first: 5) { nodes { text about { name } } pageInfo { endCursor } } } }',
      ['lists/statements page'],
    ],
    [
      'an organization with what is said about it, in another order',
      '{ organization(id: "org_isis") { ...O } } fragment O on Organization { degree said: statementsAbout(orderBy: OLDEST) { edges { node { id } } } }',
      ['lists/statements page'],
    ],
    [
      'who said what about whom, by identifiers',
      '{ whoSaidWhat(speaker: "person_myles-caggins", about: "org_isis", from: "2000-01-01") { nodes { id } totalCount } }',
      ['lists/statements page', 'lists/statements count'],
    ],
    [
      'what lies around an identifier',
      '{ neighborhood(of: "org_isis", types: [SAID, ABOUT]) { nodes { id ... on Entity { name } } edges { id } } }',
      ['ways/neighborhood'],
    ],
    [
      'hits with speakers and articles',
      '{ search(text: "العراق", types: [STATEMENT]) { edges { node { ... on Statement { speaker { name } article { title } } } } } }',
      ['lists/hits page'],
    ],
    ['only how many people there are', '{ persons { totalCount } }', ['lists/entities count']],
    ['only how many hits there are', '{ search(text: "داعش") { totalCount } }', ['read/search-count']],
    ['nothing of a connection', '{ articles { __typename } }', []],
  ])('%s takes no other query', async (_, source, queries) => {
    expect((await runOperation(graph, { source })).queries).toEqual(queries);
  });

  test('names of one operation are looked up together', async () => {
    const { queries } = await runOperation(graph, {
      source: '{ whoSaidWhat(speaker: "Myles Caggins", about: "داعش", outlet: "رووداو") { totalCount } }',
    });
    expect(queries).toEqual(['read/entities-by-name', 'lists/statements count']);
  });
});
