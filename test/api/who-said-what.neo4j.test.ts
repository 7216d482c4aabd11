import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

const EVERYTHING = `
  query ($speaker: String, $about: String, $outlet: String, $mode: [StatementMode!], $from: Date, $to: Date, $text: String,
         $first: Int, $orderBy: StatementOrder) {
    whoSaidWhat(speaker: $speaker, about: $about, outlet: $outlet, mode: $mode, from: $from, to: $to, text: $text,
                first: $first, orderBy: $orderBy) {
      totalCount
      nodes {
        id text mode cue cueClass saidOn confidence inferred status sequence rule lang
        speaker { __typename id name ... on Person { nameAr nameEn } ... on AnonymousSource { description } }
        about { __typename id name }
        addressedTo { id }
        via { __typename id name }
        isnad { position kind source { id } evidence { quote } }
        article { id title text publishedOn url outlet { id name } }
        evidence { before quote after start end }
      }
    }
  }`;

interface Variables {
  readonly speaker?: string;
  readonly about?: string;
  readonly outlet?: string;
  readonly mode?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly first?: number;
  readonly orderBy?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mode: string;
  readonly saidOn: string | null;
  readonly confidence: number;
  readonly lang: string;
  readonly status: string;
  readonly rule: string;
  readonly speaker: (Named & { readonly __typename: string; readonly nameAr: string; readonly nameEn: string }) | null;
  readonly about: readonly Named[];
  readonly via: readonly Named[];
  readonly isnad: readonly {
    readonly kind: string;
    readonly source: Named;
    readonly evidence: { readonly quote: string } | null;
  }[];
  readonly article: { readonly text: string; readonly publishedOn: string; readonly outlet: Named | null };
  readonly evidence: readonly {
    readonly before: string;
    readonly quote: string;
    readonly after: string;
    readonly start: number;
    readonly end: number;
  }[];
}

async function ask(variables: Variables): Promise<{ totalCount: number; nodes: readonly Row[] }> {
  const { whoSaidWhat } = await dataOf(graph, EVERYTHING, { first: 100, ...variables });
  return whoSaidWhat;
}

async function errorOf(variables: Variables) {
  const { errors } = await runOperation(graph, { source: EVERYTHING, variables: { ...variables } });
  expect(errors).toHaveLength(1);
  return errors[0]!;
}

/** Every statement of the graph, whatever the page size. */
async function askForAll(): Promise<readonly Row[]> {
  const orders = await Promise.all([ask({ orderBy: 'NEWEST' }), ask({ orderBy: 'OLDEST' })]);
  const rows = new Map(orders.flatMap(({ nodes }) => nodes.map((row) => [row.id, row])));
  expect(rows.size).toBe(orders[0].totalCount);
  return [...rows.values()];
}

const dayOf = ({ saidOn, article }: Row) => saidOn ?? article.publishedOn;
const isAbout = ({ about }: Row, entityId: string) => about.some(({ id }) => id === entityId);

