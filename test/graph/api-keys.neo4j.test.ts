import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  createApiKey,
  type Graph,
  graphChecksum,
  noteApiKeyUse,
  readApiKeys,
  resetGraph,
  revokeApiKey,
} from '../../src/graph/index.js';
import { digestOfApiKey } from '../../src/model/index.js';
import { deleteApiKeys } from '../support/api-keys.js';
import { askGraph, leaveGraph, openCleanGraph } from '../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => deleteApiKeys(graph));
afterAll(async () => {
  await deleteApiKeys(graph);
  await leaveGraph(graph);
});

const make = (name: string) =>
  createApiKey(graph, { name, role: 'EDITOR', expiresAt: new Date('2099-01-01T00:00:00Z') });

describe('an API key', () => {
  test('is kept as its hash only', async () => {
    const key = await make('desk');
    expect(key).toMatch(/^isnad_[\w-]{43}$/);
    expect(await readApiKeys(graph)).toEqual([
      {
        ...{ name: 'desk', role: 'EDITOR', hash: digestOfApiKey(key), createdAt: expect.any(Number) },
        ...{ expiresAt: Date.parse('2099-01-01T00:00:00Z'), revokedAt: null, lastUsedAt: null },
      },
    ]);
    const stored = await askGraph(graph, 'MATCH (k:ApiKey) RETURN properties(k) AS stored');
    expect(JSON.stringify(stored)).not.toContain(key);
  });

  test('has a name that no other has, made at the same time or after it was revoked', async () => {
    const attempts = await Promise.allSettled([make('desk'), make('desk'), make('desk')]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    await revokeApiKey(graph, 'desk');
    await expect(make('desk')).rejects.toMatchObject({ code: 'USAGE', message: expect.stringContaining('"desk-2"') });
  });

  test('stays revoked since it was revoked first', async () => {
    await make('desk');
    await revokeApiKey(graph, 'desk');
    const [first] = await readApiKeys(graph);
    await revokeApiKey(graph, 'desk');
    expect(await readApiKeys(graph)).toEqual([first]);
    expect(first?.revokedAt).toEqual(expect.any(Number));
  });

  test('is not revoked by a name that nobody has', async () => {
    await expect(revokeApiKey(graph, 'nobody')).rejects.toMatchObject({ code: 'USAGE' });
  });

  test('remembers when it was used', async () => {
    await make('desk');
    await noteApiKeyUse(graph, 'desk');
    expect((await readApiKeys(graph))[0]?.lastUsedAt).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is no part of what the graph holds', async () => {
    const before = await graphChecksum(graph);
    await make('desk');
    expect(await graphChecksum(graph)).toBe(before);
    await resetGraph(graph);
    expect((await readApiKeys(graph)).map(({ name }) => name)).toEqual(['desk']);
  });
});
