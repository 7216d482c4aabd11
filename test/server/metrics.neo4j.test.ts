import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { type Graph, migrate } from '../../src/graph/index.js';
import { connectTestGraph } from '../support/test-graph.js';
import { ask, startTestServer, type TestServer } from '../support/test-server.js';

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      word: { type: GraphQLString },
      wrong: {
        type: GraphQLString,
        resolve: () => {
          throw new GraphQLError('wrong', { extensions: { code: 'BAD_USER_INPUT' } });
        },
      },
    },
  }),
});

describe('metrics', () => {
  let graph: Graph;
  let server: TestServer;

  beforeAll(async () => {
    graph = await connectTestGraph();
    await migrate(graph);
    server = await startTestServer({ graph, schema });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  const counts = async (name: string): Promise<Record<string, number>> => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    const lines = text.matchAll(new RegExp(`^isnad_${name}_duration_seconds_count\\{(.*)\\} (\\d+)$`, 'gm'));
    return Object.fromEntries([...lines].map((line) => [line[1]?.replaceAll('"', ''), Number(line[2])]));
  };

  test('operations are counted by root field, never by a name that callers choose', async () => {
    for (const query of [
      '{ word }',
      'query Mine { word }',
      '{ a: word b: word }',
      '{ wrong }',
      '{ __schema { types { name } } }',
      '{ made_up }',
      '{ not closed',
    ]) {
      await ask(server, query);
    }
    expect(await counts('graphql_operation')).toEqual({
      'operation=word,outcome=ok': 2,
      'operation=several,outcome=ok': 1,
      'operation=wrong,outcome=error': 1,
      'operation=introspection,outcome=ok': 1,
      'operation=invalid,outcome=error': 2,
    });
  });

  test('requests are counted by kind of address', async () => {
    await fetch(`${server.url}/healthz`);
    await fetch(`${server.url}/some/made-up/path`, { method: 'PROPFIND' });
    const requests = await counts('http_request');
    expect(requests['address=/healthz,method=GET,status=200']).toBe(1);
    expect(requests['address=other,method=other,status=404']).toBe(1);
  });

  test('database queries are counted by name', async () => {
    await fetch(`${server.url}/readyz`);
    const queries = await counts('graph_query');
    expect(Object.values(queries).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(Object.keys(queries).every((labels) => /^query=[\w/-]+,outcome=ok$/.test(labels))).toBe(true);
  });

  test('the answer is in the format of Prometheus and says how many requests are open', async () => {
    const response = await fetch(`${server.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await response.text()).toMatch(/^isnad_http_requests_open 1$/m);
  });

  test('docs/OPERATIONS.md lists every metric of ours, and no other', async () => {
    const page = readFileSync(new URL('../../docs/OPERATIONS.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `(isnad_\w+)`/gm)].map((row) => row[1]);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    const given = [...text.matchAll(/^# TYPE (isnad_\w+)/gm)].map((line) => line[1]);
    expect(listed.sort()).toEqual(given.sort());
  });
});
