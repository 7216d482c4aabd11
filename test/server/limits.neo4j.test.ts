import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { ApiContext } from '../../src/api/index.js';
import type { Graph } from '../../src/graph/index.js';
import { parseQuery } from '../../src/graph/named-queries.js';
import { digestOfApiKey, newApiKey } from '../../src/model/index.js';
import { askGraph, connectTestGraph } from '../support/test-graph.js';
import { ask, startTestServer, type TestServer } from '../support/test-server.js';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await connectTestGraph();
  server = await startTestServer({ graph, config: { maxDepth: 6, maxCost: 500, maxAliases: 5 } });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

describe('operations are refused before anything is read', () => {
  const aliases = Array.from({ length: 1000 }, (_, index) => `a${index}: stats { articles }`).join(' ');
  const deep = '{ persons { nodes { statements { nodes { article { statements { nodes { id } } } } } } } }';
  test.each([
    ['too deep', deep, 'OPERATION_TOO_DEEP', /6 deep at most/],
    [
      'too deep through a fragment',
      `${deep.replace('{ id }', '{ ...F }')} fragment F on Statement { id }`,
      'OPERATION_TOO_DEEP',
      /6 deep/,
    ],
    ['a thousand aliases', `{ ${aliases} }`, 'TOO_MANY_ALIASES', /5 aliases at most/],
    [
      'lists in lists',
      '{ persons(first: 100) { nodes { statements { totalCount } } } }',
      'OPERATION_TOO_COSTLY',
      /500 at most/,
    ],
    [
      'a list whose size is too large',
      '{ persons(first: 100000) { nodes { id } } }',
      'OPERATION_TOO_COSTLY',
      /500 at most/,
    ],
    ['fragments in a circle', '{ stats { ...A } } fragment A on Stats { ...A }', 'GRAPHQL_VALIDATION_FAILED', /itself/],
    [
      'many directives',
      `{ stats { articles ${'@include(if: true) '.repeat(60)} } }`,
      'TOO_MANY_DIRECTIVES',
      /50 directives/,
    ],
    ['endless words', `{ ${'stats '.repeat(11_000)} }`, 'GRAPHQL_PARSE_FAILED', /10000 tokens/],
    ['one field, over and over', `{ ${'stats { articles } '.repeat(2_000)} }`, 'GRAPHQL_VALIDATION_FAILED', /aborted/],
    [
      'nesting that no parser reaches the end of',
      `{ stats(a: ${'['.repeat(4_900)}${']'.repeat(4_900)}) { articles } }`,
      'GRAPHQL_PARSE_FAILED',
      /nested too deep/,
    ],
    ['fragments that multiply', multiplyingFragments(), 'OPERATION_TOO_COSTLY', /more than can be counted/],
    [
      'an argument that is nested too deep',
      `{ statements(filter: ${'{NOT: '.repeat(51)}{}${'}'.repeat(51)}) { totalCount } }`,
      'BAD_USER_INPUT',
      /50 deep/,
    ],
    ['the schema, told several times', '{ __schema { a: types { name } } }', 'TOO_MANY_ALIASES', /cannot have aliases/],
    [
      'types of types of types',
      `{ __schema { types { ${nestedFields(4)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
      /introspection/,
    ],
    ['a subscription over HTTP', 'subscription { statementAdded { __typename } }', 'BAD_USER_INPUT', /WebSocket/],
  ])('%s', async (_, query, code, message) => {
    const queries: string[] = [];
    const stop = graph.onQuery(({ name }) => queries.push(name));
    const { status, body } = await ask(server, query);
    stop();
    const errors = body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
    expect(errors).toContain(code);
    expect(JSON.stringify(body.errors)).toMatch(message);
    expect(status).toBe(400);
    expect(body.data ?? null).toBeNull();
    expect(queries).toEqual([]);
  });

  const nestedFilter = (levels: number) => {
    let filter: object = {};
    for (let level = 1; level < levels; level += 1) filter = level % 2 ? { NOT: filter } : { AND: [filter] };
    return filter;
  };
  test.each([
    ['are nested too deep', { filter: nestedFilter(60) }, /50 deep/],
    ['are nested deeper than the stack', `{"filter": ${'{"NOT":'.repeat(50_000)}{}${'}'.repeat(50_000)}}`, /50 deep/],
    ['hold too much', { filter: { AND: Array.from({ length: 5_000 }, () => ({})) } }, /5000 values/],
  ])('variables that %s', async (_, variables, message) => {
    const query = 'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }';
    const json = typeof variables === 'string' ? variables : JSON.stringify(variables);
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query": ${JSON.stringify(query)}, "variables": ${json}}`,
    });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(response.status).toBe(400);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('the cost counts the variables', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'query ($first: Int) { persons(first: $first) { nodes { id name } } }',
        variables: { first: 100 },
      }),
    });
    const { extensions, data } = await response.json();
    expect(extensions.cost).toEqual({ requested: 301, limit: 500 });
    expect(data.persons.nodes).toEqual(expect.any(Array));
  });

  test('the standard introspection is within the limits that a server has by itself', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const standard = await startTestServer({ graph });
    try {
      const { body } = await ask(standard, getIntrospectionQuery());
      expect(body.errors).toBeUndefined();
      expect(body.data.__schema.types.length).toBeGreaterThan(50);
    } finally {
      await standard.stop();
    }
  });
});

