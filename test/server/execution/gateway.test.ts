import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { compileExecution } from '../../../src/server/execution/gateway.js';

let calls = 0;
let apollo: ApolloServer<object>;

beforeAll(async () => {
  const { plugin, gateway } = compileExecution(createSchema());
  apollo = new ApolloServer<object>({ gateway, plugins: [plugin] });
  await apollo.start();
});
beforeEach(() => {
  calls = 0;
});
afterAll(() => apollo.stop());

function createSchema(): GraphQLSchema {
  const schema = buildSchema(
    'type Query { word: String broken: String } type Mutation { word: String broken: String }',
  );
  for (const type of [schema.getQueryType()!, schema.getMutationType()!]) {
    type.getFields().word!.resolve = () => `word ${++calls}`;
    type.getFields().broken!.resolve = () => {
      calls += 1;
      throw new Error('It is broken.');
    };
  }
  return schema;
}

async function ask(query: string) {
  const { body } = await apollo.executeOperation({ query }, { contextValue: {} });
  if (body.kind !== 'single') throw new Error('An answer came in parts.');
  return body.singleResult;
}

test.each(['{ word }', 'mutation { word }'])('%s runs once each time it is asked, compiled or not', async (query) => {
  for (const word of ['word 1', 'word 2', 'word 3', 'word 4']) expect(await ask(query)).toEqual({ data: { word } });
});

test.each(['{ word broken }', 'mutation { word broken }'])('%s runs once too, and tells the error', async (query) => {
  for (const call of [1, 3, 5, 7]) {
    const { data, errors } = await ask(query);
    expect(data).toEqual({ word: `word ${call}`, broken: null });
    expect(errors).toMatchObject([{ message: 'It is broken.', path: ['broken'] }]);
    expect(calls).toBe(call + 1);
  }
});
