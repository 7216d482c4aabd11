import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { buildApiSchema, costOf } from '../../../src/api/index.js';
import { knownCostOf } from '../../../src/server/execution/known-costs.js';

const schema = buildApiSchema();
const document = parse(`
  query Many($first: Int, $ids: [ID!]!) { persons(first: $first) { nodes { id } } nodes(ids: $ids) { id } }
  query One($id: ID!) { person(id: $id) { id } }
`);
const many = (first: unknown, ids: readonly string[]) => ({
  ...{ schema, document, operationName: 'Many' },
  variables: { first, ids },
});

test.each([
  ['the first time', many(10, ['a'])],
  ['again', many(10, ['a'])],
  ['with another string', many(10, ['b'])],
  ['with more strings', many(10, ['a', 'b'])],
  ['with more strings than are kept', many(10, Array.from({ length: 300 }, String))],
  ['with as many strings again', many(10, Array.from({ length: 300 }, String))],
  ['with another number', many(20, ['a'])],
  ['for another operation', { schema, document, operationName: 'One', variables: { id: 'a' } }],
])('costs are those of costOf %s', (_, operation) => {
  expect(knownCostOf(operation)).toBe(costOf(operation));
});

test('variables that cannot be read have no cost, however often they come', () => {
  expect(knownCostOf(many('ten', ['a']))).toBeUndefined();
  expect(knownCostOf(many('ten', ['a']))).toBeUndefined();
});