/** Tens of thousands of fields in some hundred words. */
function multiplyingFragments(): string {
  return `{ stats { ${'...F '.repeat(150)} } } fragment F on Stats { ${'articles '.repeat(100)} }`;
}

function nestedFields(levels: number): string {
  return levels === 0 ? 'name' : `fields { type { ${nestedFields(levels - 1)} } }`;
}

describe('a closed schema', () => {
  test('is not told, nor hinted at', async () => {
    const closed = await startTestServer({ graph, config: { introspection: false } });
    try {
      const [asked, misspelt] = [await ask(closed, '{ __schema { types { name } } }'), await ask(closed, '{ statz }')];
      expect(asked.body.errors[0].message).toMatch(/introspection is not allowed/i);
      expect(JSON.stringify(misspelt.body)).not.toContain('stats');
    } finally {
      await closed.stop();
    }
  });
});

describe('a deadline', () => {
  const slow = parseQuery(
    'test/slow',
    '// Counts for minutes.\n// params: none\n// returns: n\nUNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS n',
  );
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType<unknown, ApiContext>({
      name: 'Query',
      fields: { slow: { type: GraphQLInt, resolve: async (_root, _args, context) => context.graph.read(slow) } },
    }),
  });
  const running = () =>
    askGraph<{ n: number }>(
      graph,
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'test/slow' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS n",
    );

  async function becomesIdle(): Promise<boolean> {
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await running())[0]!.n === 0) return true;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return false;
  }

  test('ends the request and what it asked of the database', async () => {
    const hurried = await startTestServer({ graph, schema, config: { deadlineMs: 500 } });
    try {
      const { body } = await ask(hurried, '{ slow }');
      expect(body.errors[0].extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED', deadlineMs: 500 });
      expect(await becomesIdle()).toBe(true);
    } finally {
      await hurried.stop();
    }
  });

  test('ends the reading of an article, which keeps nobody else waiting', async () => {
    const key = newApiKey();
    const apiKeys = [{ name: 'desk', role: 'EDITOR', hash: digestOfApiKey(key) }] as const;
    const hurried = await startTestServer({ graph, config: { deadlineMs: 3000, apiKeys } });
    try {
      // A page that takes minutes to read.
      const mutation = `mutation { ingestArticle(input: { html: "${'<p>'.repeat(30_000)}" }) { outcome } }`;
      const [{ body }] = await Promise.all([
        ask(hurried, mutation, { authorization: `Bearer ${key}` }),
        expect(ask(hurried, '{ __typename }')).resolves.toMatchObject({ status: 200 }),
      ]);
      expect(body.errors[0].extensions.code).toBe('DEADLINE_EXCEEDED');
    } finally {
      await hurried.stop();
    }
  });

  test('a client that goes away takes its query along', async () => {
    const patient = await startTestServer({ graph, schema });
    try {
      const leave = new AbortController();
      const request = fetch(`${patient.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ slow }' }),
        signal: leave.signal,
      });
      const gone = expect(request).rejects.toThrow();
      while ((await running())[0]!.n === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      leave.abort();
      await gone;
      expect(await becomesIdle()).toBe(true);
    } finally {
      await patient.stop();
    }
  });
});

describe('who may ask', () => {
  test('one address may send so many requests a minute', async () => {
    const limited = await startTestServer({ graph, config: { requestsPerMinute: 3 } });
    try {
      const answers = [];
      for (let request = 0; request < 5; request += 1) answers.push(await ask(limited, '{ __typename }'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
      expect(answers[4]!.body.errors[0].extensions.code).toBe('RATE_LIMITED');
      expect(Number(answers[4]!.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answers.map(({ headers }) => /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])).toEqual([...'21000']);
      expect(answers[0]!.headers.get('ratelimit-policy')).toBe('"minute"; q=3; w=60');
      expect((await fetch(`${limited.url}/healthz`)).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  test('pages of the origins that were named may read answers, others may not', async () => {
    const open = await startTestServer({ graph, config: { corsOrigins: ['https://news.example'] } });
    try {
      const allowed = async (origin: string, at = open) =>
        (await ask(at, '{ __typename }', { origin })).headers.get('access-control-allow-origin');
      expect(await allowed('https://news.example')).toBe('https://news.example');
      expect(await allowed('https://other.example')).toBeNull();
      expect(await allowed('https://news.example', server)).toBeNull();
    } finally {
      await open.stop();
    }
  });
});
