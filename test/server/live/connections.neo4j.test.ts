import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { createApiKey, type Graph, revokeApiKey, writeArticles } from '../../../src/graph/index.js';
import { digestOfApiKey, type Extraction, newApiKey } from '../../../src/model/index.js';
import { deleteApiKeys } from '../../support/api-keys.js';
import { RUN } from '../../support/hand-made-articles.js';
import { handMadeExtraction } from '../../support/hand-made-extraction.js';
import { openClient, refusalOf, subscribe } from '../../support/live-client.js';
import { clearGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';
import { startTestServer, type TestServer, type TestServerOptions } from '../../support/test-server.js';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => clearGraph(graph));
afterEach(() => server.stop());
afterAll(() => leaveGraph(graph));

const start = async (options: Partial<TestServerOptions> = {}) => {
  server = await startTestServer({ graph, ...options });
  return server;
};
/** What a browser would have to ask for first (CSRF prevention). */
const ASKS_FIRST = { 'apollo-require-preflight': '1' };
const ARTICLES = 'subscription { articleIngested { cursor article { title } } }';

function article(title: string, text = title): Extraction {
  return handMadeExtraction({ text, file: `${title}.txt`, metadata: { title, lang: 'ar' } });
}

/** A socket that speaks the protocol by hand. */
async function openSocket(headers: Readonly<Record<string, string>> = {}): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  return socket;
}

async function initialize(socket: WebSocket, payload: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const answered = once(socket, 'message');
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  expect(String((await answered)[0])).toContain('connection_ack');
}

const subscribeBy = (socket: WebSocket, query: string, id = '1') =>
  socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query } }));

async function closingOf(socket: WebSocket): Promise<{ code: number; reason: string }> {
  const [code, reason] = await once(socket, 'close');
  return { code, reason: String(reason) };
}

async function metric(name: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a client that stops reading', () => {
  test('is let go with a code that says so, while others are not kept waiting, and goes on where it was', async () => {
    const capacity = 1;
    await start({ config: { liveBuffer: capacity, maxCost: 1_000_000 } });
    const client = openClient(server);
    const quick = subscribe(client, ARTICLES);
    const slow = await openSocket();
    await initialize(slow);
    const cursors: string[] = [];
    slow.on('message', (data) => {
      const cursor = JSON.parse(String(data)).payload?.data?.articleIngested?.cursor;
      if (cursor !== undefined) cursors.push(cursor);
    });
    const texts = Array.from({ length: 25 }, (_, i) => `t${i}: text`).join(' ');
    subscribeBy(slow, `subscription { articleIngested { cursor article { ${texts} } } }`);
    await until(async () => (await metric('isnad_subscriptions_open')) === 2);
    const titles = Array.from({ length: 6 }, (_, i) => `خبر ${i}`);
    // Whoever has never had everything is not slow, but catching up.
    await writeArticles(graph, [article(titles[0]!)], RUN);
    await until(() => cursors.length === 1);
    slow.pause();
    let closing: ReturnType<typeof closingOf> | undefined;
    for (const [index, title] of titles.entries()) {
      // One has more text than the buffers of the two ends of a connection hold: 9 MB with all its copies.
      const text = index === 1 ? `${title}. ${'كلمة '.repeat(40_000)}` : title;
      await writeArticles(graph, [article(title, text)], RUN);
      await quick.waitFor(index + 1);
      // Whoever does not listen for seconds to why a connection is closed is cut off without a reason.
      if (closing === undefined && (await metric('isnad_subscribers_too_slow_total')) === 1) {
        closing = closingOf(slow);
        slow.resume();
      }
    }
    expect(quick.events.map(({ data }) => data.articleIngested.article.title)).toEqual(titles);
    expect(await metric('isnad_subscribers_too_slow_total')).toBe(1);
    expect(await metric('isnad_live_changes_held')).toBe(0);
    expect(await closing).toMatchObject({ code: 4413, reason: expect.stringContaining('SUBSCRIBER_TOO_SLOW') });
    expect(cursors.length).toBeLessThan(titles.length);
    const rest = subscribe(client, {
      query: 'subscription ($after: String) { articleIngested(after: $after) { article { title } } }',
      variables: { after: cursors.at(-1) },
    });
    await rest.waitFor(titles.length - cursors.length);
    expect(rest.events.map(({ data }) => data.articleIngested.article.title)).toEqual(titles.slice(cursors.length));
    await client.dispose();
  });

  test('is cut off where the server stops', async () => {
    // Waiting for the client to go by itself would take as long as a test may.
    await start({ graceMs: 3_600_000 });
    const socket = await openSocket();
    await initialize(socket);
    subscribeBy(socket, ARTICLES);
    socket.pause();
    await server.stop();
    socket.terminate();
  });
});

