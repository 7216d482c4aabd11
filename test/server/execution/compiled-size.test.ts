import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { compiledSize } from '../../../src/server/execution/compiled-size.js';

const schema = buildSchema(`
  type Query { node: Node one: A }
  interface Node { id: ID! near: Node }
  type A implements Node { id: ID! near: Node a: Int }
  type B implements Node { id: ID! near: Node }
  type C implements Node { id: ID! near: Node }
`);

describe('the size of compiled code counts', () => {
  test.each([
    ['fields of objects once', '{ one { id a } }', 3],
    ['what is asked of an interface for each of its types', '{ node { id } }', 4],
    ['what is asked of one of its types once', '{ node { ... on A { id a } } }', 3],
    [
      'fragments wherever they are spread',
      '{ x: one { ...F } y: one { ...F } } fragment F on Node { id near { id } }',
      12,
    ],
    ['as far as it has to', '{ node { near { near { near { id } } } } }', 21],
    ['questions about the schema as too much', '{ __schema { types { name } } }', 21],
  ])('%s', (_, source, size) => {
    const document = parse(source);
    expect(compiledSize(schema, document, getOperationAST(document)!, 20)).toBe(size);
  });
});
