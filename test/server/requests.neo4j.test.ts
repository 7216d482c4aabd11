import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Graph } from '../../src/graph/index.js';
import { connectTestGraph } from '../support/test-graph.js';
import { ask, startTestServer, type TestServer } from '../support/test-server.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

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

describe('request ids', () => {
  test('the id of the caller is echoed and stands in the log with the operation', async () => {
    const { headers } = await ask(server, 'query Mine { word }', { 'x-request-id': 'caller:1.a_b-c' });
    expect(headers.get('x-request-id')).toBe('caller:1.a_b-c');
    const lines = server.log.filter((line) => line.requestId === 'caller:1.a_b-c');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      operation: 'word',
      req: { method: 'POST', url: '/graphql' },
      res: { statusCode: 200 },
      responseTime: expect.any(Number),
    });
  });

  test.each([['two words'], ['<script>'], ['x'.repeat(129)]])('replaces the unfit id %j', async (given) => {
    const { headers } = await ask(server, '{ word }', { 'x-request-id': given });
    expect(headers.get('x-request-id')).toMatch(UUID);
  });

  test('headers of the caller stay out of the log', async () => {
    await ask(server, '{ word }', { authorization: 'Bearer s3cret', 'x-request-id': 'with-credentials' });
    expect(JSON.stringify(server.log)).toContain('with-credentials');
    expect(JSON.stringify(server.log)).not.toContain('s3cret');
  });

  test('probes and metrics are not logged', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      await fetch(`${server.url}${path}`, { headers: { 'x-request-id': `probe${path.replace('/', '-')}` } });
    }
    expect(server.log.filter((line) => String(line.requestId).startsWith('probe'))).toEqual([]);
  });
});

describe('what the server refuses', () => {
  test.each([
    {
      name: 'a body over the limit',
      body: JSON.stringify({ query: `{ word } #${'x'.repeat(1_100_000)}` }),
      status: 413,
      message: 'larger than 1mb',
    },
    { name: 'a body that is no JSON', body: '{"query": ', status: 400, message: 'no JSON' },
    { name: 'a body that is no request', body: '{"word": 1}', status: 400, message: 'query' },
    { name: 'an empty body', body: '', status: 400, message: 'body' },
  ])('$name, in the form of GraphQL errors', async ({ body, status, message }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('forms and plain GETs of other sites (CSRF)', async () => {
    const form = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ word }' }),
    });
    const get = await fetch(`${server.url}/graphql?query={word}`);
    expect([form.status, get.status]).toEqual([400, 400]);
    expect(await get.text()).toContain('CSRF');
  });

  test('an unknown address', async () => {
    const response = await fetch(`${server.url}/grapql`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('/grapql'), extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test('several operations in one request', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ word }' }, { query: '{ word }' }]),
    });
    expect(response.status).toBe(400);
  });
});

describe('what the server allows', () => {
  test.each(['/graphql', '/graphql/', '/GraphQL?from=app'])('operations at %s', async (address) => {
    const response = await fetch(`${server.url}${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ word }' }),
    });
    expect(await response.json()).toMatchObject({ data: { word: null } });
    expect(response.headers.get('vary')).toBe('Authorization, X-API-Key, Origin');
  });

  test('a GET that only a script of the same site can send', async () => {
    const response = await fetch(`${server.url}/graphql?query={word}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ data: { word: null } });
  });

  test('reading the schema, also where NODE_ENV is production', async () => {
    const { body } = await ask(server, '{ __schema { queryType { name } } }');
    expect(body.data.__schema.queryType.name).toBe('Query');
  });
});

describe('headers', () => {
  test('of answers do not say which software gave them', async () => {
    const { headers } = await ask(server, '{ word }');
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });

  test('of the answer to an operation let browsers do nothing with it', async () => {
    const { headers } = await ask(server, '{ word }');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test.each(['/', '/graphql', '/healthz', '/nothing'])('%s lets browsers load from this server only', async (path) => {
    const { headers } = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