describe('a server that stops', () => {
  test('says so to its clients, and lets go of what they subscribed to', async () => {
    await start();
    const socket = await openSocket();
    await initialize(socket);
    subscribeBy(socket, ARTICLES);
    await until(async () => (await metric('isnad_subscriptions_open')) === 1);
    const closing = closingOf(socket);
    await server.stop();
    expect(await closing).toMatchObject({ code: 1001 });
    await writeArticles(graph, [article('بعد النهاية')], RUN);
  });
});

describe('a client that goes away', () => {
  test('leaves nothing behind', async () => {
    await start();
    const socket = await openSocket();
    await initialize(socket);
    subscribeBy(socket, ARTICLES);
    await until(async () => (await metric('isnad_subscriptions_open')) === 1);
    socket.terminate();
    await until(async () => (await metric('isnad_subscriptions_open')) === 0);
  });

  test('or has nothing to do there is let go', async () => {
    await start({ idleMs: 1500 });
    const socket = await openSocket();
    await initialize(socket);
    subscribeBy(socket, ARTICLES);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.send(JSON.stringify({ type: 'complete', id: '1' }));
    expect(await closingOf(socket)).toMatchObject({ code: 4410 });
  });
});

describe('who connects', () => {
  const key = newApiKey();
  const apiKeys = [{ name: 'site', role: 'READER' as const, hash: digestOfApiKey(key) }];

  test.each([
    { name: 'nothing, where everybody may read', anonymous: 'read' as const, payload: {}, code: null },
    { name: 'nothing, where nobody unknown may', anonymous: 'none' as const, payload: {}, code: 4401 },
    {
      name: 'a key that opens nothing',
      anonymous: 'read' as const,
      payload: { authorization: 'Bearer isnad_wrong' },
      code: 4401,
    },
    {
      name: 'a key, as over HTTP',
      anonymous: 'none' as const,
      payload: { authorization: `Bearer ${key}` },
      code: null,
    },
    { name: 'a key by its own name', anonymous: 'none' as const, payload: { 'x-api-key': key }, code: null },
  ])('says $name', async ({ anonymous, payload, code }) => {
    await start({ config: { anonymous, apiKeys } });
    const socket = await openSocket();
    if (code === null) {
      await initialize(socket, payload);
    } else {
      socket.send(JSON.stringify({ type: 'connection_init', payload }));
      expect(await closingOf(socket)).toMatchObject({ code, reason: expect.stringContaining('UNAUTHENTICATED') });
    }
    socket.terminate();
  });

  test('is let go once the key is revoked', async () => {
    await deleteApiKeys(graph);
    const fresh = await createApiKey(graph, { name: 'desk', role: 'READER', expiresAt: null });
    await start({ config: { anonymous: 'none' }, recheckMs: 100 });
    const socket = await openSocket();
    await initialize(socket, { authorization: `Bearer ${fresh}` });
    await revokeApiKey(graph, 'desk');
    expect(await closingOf(socket)).toMatchObject({ code: 4401 });
    await deleteApiKeys(graph);
  });

  test('has to say so before anything else', async () => {
    await start();
    const socket = await openSocket();
    subscribeBy(socket, ARTICLES);
    expect(await closingOf(socket)).toMatchObject({ code: 4401 });
  });

  test('is a reader like over HTTP: what is for editors stays theirs', async () => {
    await start({ config: { apiKeys } });
    const client = openClient(server, { authorization: `Bearer ${key}` });
    expect(await refusalOf(client, 'subscription { feed { nodes { by } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    await client.dispose();
  });

  test.each([
    { name: 'a page of another site', headers: { origin: 'https://elsewhere.example' }, path: '/graphql', status: 403 },
    { name: 'a page without an origin', headers: { origin: 'null' }, path: '/graphql', status: 403 },
    { name: 'another address', headers: {}, path: '/healthz', status: 404 },
  ])('is refused as $name', async ({ headers, path, status }) => {
    await start({ config: { corsOrigins: ['https://friend.example'] } });
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(status);
    socket.on('error', () => {});
    socket.terminate();
  });

  test('may be a page of this server or of a site that is named', async () => {
    await start({ config: { corsOrigins: ['https://friend.example'] } });
    for (const origin of [server.url, 'https://friend.example']) (await openSocket({ origin })).terminate();
  });

  test('is one too many where others have all the room', async () => {
    await start({ config: { maxSockets: 1 } });
    const first = await openSocket();
    const second = new WebSocket(`${server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const [, response] = await once(second, 'unexpected-response');
    expect(response.statusCode).toBe(503);
    second.on('error', () => {});
    for (const socket of [first, second]) socket.terminate();
  });
});

describe('what a key subscribes to', () => {
  test('counts with what it asks over HTTP', async () => {
    const key = newApiKey();
    const apiKeys = [{ name: 'site', role: 'READER' as const, hash: digestOfApiKey(key) }];
    await start({ config: { apiKeys, requestsPerMinute: 3 } });
    const authorization = `Bearer ${key}`;
    const client = openClient(server, { authorization });
    const ask = () => fetch(`${server.url}/graphql?query={__typename}`, { headers: { authorization, ...ASKS_FIRST } });
    expect((await ask()).headers.get('ratelimit')).toContain('r=2');
    const streams = [subscribe(client, ARTICLES), subscribe(client, ARTICLES)];
    await until(async () => (await metric('isnad_subscriptions_open', { authorization })) === 2);
    expect(await refusalOf(client, ARTICLES)).toBe('RATE_LIMITED');
    expect((await ask()).status).toBe(429);
    for (const stream of streams) stream.stop();
    await client.dispose();
  });
});

describe('where trusted documents alone are run', () => {
  test('a subscription is one of them, asked for by its identifier as over HTTP', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-documents-'));
    const trustedDocuments = join(folder, 'manifest.json');
    await writeFile(trustedDocuments, JSON.stringify({ c0ffee: ARTICLES }));
    await start({ config: { trustedDocuments, trustedDocumentsOnly: true } });
    const client = openClient(server);
    const trusted = subscribe(client, { query: '', extensions: { documentId: 'c0ffee' } });
    expect(await refusalOf(client, `${ARTICLES} `)).toBe('DOCUMENT_NOT_TRUSTED');
    expect(await refusalOf(client, { query: '', extensions: { documentId: 'decaf' } })).toBe('DOCUMENT_NOT_TRUSTED');
    await writeArticles(graph, [article('خبر موثوق')], RUN);
    const [event] = await trusted.waitFor(1);
    expect(event!.data.articleIngested.article.title).toBe('خبر موثوق');
    await client.dispose();
    await rm(folder, { recursive: true });
  });
});

describe('what is subscribed to', () => {
  test.each([
    { name: 'a query', query: '{ stats { articles } }', code: 'BAD_USER_INPUT' },
    { name: 'no GraphQL', query: 'subscription {', code: 'GRAPHQL_PARSE_FAILED' },
    { name: 'an unknown field', query: 'subscription { nothing }', code: 'GRAPHQL_VALIDATION_FAILED' },
    {
      name: 'two fields at once',
      query: 'subscription { articleIngested { cursor } statementAdded { cursor } }',
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      name: 'too deep a one',
      query: `subscription { articleIngested { article ${'{ story { original '.repeat(9)} { id } ${'} }'.repeat(9)} } }`,
      code: 'OPERATION_TOO_DEEP',
    },
    {
      name: 'too costly a one',
      query:
        'subscription { articleIngested { article { statements(first: 100) { nodes { article { statements(first: 100) { nodes { id } } } } } } } }',
      code: 'OPERATION_TOO_COSTLY',
    },
    {
      name: 'somebody whom nobody knows',
      query: 'subscription { statementAdded(speaker: "لا أحد") { cursor } }',
      code: 'NAME_UNKNOWN',
    },
    {
      name: 'a broken cursor',
      query: 'subscription { articleIngested(after: "!") { cursor } }',
      code: 'CURSOR_INVALID',
    },
  ])('is refused: $name', async ({ query, code }) => {
    await start();
    const client = openClient(server);
    expect(await refusalOf(client, query)).toBe(code);
    await client.dispose();
  });

  test('may be so much on one connection and no more, however fast it is asked for', async () => {
    await start({ config: { maxSubscriptions: 2 } });
    const client = openClient(server);
    const first = [subscribe(client, ARTICLES), subscribe(client, ARTICLES)];
    expect(await refusalOf(client, ARTICLES)).toBe('TOO_MANY_SUBSCRIPTIONS');
    first[0]!.stop();
    await first[0]!.ended;
    await until(async () => (await metric('isnad_subscriptions_open')) === 1);
    const third = subscribe(client, ARTICLES);
    await until(async () => (await metric('isnad_subscriptions_open')) === 2);
    expect(third.events).toEqual([]);
    await client.dispose();
  });

  test('is told without names of the schema where nobody may ask for it', async () => {
    await start({ config: { introspection: false } });
    const client = openClient(server);
    const ended = await subscribe(client, 'subscription { articleIngeste { cursor } }').ended;
    expect(ended).toMatchObject([{ message: 'Cannot query field "articleIngeste" on type "Subscription".' }]);
    await client.dispose();
  });
});
