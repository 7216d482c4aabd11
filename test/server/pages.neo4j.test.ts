import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Graph } from '../../src/graph/index.js';
import { connectTestGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

/** What browsers send when a person opens an address. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe('pages', () => {
  let graph: Graph;
  let server: TestServer;

  beforeAll(async () => {
    graph = await connectTestGraph();
    server = await startTestServer({ graph, schema: buildSchema('type Query { word: String }') });
  });

  afterAll(async () => {
    await server?.stop();
    await graph?.close();
  });

  const get = (path: string, accept: string) => fetch(`${server.url}${path}`, { headers: { accept } });

  test('the playground is what a browser gets at /graphql', async () => {
    for (const path of ['/graphql', '/graphql?query=%7Bword%7D']) {
      const response = await get(path, BROWSER);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('vary')).toContain('Accept');
      expect(await response.text()).toContain('<title>isnad playground</title>');
    }
  });

  test.each([['application/json'], ['*/*'], ['application/graphql-response+json']])(
    'a client that accepts %s is not given the playground',
    async (accept) => {
      const response = await get('/graphql?query={word}', accept);
      expect(response.headers.get('content-type')).toContain('json');
      expect(response.headers.get('vary')).toContain('Accept');
    },
  );

  test('the landing page is at /, whatever the client accepts', async () => {
    for (const accept of [BROWSER, '*/*']) {
      expect(await (await get('/', accept)).text()).toContain('who said what about whom');
    }
  });

  test('what pages load is theirs for good, and nothing is beside it', async () => {
    const page = await (await get('/', BROWSER)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const response = await get(script, '*/*');
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/assets/', '/assets/nothing.js', '/assets/..%2f.stamp', '/index.html']) {
      expect((await get(path, '*/*')).status).toBe(404);
    }
  });
});
