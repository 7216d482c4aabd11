import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import { connectGraph, findQuery, type Graph, migrate } from '../../src/graph/index.js';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.js';
import { testServer } from '../support/test-graph.js';
import { type Answer, ask, startTestServer, type TestServer } from '../support/test-server.js';

const STATS = '{ stats { statements } }';

describe('a database that goes away', () => {
  let proxy: TcpProxy;
  let graph: Graph;
  let server: TestServer;
  let driver: Driver;

  beforeAll(async () => {
    const { uri, user, password } = testServer();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    proxy = await startProxy(new URL(uri));
    graph = await connectGraph({ ...testServer(), uri: `bolt://127.0.0.1:${proxy.port}`, retryMs: 200 });
    await migrate(graph);
    server = await startTestServer({ graph });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
    await proxy?.stop();
    await driver?.close();
  });

  test('gives GRAPH_UNAVAILABLE without its address, and answers again once it is back', async () => {
    expect((await ask(server, STATS)).body.errors).toBeUndefined();
    await proxy.goAway();
    const { body } = await ask(server, STATS);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringContaining('does not answer'),
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
    expect(JSON.stringify(body)).not.toContain('bolt://');
    await proxy.comeBack();
    expect((await ask(server, STATS)).body.data.stats.statements).toEqual(expect.any(Number));
  });

  test('in the middle of a query gives the same, and the process lives on', async () => {
    const waiting = await startTestServer({ graph, schema: schemaThatWaitsForALock(graph) });
    const session = driver.session();
    const holder = session.beginTransaction();
    try {
      await holder.run(findQuery('write/lock-migrations').text);
      const answer = ask(waiting, '{ wait }');
      await untilALockIsWaitedFor(driver);
      await proxy.goAway();
      expect((await answer).body.errors[0].extensions.code).toBe('GRAPH_UNAVAILABLE');
    } finally {
      await holder.rollback();
      await session.close();
      await proxy.comeBack();
    }
    const again: Answer = await ask(waiting, '{ wait }');
    expect(again.body).toMatchObject({ data: { wait: 'done' } });
    await waiting.stop();
  });
});

function schemaThatWaitsForALock(graph: Graph): GraphQLSchema {
  const resolve = async () => {
    await graph.write('write/lock-migrations');
    return 'done';
  };
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { wait: { type: GraphQLString, resolve } } }),
  });
}

async function untilALockIsWaitedFor(driver: Driver): Promise<void> {
  for (;;) {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS blocked",
    );
    if (records[0]?.get('blocked').toNumber() > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
