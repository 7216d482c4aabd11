import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Graph, resetGraph, writeArticles } from '../../../src/graph/index.js';
import { type AccessRole, digestOfApiKey, newApiKey } from '../../../src/model/index.js';
import { RUN } from '../../support/hand-made-articles.js';
import { textExtraction } from '../../support/hand-made-extraction.js';
import { leaveGraph, openCleanGraph } from '../../support/test-graph.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const COUNT = '{ articles { totalCount } }';
const KEYS: Readonly<Record<AccessRole, string>> = { READER: newApiKey(), EDITOR: newApiKey(), ADMIN: newApiKey() };
const apiKeys = Object.entries(KEYS).map(([role, key]) => ({
  name: role.toLowerCase(),
  role: role as AccessRole,
  hash: digestOfApiKey(key),
}));

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await openCleanGraph();
  server = await startTestServer({ graph, config: { apiKeys } });
});
beforeEach(async () => {
  await resetGraph(graph);
  await ingest('one', 'قال وزير الزراعة سامي الحلبي إن موسم القمح بدأ.');
});
afterAll(async () => {
  await server?.stop();
  await leaveGraph(graph);
});

const ingest = (id: string, text: string) => writeArticles(graph, [textExtraction(id, text)], RUN);
const bearer = (role: AccessRole) => ({ authorization: `Bearer ${KEYS[role]}` });

function get(parameters: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  return fetch(`${server.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
}

/** Asks once, and again with the tag of the first answer. */
async function getTwice(query: string, between: () => Promise<unknown>) {
  const first = await get({ query });
  const etag = first.headers.get('etag') ?? '';
  await between();
  return { first, again: await get({ query }, { 'if-none-match': etag }) };
}

/** The tag of an answer; for a second after a change, whoever shows none is given that of the version before it. */
async function tagOf(query: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await get({ query }, { 'if-none-match': '"none"', ...headers });
  return answer.headers.get('etag') ?? '';
}

describe('what a reader gets by GET', () => {
  test('is kept, and is confirmed without asking the graph but for its version', async () => {
    const tag = await tagOf(COUNT);
    const first = await get({ query: COUNT }, { 'if-none-match': '"other"' });
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(first.headers.get('etag')).toMatch(/^W\/"[\w-]{22}"$/);
    const queries: string[] = [];
    const stop = graph.onQuery(({ name }) => queries.push(name));
    const again = await get({ query: COUNT }, { 'if-none-match': `"other", ${tag}` });
    stop();
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(queries).toEqual(['read/log-end']);
    for (const header of ['etag', 'cache-control', 'vary']) {
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    }
  });

  test('is answered anew as soon as an article was ingested, and kept again', async () => {
    const { first, again } = await getTwice(COUNT, () => ingest('two', 'قالت وزيرة المياه ريم السالم إن السد امتلأ.'));
    const [before, after] = [await first.json(), await again.json()];
    expect(again.status).toBe(200);
    expect(after.data.articles.totalCount).toBe(before.data.articles.totalCount + 1);
    expect(again.headers.get('etag')).not.toBe(first.headers.get('etag'));
    expect((await get({ query: COUNT }, { 'if-none-match': again.headers.get('etag') ?? '' })).status).toBe(304);
  });

  test('is still the same after an article was ingested again without a change', async () => {
    const tag = await tagOf(COUNT);
    await ingest('one', 'قال وزير الزراعة سامي الحلبي إن موسم القمح بدأ.');
    expect((await get({ query: COUNT }, { 'if-none-match': tag })).status).toBe(304);
  });

  test('is another after the graph was emptied and filled anew', async () => {
    const { again } = await getTwice(COUNT, async () => {
      await resetGraph(graph);
      await ingest('three', 'قال مدير الميناء نبيل العمر إن السفينة رست.');
    });
    expect(again.status).toBe(200);
  });

  test('is never taken for an older one, however many read and write at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const reads = Array.from({ length: 8 }, () => get({ query: COUNT }));
      await ingest(`round-${round}`, `قال مدير الميناء نبيل العمر إن السفينة رقم ${round + 10} رست.`);
      const { data } = await (await get({ query: COUNT })).json();
      for (const answer of await Promise.all(reads)) {
        const { data: kept } = await answer.json();
        const again = await get({ query: COUNT }, { 'if-none-match': answer.headers.get('etag') ?? '' });
        if (again.status === 304) expect(kept).toEqual(data);
      }
    }
  });

  test('is private where a key says who reads, and told apart by key', async () => {
    const own = await get({ query: '{ viewer { name } }' }, bearer('READER'));
    expect(own.headers.get('cache-control')).toBe('private, max-age=0, must-revalidate');
    expect(own.headers.get('vary')).toMatch(/Authorization/);
    expect(own.headers.get('vary')).toMatch(/X-API-Key/);
    const tag = await tagOf('{ viewer { name } }', bearer('READER'));
    expect((await get({ query: '{ viewer { name } }' }, { ...bearer('READER'), 'if-none-match': tag })).status).toBe(
      304,
    );
    expect((await get({ query: '{ viewer { name } }' }, { 'if-none-match': tag })).status).toBe(200);
  });

  test('holds for the same server only', async () => {
    const tag = (await get({ query: COUNT })).headers.get('etag') ?? '';
    const other = await startTestServer({ graph });
    try {
      const headers = { 'apollo-require-preflight': '1', 'if-none-match': tag };
      expect((await fetch(`${other.url}/graphql?${new URLSearchParams({ query: COUNT })}`, { headers })).status).toBe(
        200,
      );
    } finally {
      await other.stop();
    }
  });
});

describe('nobody keeps', () => {
  test.each([
    ['what editors get', () => get({ query: COUNT }, bearer('EDITOR')), 200],
    ['what is asked by POST', () => post(COUNT), 200],
    ['errors of fields', () => get({ query: '{ whoSaidWhat(speaker: "nobody at all") { totalCount } }' }), 200],
    ['errors of the operation', () => get({ query: '{ nothing }' }), 400],
    ['refusals', () => get({ query: COUNT }, { authorization: 'Bearer' }), 401],
    ['what asks for a protection it lacks (CSRF)', () => fetch(`${server.url}/graphql?query={__typename}`), 400],
  ])('%s', async (_, ask, status) => {
    const answer = await ask();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(answer.headers.get('etag')).toBeNull();
  });

  test('errors, whatever tag is shown', async () => {
    const tag = (await get({ query: COUNT })).headers.get('etag') ?? '';
    const answer = await get({ query: '{ nothing }' }, { 'if-none-match': tag });
    expect(answer.status).toBe(400);
  });

  function post(query: string) {
    return fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  }
});

describe('automatic persisted queries', () => {
  const query = '{ articles { totalCount pageInfo { hasNextPage } } }';
  const extensions = JSON.stringify({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  });

  test('are asked for by their hash once they were sent, by GET and kept like others', async () => {
    const unknown = await get({ extensions });
    expect((await unknown.json()).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    expect((await (await get({ query, extensions })).json()).errors).toBeUndefined();
    const known = await get({ extensions }, { 'if-none-match': '"other"' });
    expect((await known.json()).data.articles.totalCount).toBe(1);
    const again = await get({ extensions }, { 'if-none-match': known.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  test('are not taken under a hash that is another', async () => {
    const answer = await get({ query: '{ __typename }', extensions });
    expect(answer.status).toBe(400);
    expect((await answer.json()).errors[0].message).toContain('does not match');
  });
});
