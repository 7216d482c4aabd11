import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { asksOnlyFor } from '../../src/api/selection.js';

const schema = buildSchema(`
  type Query { path: Path }
  type Path { length: Int nodes: [Node] edges: [Node] }
  type Node { id: ID name: String }
`);

test.each([
  ['identifiers alone', '{ path { nodes { id } edges { name } } }', true],
  ['more', '{ path { nodes { id name } } }', false],
  ['nothing of it', '{ path { length } }', true],
  ['more in a second place', '{ path { nodes { id } } path { nodes { name } } }', false],
  ['more under another name', '{ path { nodes { id } n: nodes { name } } }', false],
  ['more in fragments', '{ path { ...P } } fragment P on Path { nodes { ... on Node { name } } }', false],
  [
    'identifiers in fragments',
    '{ path { ...P } } fragment P on Path { nodes { ... on Node { __typename id } } }',
    true,
  ],
])('a client asks for %s', async (_, source, expected) => {
  let answer: boolean | undefined;
  const path = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    answer = asksOnlyFor(info, 'nodes', ['id', '__typename']);
    return null;
  };
  await graphql({ schema, source, rootValue: { path } });
  expect(answer).toBe(expected);
});
