import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

const SEARCH = `
  query ($text: String!, $types: [SearchType!], $minScore: Float, $first: Int) {
    search(text: $text, types: $types, minScore: $minScore, first: $first) {
      totalCount
      edges {
        score
        matched { field text words }
        node { __typename ... on Node { id } }
      }
    }
  }`;

interface Hit {
  readonly score: number;
  readonly matched: { readonly field: string; readonly text: string; readonly words: readonly string[] };
  readonly node: { readonly __typename: string; readonly id: string };
}

async function search(variables: Readonly<Record<string, unknown>>): Promise<{ totalCount: number; edges: Hit[] }> {
  return (await dataOf(graph, SEARCH, variables)).search;
}

describe('search', () => {
  test.each([
    ['a name', 'داعش', 'org_isis'],
    ['a name without its article', 'بنتاغون', 'org_pentagon'],
    ['a name without hamza', 'امريكا', 'place_united-states'],
    ['a name with diacritics and tatweel', 'العِراق\u0640', 'place_iraq'],
    ['a name without ta marbuta', 'قوات سوريا الديمقراطيه', 'org_sdf'],
    ['an English name in capitals', 'PESHMERGA', 'org_peshmerga'],
    ['the beginning of an English name', 'peshm', 'org_peshmerga'],
    ['the beginning of an Arabic name', 'البيشم', 'org_peshmerga'],
    ['a surname', 'Caggins', 'person_myles-caggins'],
  ])('finds %s first: %s', async (_, text, id) => {
    const { edges } = await search({ text, types: ['PERSON', 'ORGANIZATION', 'PLACE'], first: 3 });
    expect(edges.map(({ node }) => node.id)).toContain(id);
    expect(edges[0]?.matched.field).toBe('NAME');
  });

  test('a whole name comes before names that hold it, and before texts', async () => {
    const { edges } = await search({ text: 'داعش' });
    expect(edges[0]).toMatchObject({ node: { id: 'org_isis' }, matched: { field: 'NAME', text: 'داعش' } });
    expect(edges.map(({ node }) => node.__typename)).toContain('Statement');
  });

  test('gives the best hits first, each with the words that fit', async () => {
    const { edges } = await search({ text: 'القوات العراقية', types: ['STATEMENT'], first: 10 });
    const scores = edges.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(edges.length).toBeGreaterThan(3);
    for (const { matched } of edges) {
      expect(matched.field).toBe('TEXT');
      expect(matched.words.length).toBeGreaterThan(0);
      for (const word of matched.words) expect(matched.text).toContain(word);
    }
  });

  test('finds articles by title, and by their text', async () => {
    const byTitle = await search({ text: 'ماروتو عودة', types: ['ARTICLE'] });
    expect(byTitle.edges[0]?.matched).toMatchObject({ field: 'TITLE', words: ['ماروتو', 'عودة'] });
    const byText = await search({ text: 'الباغوز', types: ['ARTICLE'] });
    expect(byText.edges[0]?.matched).toMatchObject({ field: 'TEXT', words: ['الباغوز'] });
  });

  test.each([
    ['statements', ['STATEMENT']],
    ['articles', ['ARTICLE']],
    ['anything', null],
  ])('a short page of %s begins a long one, however few texts are looked at for it', async (_, types) => {
    const { edges } = await search({ text: 'العراق قال', types, first: 100 });
    for (const first of [1, 2, 3, 7]) {
      expect((await search({ text: 'العراق قال', types, first })).edges).toEqual(edges.slice(0, first));
    }
  });

  test('leaves out hits below the lowest score', async () => {
    const all = await search({ text: 'العراق' });
    const minScore = all.edges[5]!.score;
    const best = await search({ text: 'العراق', minScore });
    expect(best.totalCount).toBeLessThan(all.totalCount);
    expect(Math.min(...best.edges.map(({ score }) => score))).toBeGreaterThanOrEqual(minScore);
  });

  test('finds nothing where there is nothing', async () => {
    expect(await search({ text: 'qqqqzzzz' })).toEqual({ totalCount: 0, edges: [] });
  });

  test.each([
    '(',
    '"قسد',
    'قسد~2',
    'name:قسد',
    '*:*',
    '+ -',
    '[a TO z}',
    'قسد AND OR NOT',
    '\\',
    '/قسد/',
    '&& ||',
    'قسد^',
  ])('takes %j as words, never as syntax', async (text) => {
    const { errors } = await runOperation(graph, { source: SEARCH, variables: { text } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(
      /[\p{L}\p{N}]/u.test(text) ? [] : ['BAD_USER_INPUT'],
    );
  });

  test.each([
    ['an empty text', ''],
    ['blanks', ' \n'],
    ['thirty words', Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ')],
  ])('%s is refused', async (_, text) => {
    const { errors } = await runOperation(graph, { source: SEARCH, variables: { text } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(/"text" expects 1 to 20 different words/);
  });
});
