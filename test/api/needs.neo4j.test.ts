import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { buildApiSchema } from '../../src/api/index.js';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

const schema = buildApiSchema();

let graph: Graph;
let ids: readonly string[];

beforeAll(async () => {
  graph = await connectSeededGraph();
  const { statements } = await dataOf(graph, '{ statements(first: 60) { nodes { id } } }');
  ids = statements.nodes.map(({ id }: { id: string }) => id);
});

afterAll(() => graph?.close());

/** The fields of a type that have values and no arguments. */
function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  const fields = Object.values(type.getFields()).filter(({ args, name }) => args.length === 0 && name !== 'text');
  return fields.filter((field) => isLeafType(getNamedType(field.type))).map((field) => field.name);
}

/** What can be selected of statements, one value at a time. */
const SELECTIONS = [
  ...['text', 'evidence { quote }', 'isnad { kind source { name } evidence { quote } }', 'article { text }'],
  ...['about { ... on Place { location { latitude } } }', 'speaker { statements(first: 2) { nodes { text } } }'],
  ...valuesOf('Statement'),
  ...valuesOf('Article').map((field) => `article { ${field} }`),
  ...valuesOf('Organization').map((field) => `article { outlet { ${field} } }`),
  ...['Person', 'Organization', 'Place', 'AnonymousSource'].flatMap((type) =>
    valuesOf(type).map((field) => `speaker { ... on ${type} { ${field} } }`),
  ),
  ...['Person', 'Organization', 'Place'].flatMap((type) =>
    valuesOf(type).map((field) => `about { ... on ${type} { ${field} } }`),
  ),
];

describe('a page reads what is selected of statements', () => {
  // A statement that is asked for by its identifier is read whole.
  test.each(SELECTIONS)('%s', async (selection) => {
    const { nodes } = await dataOf(
      graph,
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { ${selection} } } }`,
      { ids },
    );
    const { statements } = await dataOf(graph, `{ statements(first: 60) { nodes { ${selection} } } }`);
    expect(statements.nodes).toEqual(nodes);
  });

  test('and of nodes around another, as they are when each is asked for', async () => {
    const selection =
      'id __typename ... on Speaker { name } ... on Entity { nameAr aliases degree origin } ... on Statement { text mode saidOn confidence }';
    const { neighborhood } = await dataOf(
      graph,
      `{ neighborhood(of: "person_myles-caggins", depth: 2, types: [SAID, ABOUT], limit: 60) { nodes { ${selection} } } }`,
    );
    const around = neighborhood.nodes.map(({ id }: { id: string }) => id);
    const { nodes } = await dataOf(graph, `query ($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, {
      ids: around,
    });
    expect(around.length).toBeGreaterThan(20);
    expect(neighborhood.nodes).toEqual(nodes);
  });

  test('both of its rows and of its edges, under any name and in fragments', async () => {
    const { statements } = await dataOf(
      graph,
      `{ statements(first: 60) { nodes { id who: speaker { id } } edges { node { ...S } } } }
       fragment S on Statement { mode speaker { name } about { id } about { ... on Entity { name } } }`,
    );
    const { nodes } = await dataOf(
      graph,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { mode speaker { name } about { id name } } } }',
      { ids },
    );
    expect(statements.edges.map(({ node }: { node: unknown }) => node)).toEqual(nodes);
    expect(statements.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });
});

describe('an entity is read with the page of its statements that is selected', () => {
  const ENTITIES = [
    { field: 'person', type: 'Person', id: 'person_myles-caggins' },
    { field: 'organization', type: 'Organization', id: 'org_isis' },
    { field: 'place', type: 'Place', id: 'place_iraq' },
  ];
  const PAGES = [
    ...[
      'statements { nodes { id text } }',
      'statementsAbout(first: 3, orderBy: [OLDEST]) { edges { cursor } totalCount }',
    ],
    ...[
      'statements(first: 0) { nodes { id } }',
      'a: statements { nodes { id } } b: statements(first: 1) { nodes { id } }',
    ],
    ...['statements(last: 2) { nodes { id } }', 'statements(filter: { mode: [DIRECT] }) { nodes { id } }'],
    ...[
      'statements @skip(if: true) { nodes { id } }',
      '... on Speaker { statements(first: 2) { pageInfo { endCursor } nodes { id } } }',
    ],
  ];

  // An entity that is asked for among several nodes is read whole, and its page for itself.
  test.each(
    ENTITIES.flatMap(({ field, type, id }) => [
      ...valuesOf(type).map((value) => ({
        field,
        type,
        id,
        selection: `${value} statements(first: 2) { nodes { id } }`,
      })),
      ...PAGES.map((page) => ({ field, type, id, selection: `name ${page}` })),
    ]),
  )('$field: $selection', async ({ field, type, id, selection }) => {
    const { node } = await dataOf(graph, `{ node(id: "${id}") { ... on ${type} { ${selection} } } }`);
    expect((await dataOf(graph, `{ ${field}(id: "${id}") { ${selection} } }`))[field]).toEqual(node);
    expect(node).not.toBeNull();
  });

  test.each(['person_nobody', 'org_isis', 'nothing'])('no person has the identifier %s', async (id) => {
    expect(await dataOf(graph, `{ person(id: "${id}") { name statements { nodes { id } } } }`)).toEqual({
      person: null,
    });
  });

  test('a page that is too large is refused where it is asked for', async () => {
    const source =
      '{ person(id: "person_myles-caggins") { statements(first: 101) { nodes { id } } } stats { articles } }';
    const { data, errors } = await runOperation(graph, { source });
    expect(data).toEqual({ person: null, stats: { articles: expect.any(Number) } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['PAGE_TOO_LARGE']);
  });
});
