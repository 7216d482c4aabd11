import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Graph, readApiKeys } from '../../src/graph/index.js';
import { digestOfApiKey } from '../../src/model/index.js';
import { deleteApiKeys } from '../support/api-keys.js';
import { runIsnad } from '../support/run-isnad.js';
import { connectTestGraph, testServer } from '../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectTestGraph();
});
beforeEach(() => deleteApiKeys(graph));
afterAll(async () => {
  await deleteApiKeys(graph);
  await graph.close();
});

function isnadKey(...args: string[]) {
  const { uri, user, password } = testServer();
  return runIsnad(['key', ...args], {
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
  });
}

describe('isnad key', () => {
  test('makes a key, which alone stands on standard output, lists and revokes it', async () => {
    const made = await isnadKey('create', 'newsroom', '--role', 'editor', '--expires', '2099-12-31');
    expect(made.exitCode).toBe(0);
    expect(made.output).toMatch(/^isnad_[\w-]{43}\n$/);
    expect(made.messages).toContain('not shown again');
    const [key] = await readApiKeys(graph);
    expect(key).toMatchObject({
      ...{ name: 'newsroom', role: 'EDITOR', hash: digestOfApiKey(made.output.trim()) },
      expiresAt: Date.parse('2099-12-31T23:59:59.999Z'),
    });

    const listed = await isnadKey('list');
    expect(listed.output).toMatch(/newsroom +editor, valid until 2099-12-31, made \d{4}-\d\d-\d\d, never used/);

    const revoked = await isnadKey('revoke', 'newsroom');
    expect(revoked.output).toContain('is revoked');
    const { output } = await isnadKey('list', '--json');
    expect(JSON.parse(output)).toEqual([
      {
        ...{ name: 'newsroom', role: 'EDITOR', createdAt: expect.any(String), lastUsedAt: null },
        ...{ expiresAt: '2099-12-31T23:59:59.999Z', revokedAt: expect.any(String) },
      },
    ]);
  });

  test.each([
    ['without a role', ['create', 'desk'], /--role/],
    ['with an unknown role', ['create', 'desk', '--role', 'owner'], /reader, editor, admin/],
    ['with a name that stands for others', ['create', 'anonymous', '--role', 'reader'], /cannot be called/],
    ['with a name of two parts', ['create', 'a:b', '--role', 'reader'], /cannot be called/],
    ['with a name that ends with a space', ['create', 'desk ', '--role', 'reader'], /cannot be called/],
    ['until a day that is over', ['create', 'desk', '--role', 'reader', '--expires', '2001-02-03'], /is over/],
    ['until no day', ['create', 'desk', '--role', 'reader', '--expires', '2030-02-31'], /a day such as/],
    ['by an unknown name', ['revoke', 'nobody'], /No key is called "nobody"/],
  ])('refuses one %s', async (_, args, message) => {
    const { exitCode, output, messages } = await isnadKey(...args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages).toMatch(message);
    expect(await readApiKeys(graph)).toEqual([]);
  });
});
