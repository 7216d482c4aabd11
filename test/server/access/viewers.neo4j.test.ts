import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Authorized, buildSchemaSync, Ctx, Query, Resolver } from 'type-graphql';
import { checkRole } from '../../../src/api/check-role.js';
import type { ApiContext } from '../../../src/api/index.js';
import {
  connectGraph,
  createApiKey,
  type Graph,
  migrate,
  readApiKeys,
  revokeApiKey,
} from '../../../src/graph/index.js';
import { type AccessRole, digestOfApiKey, newApiKey } from '../../../src/model/index.js';
import { deleteApiKeys } from '../../support/api-keys.js';
import { startProxy } from '../../support/tcp-proxy.js';
import { connectTestGraph, testServer } from '../../support/test-graph.js';
import { ask, startTestServer, type TestServer, type TestServerOptions } from '../../support/test-server.js';
import { startTokenIssuer } from '../../support/token-issuer.js';

@Resolver()
class Doors {
  @Query(() => String)
  me(@Ctx() { viewer }: ApiContext): string {
    return `${viewer.kind} ${viewer.name} ${viewer.role}`;
  }

  @Authorized<AccessRole>('EDITOR')
  @Query(() => String, { nullable: true })
  editing(): string {
    return 'editing';
  }
}

const schema = buildSchemaSync({ resolvers: [Doors], authChecker: checkRole, validate: false });
const SITE_KEY = newApiKey();
const apiKeys = [{ name: 'site', role: 'READER' as const, hash: digestOfApiKey(SITE_KEY) }];

let graph: Graph;
let servers: TestServer[] = [];

beforeAll(async () => {
  graph = await connectTestGraph();
  await migrate(graph);
});
beforeEach(() => deleteApiKeys(graph));
afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
});
afterAll(async () => {
  await deleteApiKeys(graph);
  await graph.close();
});