describe('whoSaidWhat', () => {
  test('finds what one speaker said, with names in both languages', async () => {
    const { totalCount, nodes } = await ask({ speaker: 'person_myles-caggins' });
    expect(totalCount).toBeGreaterThan(5);
    expect(nodes).toHaveLength(totalCount);
    for (const { speaker } of nodes) {
      expect(speaker).toMatchObject({ __typename: 'Person', id: 'person_myles-caggins' });
      expect(speaker?.nameAr).toMatch(/\p{Script=Arabic}/u);
      expect(speaker?.nameEn).toMatch(/Caggins/);
    }
  });

  test('gives evidence that slices to the words of the article', async () => {
    const { nodes } = await ask({});
    expect(nodes.length).toBeGreaterThan(50);
    for (const { text, article, evidence } of nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.map(({ quote }) => quote).join(' ')).toBe(text);
      for (const { before, quote, after, start, end } of evidence) {
        expect(article.text.slice(start - before.length, end + after.length)).toBe(before + quote + after);
        expect(article.text.slice(start, end)).toBe(quote);
      }
    }
  });

  test('gives the chain of attribution from the outlet to the speaker', async () => {
    const { nodes } = await ask({});
    const chains = nodes.map(({ isnad }) => isnad.map(({ kind }) => kind).join(' '));
    expect(chains.filter((chain) => !/^(OUTLET ?)?(VIA ?)*(SPEAKER)?$/.test(chain))).toEqual([]);
    expect(chains).toContain('OUTLET VIA SPEAKER');
    for (const { isnad, via, article } of nodes) {
      const passedOn = isnad.filter(({ kind }) => kind === 'VIA');
      expect(passedOn.map(({ source }) => source.id)).toEqual(via.map(({ id }) => id));
      for (const { evidence } of passedOn) expect(article.text).toContain(evidence?.quote);
    }
  });

  test('says of every statement what the graph says', async () => {
    const { nodes } = await ask({ first: 1, speaker: 'Wayne Marotto', orderBy: 'ARTICLE' });
    expect(nodes[0]).toMatchObject({ lang: 'ar', status: 'EXTRACTED', speaker: { id: 'person_wayne-marotto' } });
    expect(nodes[0]?.rule).toMatch(/^[a-z-]+$/);
    expect(nodes[0]?.confidence).toBeGreaterThan(0);
  });

  test.each([
    ['an identifier', 'org_sdf'],
    ['an Arabic acronym', 'قسد'],
    ['an English acronym', 'SDF'],
    ['the Arabic name', 'قوات سوريا الديمقراطية'],
    ['the name without ta marbuta', 'قوات سوريا الديمقراطيه'],
    ['the name with diacritics', 'قُوّات سُوريا الدّيمقراطيّة'],
    ['the name with an article too many', 'القوات سوريا الديمقراطية'],
    ['the English name in small letters', 'syrian democratic forces'],
  ])('takes %s for whom a statement is about', async (_, about) => {
    const [named, byId] = await Promise.all([ask({ about }), ask({ about: 'org_sdf' })]);
    expect(named).toEqual(byId);
    expect(named.totalCount).toBeGreaterThan(3);
    for (const node of named.nodes) {
      expect(node.about.map(({ id }) => id)).toContain('org_sdf');
    }
  });

  test.each<{ by: string; variables: Variables; fits: (row: Row) => boolean }>([
    {
      by: 'speaker and about',
      variables: { speaker: 'مايلز كاغينز', about: 'داعش' },
      fits: (row) => row.speaker?.id === 'person_myles-caggins' && isAbout(row, 'org_isis'),
    },
    {
      by: 'a speaker and what few statements are about',
      variables: { speaker: 'مايلز كاغينز', about: 'العراق' },
      fits: (row) => row.speaker?.id === 'person_myles-caggins' && isAbout(row, 'place_iraq'),
    },
    {
      by: 'outlet',
      variables: { outlet: 'رووداو' },
      fits: (row) => row.article.outlet?.id === 'org_rudaw',
    },
    {
      by: 'outlet and about',
      variables: { outlet: 'رووداو', about: 'داعش' },
      fits: (row) => row.article.outlet?.id === 'org_rudaw' && isAbout(row, 'org_isis'),
    },
    {
      by: 'mode',
      variables: { mode: ['MIXED', 'DIRECT'] },
      fits: ({ mode }) => mode === 'MIXED' || mode === 'DIRECT',
    },
    {
      by: 'dates',
      variables: { from: '2020-01-01', to: '2020-12-31' },
      fits: (row) => dayOf(row).startsWith('2020-'),
    },
    {
      by: 'everything else',
      variables: { speaker: 'Myles Caggins', about: 'ISIS', outlet: 'Rudaw', from: '2020-03-04', mode: ['INDIRECT'] },
      fits: (row) =>
        row.speaker?.id === 'person_myles-caggins' &&
        isAbout(row, 'org_isis') &&
        row.article.outlet?.id === 'org_rudaw' &&
        dayOf(row) >= '2020-03-04' &&
        row.mode === 'INDIRECT',
    },
  ])('limited by $by has what fits and nothing else', async ({ variables, fits }) => {
    const [limited, all] = [await ask(variables), await askForAll()];
    const expected = all.filter(fits).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(limited.nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(limited.totalCount).toBe(expected.length);
  });

  test.each([
    ['a word', 'داعش', /داعش/],
    ['two words wherever they stand', 'داعش العراق', /(?=.*داعش)(?=.*العراق)/s],
    ['the beginning of a word', 'الديمقراط', /الديمقراط/],
    ['a word without hamza and article', 'امريكيه', /[اأ]م[ي]?ر[ي]?كي/],
  ])('limited by %s has it in every text', async (_, text, pattern) => {
    const [{ nodes, totalCount }, all] = [await ask({ text }), await askForAll()];
    expect(nodes.length).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(all.length);
    for (const node of nodes) expect(node.text).toMatch(pattern);
  });

  test.each([
    ['NEWEST', (a: number, b: number) => b - a],
    ['OLDEST', (a: number, b: number) => a - b],
  ])('in order %s is in order of time', async (orderBy, compare) => {
    const { nodes } = await ask({ orderBy });
    const days = nodes.map((row) => Date.parse(dayOf(row)));
    expect(new Set(days).size).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort(compare));
  });

  test('in order CONFIDENCE has the surest first', async () => {
    const { nodes } = await ask({ orderBy: 'CONFIDENCE' });
    const confidences = nodes.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  test.each(['كاغينز', 'Caggins', 'caggins'])('takes the surname %s of one person for that person', async (speaker) => {
    const [named, byId] = await Promise.all([ask({ speaker }), ask({ speaker: 'person_myles-caggins' })]);
    expect(named).toEqual(byId);
    expect(named.totalCount).toBeGreaterThan(3);
  });

  test.each(['بارزاني', 'Barzani'])('the surname %s of several people is an error that lists them', async (speaker) => {
    const error = await errorOf({ speaker });
    expect(error.extensions).toMatchObject({ code: 'NAME_AMBIGUOUS', argument: 'speaker', name: speaker });
    const ids = (error.extensions.candidates as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['person_masoud-barzani', 'person_nechirvan-barzani']));
    expect(error.message).toContain('person_masoud-barzani');
  });

  test('a given name is no surname', async () => {
    const error = await errorOf({ speaker: 'مايلز' });
    expect(error.extensions.code).toBe('NAME_UNKNOWN');
  });

  test('an unknown name is an error with suggestions', async () => {
    const error = await errorOf({ speaker: 'مايلز كاغينس' });
    expect(error.extensions).toMatchObject({ code: 'NAME_UNKNOWN', argument: 'speaker', name: 'مايلز كاغينس' });
    expect(error.extensions.suggestions).toContainEqual(
      expect.objectContaining({ id: 'person_myles-caggins', type: 'Person' }),
    );
    expect(error.message).toContain('person_myles-caggins');
  });

  test.each(['مايلس كاجنز', 'ميلز كاغنس', 'كاجينس'])('%s is known by its sound', async (speaker) => {
    const error = await errorOf({ speaker });
    expect(error.extensions).toMatchObject({
      suggestions: [{ id: 'person_myles-caggins' }, ...(error.extensions.suggestions as unknown[]).slice(1)],
    });
  });

  test('a name of something else says what it names', async () => {
    const error = await errorOf({ outlet: 'العراق' });
    expect(error.extensions.code).toBe('NAME_UNKNOWN');
    expect(error.message).toMatch(/an organization \(it names .*place_iraq/);
  });

  test.each([
    { argument: 'speaker', given: { speaker: 'person_nobody' } },
    { argument: 'about', given: { speaker: 'person_myles-caggins', about: 'org_nothing' } },
    { argument: 'about', given: { about: 'anon_nobody' } },
  ])('an identifier that nothing has is an error: $given', async ({ argument, given }) => {
    expect((await errorOf(given)).extensions).toMatchObject({ code: 'NAME_UNKNOWN', argument });
  });

  test('identifiers between which nothing was said give an empty list', async () => {
    const { nodes, totalCount } = await ask({ speaker: 'person_myles-caggins', about: 'person_myles-caggins' });
    expect({ nodes, totalCount }).toEqual({ nodes: [], totalCount: 0 });
  });

  test('a name that nothing is like is an error without suggestions', async () => {
    const error = await errorOf({ about: 'qqqqqqqqzzzz' });
    expect(error.extensions).toMatchObject({ code: 'NAME_UNKNOWN', suggestions: [] });
  });

  test.each([
    ['an empty speaker', { speaker: ' ' }, 'BAD_USER_INPUT', /"speaker" expects an id or a name/],
    ['an enormous name', { about: 'س'.repeat(100_000) }, 'BAD_USER_INPUT', /1 to 500 characters, but got 100000/],
    ['a text without words', { text: '"*~' }, 'BAD_USER_INPUT', /"text" expects 1 to 20 different words/],
    [
      'dates the wrong way round',
      { from: '2021-01-01', to: '2020-01-01' },
      'BAD_USER_INPUT',
      /"from" .* is after "to"/,
    ],
    ['an enormous page', { first: 1_000_000 }, 'PAGE_TOO_LARGE', /at most 100, but got 1000000/],
    ['a negative page', { first: -1 }, 'BAD_USER_INPUT', /from 0 to 100, but got -1/],
  ])('%s is refused', async (_, variables, code, message) => {
    const error = await errorOf(variables);
    expect(error.extensions.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test('a day that does not exist is refused', async () => {
    const { errors } = await runOperation(graph, { source: '{ whoSaidWhat(from: "2019-02-30") { totalCount } }' });
    expect(errors[0]?.message).toContain('2019-02-30');
  });

  test.each(['(', '"', 'a AND', 'x:y', '*:*', '[1 TO', '~', 'السد"; MATCH (n) DETACH DELETE n //'])(
    'treats %j as words and nothing else',
    async (text) => {
      const { errors } = await runOperation(graph, { source: EVERYTHING, variables: { text, first: 1 } });
      expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT')).toEqual([]);
      const { stats } = await dataOf(graph, '{ stats { statements } }');
      expect(stats.statements).toBeGreaterThan(50);
    },
  );
});
