import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectGraph, type Graph, type NamedQuery } from '../../src/graph/index.js';
import { parseQuery } from '../../src/graph/named-queries.js';
import { startProxy } from '../support/tcp-proxy.js';
import { connectTestGraph, testServer } from '../support/test-graph.js';

const query = (body: string, parameters = 'none'): NamedQuery =>
  parseQuery('test', `// Test.\n// params: ${parameters}\n// returns: rows\n${body}`);

const SLOW = query('UNWIND range(1, 1000000000) AS i WITH i WHERE i % 7 = 0 RETURN count(i) AS n');

describe('connectGraph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await connectTestGraph();
  });
  afterAll(() => graph.close());

  test('hands out plain numbers, ISO dates, points and lists', async () => {
    const types = query(`RETURN 1 AS whole, 1.5 AS broken, date('2024-02-29') AS day, [1, 2] AS list,
      point({latitude: 36.5, longitude: 43.0}) AS place, {day: date('2024-03-01')} AS map, null AS nothing`);
    expect(await graph.read(types)).toEqual([
      {
        whole: 1,
        broken: 1.5,
        day: '2024-02-29',
        list: [1, 2],
        place: { latitude: 36.5, longitude: 43 },
        map: { day: '2024-03-01' },
        nothing: null,
      },
    ]);
  });

  test('sends whole numbers as integers, also inside lists and maps', async () => {
    const limited = query(
      'UNWIND $rows AS row WITH row LIMIT $first RETURN row.n IS :: INTEGER AS whole, row.x IS :: FLOAT AS broken',
      'rows (list), first (integer)',
    );
    const rows = [
      { n: 1, x: 0.5 },
      { n: 2, x: 1.5 },
    ];
    expect(await graph.read(limited, { rows, first: 1 })).toEqual([{ whole: true, broken: true }]);
  });

  test('streams rows', async () => {
    const seen: unknown[] = [];
    for await (const row of graph.stream<{ i: number }>(query('UNWIND range(1, 5000) AS i RETURN i'))) {
      seen.push(row.i);
      if (row.i === 2500) break;
    }
    expect(seen).toHaveLength(2500);
  });

  test('tells of every query, those of a transaction included', async () => {
    const seen: string[] = [];
    const stop = graph.onQuery(({ name, mode, rows, error }) =>
      seen.push(`${name} ${mode} ${rows} ${error ? 'failed' : 'ok'}`),
    );
    await graph.read(query('RETURN 1 AS x'));
    await graph.inWriteTransaction(async (transaction) => {
      await Promise.all([
        transaction.run(query('RETURN 1 AS x')),
        transaction.run(query('UNWIND [1, 2] AS x RETURN x')),
      ]);
    });
    await graph.read(query('RETURN 1 / 0 AS x')).catch(() => {});
    stop();
    await graph.read(query('RETURN 1 AS x'));
    expect(seen).toEqual(['test READ 1 ok', 'test WRITE 1 ok', 'test WRITE 2 ok', 'test READ 0 failed']);
  });

  test('a failed transaction writes nothing and names the query that failed', async () => {
    const attempt = graph.inWriteTransaction(async (transaction) => {
      await transaction.run(query('CREATE (:HalfWritten)'));
      await transaction.run(query('RETURN 1 / 0 AS x'));
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'GRAPH_QUERY_FAILED',
      message: expect.stringContaining('query test'),
    });
    expect(await graph.read(query('MATCH (n:HalfWritten) RETURN n'))).toEqual([]);
  });

  test('a query over its time is GRAPH_TIMEOUT', async () => {
    await expect(graph.read(SLOW, {}, { timeoutMs: 50 })).rejects.toMatchObject({ code: 'GRAPH_TIMEOUT' });
  });

  test('a query that is given up rejects with the reason and ends on the server', async () => {
    await expect(graph.read(SLOW, {}, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    const running = query(
      'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "1000000000" AND NOT currentQuery CONTAINS "SHOW" RETURN currentQuery',
    );
    expect(await graph.read(running)).toEqual([]);
    await expect(graph.read(SLOW, {}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('missing and extra parameters are noticed before the database is asked', async () => {
    const named = query('RETURN $a AS a', 'a');
    await expect(graph.read(named, { b: 1 })).rejects.toThrow('The call of query "test" lacks a and does not know b.');
    await expect(graph.read('read/no-such-query')).rejects.toThrow('cypher/read/no-such-query.cypher is missing');
  });
});

test('connects by routing too, as to a cluster', async () => {
  const { uri, ...account } = testServer();
  const graph = await connectGraph({ uri: uri.replace(/^bolt:/, 'neo4j:'), ...account });
  try {
    await graph.write(query('MERGE (n:Routed) SET n.x = 1'));
    expect(await graph.read(query('MATCH (n:Routed) RETURN n.x AS x'))).toEqual([{ x: 1 }]);
    await graph.write(query('MATCH (n:Routed) DELETE n'));
  } finally {
    await graph.close();
  }
});

test('a graph that is closed says so', async () => {
  const graph = await connectTestGraph();
  await graph.close();
  await expect(graph.read('check/ping')).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
});

describe('connectGraph, when the server cannot be used', () => {
  test.each([
    {
      name: 'wrong password',
      overrides: { password: 'wrong-password' },
      code: 'GRAPH_AUTH_FAILED',
      mend: 'NEO4J_PASSWORD',
    },
    { name: 'nobody listens', overrides: { uri: 'bolt://127.0.0.1:1' }, code: 'GRAPH_UNAVAILABLE', mend: 'NEO4J_URI' },
    {
      name: 'unknown database',
      overrides: { database: 'elsewhere' },
      code: 'GRAPH_UNAVAILABLE',
      mend: 'NEO4J_DATABASE',
    },
    { name: 'not an address', overrides: { uri: 'htp:/x' }, code: 'CONFIG_INVALID', mend: 'bolt://' },
  ])('$name', async ({ overrides, code, mend }) => {
    const attempt = connectGraph({ ...testServer(), ...overrides });
    await expect(attempt).rejects.toMatchObject({ code, message: expect.stringContaining(mend) });
  });

  test('a database that goes away gives GRAPH_UNAVAILABLE, and the same graph works when it is back', async () => {
    const { uri, ...account } = testServer();
    const proxy = await startProxy(new URL(uri));
    const graph = await connectGraph({ uri: `bolt://127.0.0.1:${proxy.port}`, ...account, retryMs: 200 });
    try {
      const during = graph.read(SLOW).catch((error: unknown) => error);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await proxy.goAway();
      expect(await during).toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
      await expect(graph.write(query('RETURN 1 AS x'))).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
      await expect(graph.ping()).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
      await proxy.comeBack();
      expect(await graph.read(query('RETURN 1 AS x'))).toEqual([{ x: 1 }]);
      await graph.ping();
      // Away and back between two queries: the connections in the pool are dead, and nobody notices.
      await proxy.goAway();
      await proxy.comeBack();
      expect(await graph.read(query('RETURN 2 AS x'))).toEqual([{ x: 2 }]);
    } finally {
      await graph.close();
      await proxy.stop();
    }
  });
});
