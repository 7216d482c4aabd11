import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, graphChecksum, writeArticles } from '../../src/graph/index.js';
import { digestOfApiKey, newApiKey } from '../../src/model/index.js';
import { AUTHORITY, LIBRARY, RUN } from '../support/hand-made-articles.js';
import { askGraph, leaveGraph, openCleanGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const [BUSY, OTHER] = [newApiKey(), newApiKey()];
const ALLOWED = 20;
const CONFIRM = 'mutation ($ids: [ID!]!) { confirmStatements(ids: $ids) { outcome } }';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
  await writeArticles(graph, [LIBRARY], RUN);
  server = await startTestServer({
    graph,
    config: {
      requestsPerMinute: ALLOWED,
      apiKeys: [
        { name: 'busy', role: 'EDITOR', hash: digestOfApiKey(BUSY) },
        { name: 'other', role: 'EDITOR', hash: digestOfApiKey(OTHER) },
      ],
    },
  });
});

afterAll(async () => {
  await server?.stop();
  await leaveGraph(graph);
});

async function confirm(key: string, ids: readonly string[]) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: CONFIRM, variables: { ids } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { confirmStatements: { outcome: string }[] } | null;
    errors?: { extensions: { code: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code };
}

describe('10,000 mutations', () => {
  test('in one request are refused before any is made', async () => {
    const before = await graphChecksum(graph);
    const ids = Array.from({ length: 10_000 }, (_, index) => `statement_${index}`);
    expect(await confirm(OTHER, ids)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await graphChecksum(graph)).toBe(before);
  });

  test('from one key are refused but for those that it may make in a minute, and other keys do not notice', async () => {
    const statuses = new Map<number, number>();
    const startedAt = Date.now();
    let left = 10_000;
    const send = async () => {
      while (left > 0) {
        left -= 1;
        const { status } = await confirm(BUSY, ['statement_of-nobody']);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 8 }, send));
    // On a slow machine they take more than a minute.
    const minutes = Math.floor((Date.now() - startedAt) / 60_000) + 1;
    const made = statuses.get(200) ?? 0;
    expect(made).toBeGreaterThanOrEqual(ALLOWED);
    expect(made).toBeLessThanOrEqual(ALLOWED * minutes);
    expect(Object.fromEntries(statuses)).toEqual({ 200: made, 429: 10_000 - made });
    const [statement] = LIBRARY.statements;
    expect(await confirm(OTHER, [statement!.id])).toMatchObject({
      status: 200,
      data: { confirmStatements: [{ outcome: 'DONE' }] },
    });
    expect(await askGraph(graph, 'MATCH (j:Judgement) RETURN j.by AS by')).toEqual([{ by: 'other' }]);
  });
});
