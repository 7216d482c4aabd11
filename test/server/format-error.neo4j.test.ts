import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { IsnadError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/index.js';
import { connectTestGraph } from '../support/test-graph.js';
import { ask, startTestServer, type TestServer } from '../support/test-server.js';

const SECRET = 'the password is xyzzy';

/** Fields that go wrong, each in its way. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      fine: { type: GraphQLString, resolve: () => 'fine' },
      limited: { type: GraphQLString, args: { word: { type: new GraphQLNonNull(GraphQLString) } } },
      ambiguous: {
        type: GraphQLString,
        resolve: () => {
          throw new IsnadError('NAME_AMBIGUOUS', 'two bear that name', { details: { candidates: ['a', 'b'] } });
        },
      },
      unavailable: {
        type: GraphQLString,
        resolve: () => {
          throw new IsnadError('GRAPH_UNAVAILABLE', `bolt://10.0.0.4:7687 is away, ${SECRET}`);
        },
      },
      refusedQuery: {
        type: GraphQLString,
        resolve: () => {
          throw new IsnadError('GRAPH_QUERY_FAILED', SECRET);
        },
      },
      ownCode: {
        type: GraphQLString,
        resolve: () => {
          throw new GraphQLError('the argument is empty', { extensions: { code: 'BAD_USER_INPUT' } });
        },
      },
      fault: {
        type: GraphQLString,
        resolve: () => {
          throw new TypeError(SECRET);
        },
      },
      disguisedFault: {
        type: GraphQLString,
        resolve: () => {
          throw Object.assign(new Error(SECRET), { extensions: { code: 'HARMLESS', secret: SECRET } });
        },
      },
      missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    },
  }),
});

describe('errors that leave the server', () => {
  let graph: Graph;
  let server: TestServer;

  beforeAll(async () => {
    graph = await connectTestGraph();
    server = await startTestServer({ graph, schema });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  const logLineOf = (requestId: string) => server.log.find((line) => line.requestId === requestId && line.err);

  test.each([
    { query: '{ ambiguous }', code: 'NAME_AMBIGUOUS', message: 'two bear that name' },
    { query: '{ ownCode }', code: 'BAD_USER_INPUT', message: 'the argument is empty' },
    { query: '{ fine', code: 'GRAPHQL_PARSE_FAILED', message: 'Syntax Error' },
    { query: '{ nothing }', code: 'GRAPHQL_VALIDATION_FAILED', message: 'Cannot query field "nothing"' },
    { query: '{ limited }', code: 'GRAPHQL_VALIDATION_FAILED', message: 'word' },
    { query: 'query ($w: String!) { limited(word: $w) }', code: 'BAD_USER_INPUT', message: '$w' },
  ])('$code of $query passes', async ({ query, code, message }) => {
    const requestId = `passes-${code}-${query.length}`;
    const { body } = await ask(server, query, { 'x-request-id': requestId });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions.code).toBe(code);
    expect(body.errors[0].message).toContain(message);
    expect(logLineOf(requestId)).toBeUndefined();
  });

  test('details of our errors become extensions, and the path stays', async () => {
    const { body } = await ask(server, '{ fine again: ambiguous }');
    expect(body.data).toEqual({ fine: 'fine', again: null });
    expect(body.errors[0]).toMatchObject({ path: ['again'], extensions: { candidates: ['a', 'b'] } });
  });

  test.each([
    { field: 'fault', code: 'INTERNAL_SERVER_ERROR', logged: SECRET },
    { field: 'disguisedFault', code: 'INTERNAL_SERVER_ERROR', logged: SECRET },
    { field: 'missing', code: 'INTERNAL_SERVER_ERROR', logged: 'Cannot return null' },
    { field: 'unavailable', code: 'GRAPH_UNAVAILABLE', logged: SECRET },
    { field: 'refusedQuery', code: 'GRAPH_QUERY_FAILED', logged: SECRET },
  ])('$field leaves as $code and is logged whole under the request id', async ({ field, code, logged }) => {
    const requestId = `masked-${field}`;
    const { body } = await ask(server, `{ ${field} }`, { 'x-request-id': requestId });
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({ code, requestId });
    expect(body.errors[0].message).toContain(requestId);
    const sent = JSON.stringify(body);
    for (const kept of ['xyzzy', '10.0.0.4', 'stack', 'HARMLESS']) expect(sent).not.toContain(kept);
    expect(logLineOf(requestId)).toMatchObject({
      level: 50,
      err: { message: expect.stringContaining(logged), stack: expect.any(String) },
    });
  });
});
