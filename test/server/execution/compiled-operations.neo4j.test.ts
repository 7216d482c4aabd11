import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ExecutionResult, execute, parse } from 'graphql';
import { buildApiSchema, createApiContext } from '../../../src/api/index.js';
import type { Graph } from '../../../src/graph/index.js';
import { CompiledOperations } from '../../../src/server/execution/compiled-operations.js';
import { connectSeededGraph } from '../../support/seeded-graph.js';

const FOLDER = new URL('../../../schema/examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .map((name) => ({ name, source: readFileSync(new URL(name, FOLDER), 'utf8') }));

const VIEWER = { name: 'test', role: 'READER', kind: 'ANONYMOUS' } as const;

const schema = buildApiSchema();
let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

describe('a compiled operation answers as graphql-js does', () => {
  test.each([
    ...EXAMPLES,
    { name: 'a name that nobody has', source: '{ person(name: "Nobody Whatsoever") { name } stats { articles } }' },
    {
      name: 'an id that nothing has',
      source: '{ node(id: "person_nobody") { id } nodes(ids: ["place_iraq", "x_y"]) { id } }',
    },
    {
      name: 'an argument that a resolver refuses',
      source: '{ a: persons(first: 2) { nodes { id statements(first: 101) { nodes { id } } } } }',
    },
    {
      name: 'a cursor that is none',
      source: '{ persons(first: 2) { nodes { id statements(after: "x") { totalCount } } } }',
    },
    {
      name: 'fields that are left out',
      source: 'query ($yes: Boolean = true) { stats { articles @skip(if: $yes) statements @include(if: $yes) } }',
    },
    {
      name: 'fragments, aliases and fields that are asked for twice',
      source: `{ organizations(first: 3) { nodes { ...Named n: name statementsAbout(first: 2) { edges { cursor node { id } } edges { node { text } } } } } }
        fragment Named on Entity { __typename id ... on Organization { memberOf { ...Leaf } } } fragment Leaf on Node { id __typename }`,
    },
    {
      name: 'variables',
      source:
        'query ($types: [SearchType!], $text: String! = "العراق") { search(text: $text, types: $types, first: 3) { totalCount edges { score matched { text words } node { __typename ... on Entity { name } ... on Statement { text mode saidOn } } } } }',
      variables: { types: ['PLACE', 'STATEMENT'] },
    },
  ])('$name', async ({ source, ...rest }) => {
    const variables = 'variables' in rest ? rest.variables : undefined;
    const document = parse(source);
    const operations = new CompiledOperations(schema);
    operations.find(document, null);
    operations.find(document, null);
    const compiled = operations.find(document, null);
    expect(compiled).not.toBeNull();
    const expected = await execute({
      schema,
      document,
      contextValue: context(),
      ...(variables && { variableValues: variables }),
    });
    expect(toResponse(await compiled!(context(), variables))).toEqual(toResponse(expected));
  });
});

test('variables that do not fit are refused before anything has run', async () => {
  const document = parse('query ($first: Int!) { persons(first: $first) { totalCount } }');
  const operations = new CompiledOperations(schema);
  const found = [1, 2, 3].map(() => operations.find(document, null));
  const result = await found[2]!(context(), { first: 'many' });
  expect(result.data).toBeUndefined();
  expect(result.errors).toHaveLength(1);
});

describe('not compiled are', () => {
  test.each([
    ['what was asked for once or twice', '{ stats { articles } }', 2],
    ['questions about the schema', '{ __schema { types { name } } }', 3],
    ['changes', 'mutation { __typename }', 3],
    ['what a short document makes too much of', bomb(), 3],
  ])('%s', (_, source, times) => {
    const document = parse(source);
    const operations = new CompiledOperations(schema);
    for (let time = 0; time < times; time++) expect(operations.find(document, null)).toBeNull();
  });
});

/** Each fragment holds the next one four times. */
function bomb(): string {
  const fragments = Array.from({ length: 8 }, (_, index) => {
    const below = index === 7 ? 'id' : `...F${index + 1}`;
    const fields = ['a', 'b', 'c', 'd'].map((alias) => `${alias}: memberOf { ${below} }`).join(' ');
    return `fragment F${index} on Entity { ${fields} }`;
  });
  return `{ node(id: "x") { ...F0 } } ${fragments.join(' ')}`;
}

function context() {
  return createApiContext({ graph, requestId: 'test', viewer: VIEWER });
}

/** As clients get it; the order of errors is that in which fields fail. */
function toResponse({ data, errors = [] }: ExecutionResult) {
  const sorted = errors.map(({ message, path, locations }) => JSON.stringify({ message, path, locations })).sort();
  return { data: JSON.parse(JSON.stringify(data)), errors: sorted };
}
