import { expect, test } from '@jest/globals';
import { buildSchema, type DocumentNode, parse } from 'graphql';
import { CompiledOperations } from '../../../src/server/execution/compiled-operations.js';

const schema = buildSchema('type Query { word: String }');

/** How often an operation has to be asked for until it is compiled. */
function ask(operations: CompiledOperations, document: DocumentNode): number {
  for (let uses = 1; uses <= 10; uses += 1) if (operations.find(document, undefined) !== null) return uses;
  return Number.POSITIVE_INFINITY;
}

test('a query is compiled when it comes for the third time, a change never', () => {
  const operations = new CompiledOperations(buildSchema('type Query { word: String } type Mutation { word: String }'));
  expect(ask(operations, parse('{ word }'))).toBe(3);
  expect(ask(operations, parse('mutation { word }'))).toBe(Number.POSITIVE_INFINITY);
});

test('where there is no room for all, the query that was asked for longest ago is compiled anew', () => {
  const operations = new CompiledOperations(schema, 2);
  const [first, second, third] = [parse('{ a: word }'), parse('{ b: word }'), parse('{ c: word }')];
  expect([ask(operations, first), ask(operations, second)]).toEqual([3, 3]);
  expect(ask(operations, first)).toBe(1);
  expect(ask(operations, third)).toBe(3);
  expect([ask(operations, first), ask(operations, second)]).toEqual([1, 3]);
});