async function start(config: TestServerOptions['config'] = {}, open: Graph = graph): Promise<TestServer> {
  const server = await startTestServer({ graph: open, schema, config: { apiKeys, ...config } });
  servers.push(server);
  return server;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const make = (name: string, role: AccessRole = 'EDITOR', expiresAt: Date | null = null) =>
  createApiKey(graph, { name, role, expiresAt });

describe('keys', () => {
  test.each([
    ['as a bearer', (key: string) => bearer(key)],
    ['in a header of its own', (key: string) => ({ 'X-API-Key': key })],
  ])('say who asks, sent %s', async (_, toHeaders) => {
    const server = await start();
    const { body } = await ask(server, '{ me editing }', toHeaders(await make('desk')));
    expect(body.data).toEqual({ me: 'KEY desk EDITOR', editing: 'editing' });
  });

  test('of the environment open without the graph', async () => {
    const proxy = await startProxy(new URL(testServer().uri));
    const away = await connectGraph({ ...testServer(), uri: `bolt://127.0.0.1:${proxy.port}`, retryMs: 100 });
    try {
      const server = await start({}, away);
      await proxy.goAway();
      expect((await ask(server, '{ me }', bearer(SITE_KEY))).body.data.me).toBe('KEY site READER');
      const unknown = await ask(server, '{ me }', bearer(newApiKey()));
      expect([unknown.status, unknown.body.errors[0].extensions.code]).toEqual([503, 'GRAPH_UNAVAILABLE']);
      expect(JSON.stringify(unknown.body)).not.toContain('127.0.0.1');
    } finally {
      await away.close();
      await proxy.stop();
    }
  });

  test('that are too little for a field are told which role it is for', async () => {
    const { status, body } = await ask(await start(), '{ me editing }', bearer(SITE_KEY));
    expect(status).toBe(200);
    expect(body.data).toEqual({ me: 'KEY site READER', editing: null });
    expect(body.errors[0]).toMatchObject({ path: ['editing'], extensions: { code: 'FORBIDDEN', roles: ['EDITOR'] } });
  });

  test.each([
    ['that nobody made', async () => newApiKey()],
    ['that has expired', () => make('old', 'ADMIN', new Date(Date.now() - 1000))],
    [
      'that was revoked',
      async () => {
        const key = await make('gone');
        await revokeApiKey(graph, 'gone');
        return key;
      },
    ],
  ])('%s open nothing, also where anybody may read', async (_, toKey) => {
    const { status, headers, body } = await ask(await start(), '{ me }', bearer(await toKey()));
    expect([status, body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
    expect(body.data).toBeUndefined();
  });

  test('work as soon as they are made, and stop within seconds of being revoked', async () => {
    const server = await start();
    await ask(server, '{ me }', bearer(await make('first')));
    const key = await make('second');
    expect((await ask(server, '{ me }', bearer(key))).status).toBe(200);
    await revokeApiKey(graph, 'second');
    while ((await ask(server, '{ me }', bearer(key))).status === 200)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });

  test('are read once for many requests, and noted as used once', async () => {
    const server = await start();
    const key = await make('busy');
    const queries: string[] = [];
    const stop = graph.onQuery(({ name }) => queries.push(name));
    await Promise.all(Array.from({ length: 20 }, () => ask(server, '{ me }', bearer(key))));
    while (!queries.includes('write/note-api-key-use')) await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(queries.sort()).toEqual(['read/api-keys', 'write/note-api-key-use']);
    expect((await readApiKeys(graph))[0]?.lastUsedAt).toEqual(expect.any(Number));
  });

  test('that are guessed share a few reads of the graph', async () => {
    const server = await start();
    const queries: string[] = [];
    const stop = graph.onQuery(({ name }) => queries.push(name));
    const guesses = Array.from({ length: 200 }, () => ask(server, '{ me }', bearer(newApiKey())));
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([401]));
    stop();
    expect(queries.length).toBeLessThan(guesses.length);
  });

  test('never stand in the log', async () => {
    const server = await start();
    const key = await make('quiet');
    const wrong = `isnad_${randomBytes(32).toString('base64url')}`;
    await ask(server, '{ me }', bearer(key));
    await ask(server, '{ me }', { 'X-API-Key': wrong });
    await ask(server, `{ me } # ${key}`, bearer(key));
    await fetch(`${server.url}/graphql?key=${key}`, { headers: { 'apollo-require-preflight': '1', ...bearer(wrong) } });
    const log = JSON.stringify(server.log);
    expect(log).toContain('quiet');
    expect(log).toContain('isnad_(hidden)');
    for (const secret of [key, wrong]) expect(log).not.toContain(secret.slice('isnad_'.length));
  });
});

test('the API says who asks', async () => {
  const server = await startTestServer({ graph, config: { apiKeys } });
  servers.push(server);
  const { body } = await ask(server, '{ viewer { name role kind } }', bearer(SITE_KEY));
  expect(body.data.viewer).toEqual({ name: 'site', role: 'READER', kind: 'KEY' });
});

describe('a server that lets nobody read unknown', () => {
  test.each([
    ['a question', '{ me }'],
    ['the schema', '{ __schema { queryType { name } } }'],
    ['nothing that can be read', '{ '],
  ])('refuses %s without a key, and says how to mend it', async (_, query) => {
    const { status, headers, body } = await ask(await start({ anonymous: 'none' }), query);
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="isnad"']);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining('isnad key create'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  test('answers those with a key, and tells whether it lives without one', async () => {
    const server = await start({ anonymous: 'none' });
    expect((await ask(server, '{ me }', bearer(SITE_KEY))).body.data.me).toBe('KEY site READER');
    const status = async (path: string, headers = {}) => (await fetch(`${server.url}${path}`, { headers })).status;
    expect([await status('/healthz'), await status('/readyz'), await status('/')]).toEqual([200, 200, 200]);
    expect([await status('/metrics'), await status('/metrics', bearer(SITE_KEY))]).toEqual([401, 200]);
    expect(await status('/graphql', { accept: 'text/html' })).toBe(200);
  });
});

describe('tokens', () => {
  test('say who asks where an issuer is set', async () => {
    const issuer = await startTokenIssuer();
    try {
      const server = await start({ jwtIssuer: issuer.url, jwtAudience: 'isnad' });
      const good = await ask(server, '{ me editing }', bearer(await issuer.sign({ isnad_role: 'editor' })));
      expect(good.body.data).toEqual({ me: 'TOKEN reporter-7 EDITOR', editing: 'editing' });
      const wrong = await ask(server, '{ me }', bearer(await issuer.sign({ aud: 'shop' })));
      expect([wrong.status, wrong.body.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    } finally {
      await issuer.stop();
    }
  });

  test('are answered with 503 while the keys of the issuer cannot be had, and nothing else is', async () => {
    const issuer = await startTokenIssuer();
    issuer.fail(500);
    try {
      const server = await start({ jwtIssuer: issuer.url, jwtAudience: 'isnad' });
      const { status, body } = await ask(server, '{ me }', bearer(await issuer.sign()));
      expect([status, body.errors[0].extensions.code]).toEqual([503, 'TOKEN_ISSUER_UNAVAILABLE']);
      expect(JSON.stringify(body)).not.toContain(issuer.url);
      expect((await ask(server, '{ me }')).body.data.me).toBe('ANONYMOUS anonymous READER');
    } finally {
      await issuer.stop();
    }
  });

  test('open nothing where no issuer is set', async () => {
    const { status, body } = await ask(await start(), '{ me }', bearer('eyJhbGciOiJFUzI1NiJ9.e30.c2ln'));
    expect([status, body.errors[0].message]).toEqual([401, expect.stringContaining('ISNAD_JWT_ISSUER')]);
  });
});

describe('the rate of requests', () => {
  test.each([
    ['from a proxy that is trusted', ['loopback'], [200, 200]],
    ['from anybody else', [], [200, 429]],
  ])('is counted by the address in x-forwarded-for where it comes %s', async (_, trustedProxies, expected) => {
    const server = await start({ requestsPerMinute: 1, trustedProxies });
    const from = async (address: string) => (await ask(server, '{ me }', { 'x-forwarded-for': address })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual(expected);
  });

  test('is counted by key where there is one, else by address', async () => {
    const server = await start({ requestsPerMinute: 2 });
    const [desk, night] = [await make('desk'), await make('night')];
    const statuses = async (headers: Record<string, string>) => {
      const answers = [];
      for (let request = 0; request < 3; request += 1) answers.push((await ask(server, '{ me }', headers)).status);
      return answers;
    };
    expect(await statuses(bearer(desk))).toEqual([200, 200, 429]);
    expect(await statuses(bearer(night))).toEqual([200, 200, 429]);
    expect(await statuses({})).toEqual([200, 200, 429]);
    expect(await statuses(bearer(newApiKey()))).toEqual([429, 429, 429]);
  });
});
