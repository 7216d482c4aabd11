import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const PAGE = 'totalCount edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage endCursor }';

/** Walks a list page by page and returns the ids in order. */
async function walk(field: string, first: number): Promise<{ ids: string[]; totalCount: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const source = `query ($first: Int, $after: String) { page: ${field.replace('(', '(first: $first, after: $after ')} { ${PAGE} } }`;
    const page: Page = (await dataOf(graph, source, { first, after })).page;
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return { ids, totalCount: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

describe('paging', () => {
  test.each([
    ['statements(orderBy: NEWEST)', 40],
    ['statements(orderBy: OLDEST)', 40],
    ['statements(orderBy: CONFIDENCE)', 40],
    ['statements(orderBy: ARTICLE)', 40],
    ['whoSaidWhat(about: "داعش")', 7],
    ['persons(orderBy: DEGREE)', 30],
    ['organizations(orderBy: NAME)', 50],
    ['places(filter: { origin: CURATED })', 60],
    ['articles(orderBy: NEWEST)', 2],
    ['articles(orderBy: OLDEST, filter: { mentions: "العراق" })', 1],
    ['search(text: "القوات العراقية")', 40],
  ])('%s: every row once, as many as counted, whatever the page size', async (field, first) => {
    const [small, large] = [await walk(field, first), await walk(field, 100)];
    expect(small.ids.length).toBeGreaterThan(first);
    expect(new Set(small.ids).size).toBe(small.ids.length);
    expect(small.ids).toHaveLength(small.totalCount);
    expect(small.ids).toEqual(large.ids);
  });

  test('a cursor goes on where its row stood, even if that row is gone', async () => {
    const source =
      'query ($first: Int, $after: String) { persons(first: $first, after: $after) { edges { cursor node { id } } } }';
    const all = (await dataOf(graph, source, { first: 10 })).persons.edges;
    const after = Buffer.from(all[4].cursor, 'base64url')
      .toString()
      .replace(/[^"]+"\]$/, '$&')
      .replace(/"\]$/, '!"]');
    const rest = (await dataOf(graph, source, { first: 5, after: Buffer.from(after).toString('base64url') })).persons
      .edges;
    expect(rest).toEqual(all.slice(5));
  });

  test.each([
    ['a cursor that is none', '{ whoSaidWhat(after: "banana") { totalCount } }'],
    ['a cursor of another list', '{ articles(after: "$persons") { totalCount } }'],
    ['a cursor of another order', '{ persons(orderBy: NAME, after: "$persons") { totalCount } }'],
  ])('%s is refused', async (_, source) => {
    const { persons } = await dataOf(graph, '{ persons(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await runOperation(graph, { source: source.replace('$persons', persons.pageInfo.endCursor) });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['CURSOR_INVALID']);
  });

  test.each([
    ['persons(first: 1000000)', 'PAGE_TOO_LARGE', /at most 100/],
    ['articles(first: -3)', 'BAD_USER_INPUT', /-3/],
    ['search(text: "x", first: 101)', 'PAGE_TOO_LARGE', /at most 100/],
  ])('%s is refused', async (field, code, message) => {
    const { errors } = await runOperation(graph, { source: `{ ${field} { totalCount } }` });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
  });

  test('one bad argument leaves the other fields of an operation their answers', async () => {
    const { data, errorPaths } = await runOperation(graph, {
      source: '{ stats { articles } organization(name: "SDF") { id statementsAbout(first: 101) { totalCount } } }',
    });
    expect(errorPaths).toEqual(['organization.statementsAbout']);
    expect(data.stats.articles).toBe(5);
  });
});
