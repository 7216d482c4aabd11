import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import { connectGraph, type Graph, migrate } from '../../src/graph/index.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { testServer } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('health and readiness', () => {
  let proxy: TcpProxy;
  let graph: Graph;
  let server: TestServer;

  beforeAll(async () => {
    proxy = await startProxy(new URL(testServer().uri));
    graph = await connectGraph({ ...testServer(), uri: `bolt://127.0.0.1:${proxy.port}` });
    await migrate(graph);
    server = await startTestServer({ graph, schema: buildSchema('type Query { word: String }') });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
    await proxy?.stop();
  });

  const look = async (path: string) => {
    const response = await fetch(`${server.url}${path}`);
    return { status: response.status, cache: response.headers.get('cache-control'), body: await response.json() };
  };

  test('a server with a migrated graph is healthy and ready', async () => {
    expect(await look('/healthz')).toEqual({ status: 200, cache: 'no-store', body: { status: 'ok' } });
    expect(await look('/readyz')).toEqual({ status: 200, cache: 'no-store', body: { status: 'ready' } });
  });

  test('without its database it is healthy but not ready, and ready again once it is back', async () => {
    await proxy.goAway();
    expect(await look('/readyz')).toMatchObject({
      status: 503,
      body: { status: 'not ready', code: 'GRAPH_UNAVAILABLE', reason: expect.stringContaining('does not answer') },
    });
    expect(await look('/healthz')).toMatchObject({ status: 200 });
    await proxy.comeBack();
    expect(await look('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });

  test('without one of its migrations it is not ready, and the answer says what to do', async () => {
    const driver = neo4j.driver(testServer().uri, neo4j.auth.basic(testServer().user, testServer().password));
    try {
      await driver.executeQuery('MATCH (m:Migration) WITH m ORDER BY m.version DESC LIMIT 1 DELETE m');
      expect(await look('/readyz')).toMatchObject({
        status: 503,
        body: { status: 'not ready', code: 'GRAPH_NOT_MIGRATED', reason: expect.stringContaining('isnad db migrate') },
      });
    } finally {
      await migrate(graph);
      await driver.close();
    }
    expect(await look('/readyz')).toMatchObject({ status: 200 });
  });
});
