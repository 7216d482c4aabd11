import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { connectTestGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await connectTestGraph();
  // As docs/SECURITY.md has a public endpoint set.
  server = await startTestServer({ graph, config: { introspection: false } });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

async function send(body: unknown, headers: Record<string, string> = {}) {
  return request('', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

async function request(search: string, init: RequestInit) {
  const response = await fetch(`${server.url}/graphql${search}`, init);
  const text = await response.text();
  return { status: response.status, text, answers: /"data":\{/.test(text) };
}

const repeat = (count: number, toText: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => toText(n)).join(' ');
const circularTypes = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';

/** What graphql-cop (https://github.com/dolevf/graphql-cop) looks for, under the names of its findings. The probes are our own. */
describe('graphql-cop', () => {
  test.each([
    ['Alias Overloading', { query: `{ ${repeat(101, (n) => `a${n}: stats { articles }`)} }` }, 'TOO_MANY_ALIASES'],
    ['Array-based Query Batching', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 'BAD_REQUEST'],
    ['Directive Overloading', { query: `{ __typename ${'@skip(if: false) '.repeat(60)} }` }, 'TOO_MANY_DIRECTIVES'],
    // Fewer are one field: they are merged before anything is read.
    ['Field Duplication', { query: `{ ${'__typename '.repeat(2_000)} }` }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'Circular Fragment',
      { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['Introspection-based Circular Query', { query: circularTypes }, 'GRAPHQL_VALIDATION_FAILED'],
    ['Introspection', { query: '{ __schema { types { name } } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['Unhandled Errors Detection', { query: 'whatever' }, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_, body, code) => {
    const { status, text, answers } = await send(body);
    expect({ status, answers, code: text.includes(`"code":"${code}"`) }).toEqual({
      status: 400,
      answers: false,
      code: true,
    });
  });

  test('Field Suggestions', async () => {
    expect((await send({ query: '{ stat { articles } }' })).text).not.toMatch(/did you mean|stats/i);
  });

  test('Trace Mode', async () => {
    const { text } = await send({ query: '{ __typename }' }, { 'x-apollo-tracing': '1', 'apollo-tracing': '1' });
    expect(JSON.parse(text).extensions).toEqual({ cost: expect.anything() });
  });

  test('GET Method Query Support, without a header that only a script of the same site can send', async () => {
    expect(await request('?query={__typename}', {})).toMatchObject({ status: 400, answers: false });
  });

  test('Mutation is allowed over GET', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const search = `?query=${encodeURIComponent('mutation { __typename }')}`;
    const { status, answers } = await request(search, { headers });
    expect({ status: status >= 400, answers }).toEqual({ status: true, answers: false });
  });

  test('POST based url-encoded query (possible CSRF)', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await send('query=%7B__typename%7D', headers)).toMatchObject({ status: 400, answers: false });
  });

  test('GraphQL IDE answers browsers only, and asks nothing of other hosts', async () => {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  });
});
