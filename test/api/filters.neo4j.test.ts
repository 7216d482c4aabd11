import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

/** What the filters look at, read once without any filter; each test says again in JavaScript what its filter means. */
interface Named {
  readonly id: string;
  readonly kind: string | null;
  readonly __typename: string;
}

interface StatementNode {
  readonly id: string;
  readonly text: string;
  readonly mode: string;
  readonly cue: string | null;
  readonly cueClass: string | null;
  readonly saidOn: string | null;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly speaker: Named | null;
  readonly about: readonly Named[];
  readonly via: readonly { readonly id: string }[];
  readonly figures: readonly { readonly quantity: string; readonly low: number | null; readonly high: number | null }[];
  readonly topics: readonly { readonly id: string }[];
  readonly article: {
    readonly id: string;
    readonly title: string;
    readonly publishedOn: string;
    readonly outlet: { readonly id: string } | null;
  };
}

interface EntityNode {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string | null;
  readonly origin: string;
  readonly degree: number;
  readonly roles?: readonly { readonly title: string; readonly organization: { readonly id: string } | null }[];
}

const KIND = '... on Organization { kind } ... on Place { kind }';
const STATEMENT = `id text mode cue cueClass saidOn confidence inferred
  speaker { id __typename ${KIND} } about { id __typename ${KIND} } via { id } figures { quantity low high } topics { id }
  article { id title publishedOn outlet { id } }`;

let graph: Graph;
let statements: readonly StatementNode[];
let persons: readonly EntityNode[];
let organizations: readonly EntityNode[];

beforeAll(async () => {
  graph = await connectSeededGraph();
  statements = await readAll<StatementNode>('statements', STATEMENT);
  persons = await readAll<EntityNode>('persons', 'id name aliases origin degree roles { title organization { id } }');
  organizations = await readAll<EntityNode>('organizations', 'id name aliases kind origin degree');
});
afterAll(() => graph?.close());

async function readAll<Node>(list: string, fields: string): Promise<Node[]> {
  const nodes: Node[] = [];
  for (let after: string | null = null; ; ) {
    const source = `query ($after: String) { page: ${list.replace(/\(|$/, '(first: 100, after: $after ').replace(/([^)])$/, '$1)')} { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;
    const { page } = await dataOf(graph, source, { after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return nodes;
    after = page.pageInfo.endCursor;
  }
}

/** What a filtered list holds, which has to be as much as is counted. */
async function idsOf(list: string, filter: string): Promise<string[]> {
  const ids = (await readAll<{ id: string }>(`${list}(filter: ${filter})`, 'id')).map(({ id }) => id);
  const { counted } = await dataOf(graph, `{ counted: ${list}(filter: ${filter}) { totalCount totalCountIsExact } }`);
  expect(counted).toEqual({ totalCount: ids.length, totalCountIsExact: true });
  return ids;
}

const isAbout = (id: string) => (statement: StatementNode) => statement.about.some((entity) => entity.id === id);
const saidBy = (id: string) => (statement: StatementNode) => statement.speaker?.id === id;

describe('statements', () => {
  test.each<readonly [filter: string, means: (statement: StatementNode) => boolean]>([
    [
      '{ about: "داعش", NOT: { speaker: "واين ماروتو" } }',
      (s) => isAbout('org_isis')(s) && s.speaker?.id !== 'person_wayne-marotto',
    ],
    ['{ OR: [{ about: "SDF" }, { about: "البيشمركة" }] }', (s) => isAbout('org_sdf')(s) || isAbout('org_peshmerga')(s)],
    ['{ AND: [{ about: "SDF" }, { about: "داعش" }] }', (s) => isAbout('org_sdf')(s) && isAbout('org_isis')(s)],
    ['{ NOT: { OR: [{ mode: DIRECT }, { inferred: true }] } }', (s) => s.mode !== 'DIRECT' && !s.inferred],
    ['{ mode: [DIRECT, MIXED] }', (s) => s.mode === 'DIRECT' || s.mode === 'MIXED'],
    ['{ cueClass: [SAY, DENY] }', (s) => s.cueClass === 'SAY' || s.cueClass === 'DENY'],
    ['{ cue: { startsWith: "أ" } }', (s) => s.cue?.startsWith('أ') ?? false],
    ['{ cue: { endsWith: "د", contains: "ك" } }', (s) => (s.cue?.endsWith('د') && s.cue.includes('ك')) ?? false],
    ['{ cue: { exists: false } }', (s) => s.cue === null],
    ['{ cue: { in: ["قال", "أضاف"] } }', (s) => s.cue === 'قال' || s.cue === 'أضاف'],
    ['{ NOT: { cue: { eq: "قال" } } }', (s) => s.cue !== 'قال'],
    ['{ saidOn: { exists: true } }', (s) => s.saidOn !== null],
    ['{ from: "2020-01-01", to: "2020-12-31" }', (s) => (s.saidOn ?? s.article.publishedOn).startsWith('2020')],
    ['{ confidence: { min: 0.9 } }', (s) => s.confidence >= 0.9],
    ['{ confidence: { max: 0.9 }, inferred: false }', (s) => s.confidence <= 0.9 && !s.inferred],
    ['{ topic: "topic_prisons" }', (s) => s.topics.some(({ id }) => id === 'topic_prisons')],
    ['{ topic: "السجون" }', (s) => s.topics.some(({ id }) => id === 'topic_prisons')],
    ['{ NOT: { topic: "Prisons" } }', (s) => !s.topics.some(({ id }) => id === 'topic_prisons')],
    ['{ outlet: "رووداو" }', (s) => s.article.outlet?.id === 'org_rudaw'],
    ['{ speakerWhere: { type: ORGANIZATION } }', (s) => s.speaker?.__typename === 'Organization'],
    ['{ aboutWhere: { kind: "country" } }', (s) => s.about.some(({ kind }) => kind === 'country')],
    ['{ NOT: { aboutWhere: { type: [PLACE] } } }', (s) => !s.about.some(({ __typename }) => __typename === 'Place')],
    ['{ figureWhere: { atLeast: 1000 } }', (s) => s.figures.some(({ low, high }) => (high ?? low ?? 0) >= 1000)],
    ['{ viaWhere: { isOutlet: true } }', (s) => s.via.length > 0],
    ['{ NOT: { addressedTo: "العراق" } }', () => true],
    ['{ articleWhere: { from: "2021-01-01" } }', (s) => s.article.publishedOn >= '2021-01-01'],
    ['{ AND: [{ text: "السجون" }, { mode: INDIRECT }] }', (s) => s.mode === 'INDIRECT' && /سجون|سجن/.test(s.text)],
    ['{ OR: [] }', () => false],
    ['{ AND: [] }', () => true],
    ['{ NOT: {} }', () => false],
  ])('%s', async (filter, means) => {
    const expected = statements.filter(means).map(({ id }) => id);
    expect((await idsOf('statements', filter)).toSorted()).toEqual(expected.toSorted());
  });

  test('a filter of a field joins what the field says by itself', async () => {
    const { person } = await dataOf(
      graph,
      '{ person(name: "Myles Caggins") { id statements(first: 100, filter: { about: "داعش" }) { nodes { id } } both: statements(filter: { speaker: "واين ماروتو" }) { totalCount } } }',
    );
    const expected = statements.filter((s) => saidBy(person.id)(s) && isAbout('org_isis')(s)).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(person.statements.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(expected.toSorted());
    expect(person.both.totalCount).toBe(0);
  });
});

describe('people and organizations', () => {
  const said = (means: (statement: StatementNode) => boolean) =>
    new Set(statements.filter(means).map(({ speaker }) => speaker?.id));

  test.each<readonly [list: string, filter: string, means: (entity: EntityNode) => boolean]>([
    ['persons', '{ said: { about: "داعش" } }', ({ id }) => said(isAbout('org_isis')).has(id)],
    [
      'persons',
      '{ role: { in: "التحالف الدولي" }, said: { about: "داعش" } }',
      (p) =>
        p.roles!.some(({ organization }) => organization?.id === 'org_global-coalition') &&
        said(isAbout('org_isis')).has(p.id),
    ],
    ['persons', '{ role: { title: "المتحدث" } }', (p) => p.roles!.some(({ title }) => title.includes('المتحدث'))],
    ['persons', '{ NOT: { said: {} } }', ({ id }) => !said(() => true).has(id)],
    [
      'persons',
      '{ name: { contains: "مايلز" } }',
      (p) => [p.name, ...p.aliases].some((name) => name.includes('مايلز')),
    ],
    ['organizations', '{ kind: ["ministry", "party"] }', ({ kind }) => kind === 'ministry' || kind === 'party'],
    [
      'organizations',
      '{ degree: { min: 5 }, origin: CURATED }',
      ({ degree, origin }) => degree >= 5 && origin === 'CURATED',
    ],
    [
      'organizations',
      '{ spokenOf: { mode: DIRECT } }',
      ({ id }) => statements.some((s) => s.mode === 'DIRECT' && isAbout(id)(s)),
    ],
    ['organizations', '{ name: { eq: "الجيش الاسلامي غير الموجود" } }', () => false],
  ])('%s %s', async (list, filter, means) => {
    const expected = (list === 'persons' ? persons : organizations).filter(means).map(({ id }) => id);
    expect((await idsOf(list, filter)).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    [
      'memberOf',
      'organizations',
      'organization(name: "التحالف الدولي") { related: members { id __typename } }',
      'التحالف الدولي',
    ],
    [
      'partOf',
      'organizations',
      'organization(name: "التحالف الدولي") { related: parts { id __typename } }',
      'التحالف الدولي',
    ],
    ['alliedWith', 'organizations', 'organization(name: "SDF") { related: alliedWith { id __typename } }', 'SDF'],
  ])('%s asks for what a field of the other end lists', async (field, list, source, name) => {
    const answer = await dataOf(graph, `{ other: ${source} }`);
    const related = answer.other.related.filter(({ __typename }: Named) => __typename === 'Organization');
    expect(related.length).toBeGreaterThan(0);
    expect((await idsOf(list, `{ ${field}: "${name}" }`)).toSorted()).toEqual(
      related.map(({ id }: Named) => id).toSorted(),
    );
  });

  test('places lie in a place directly or within others', async () => {
    const { place } = await dataOf(graph, '{ place(name: "بغداد") { id locatedIn { id } } }');
    const inIraq = await idsOf('places', '{ locatedIn: "العراق" }');
    expect(inIraq).toContain(place.id);
    expect(inIraq).not.toContain('place_iraq');
  });

  test('names are found however they are spelt', async () => {
    const ids = await idsOf('organizations', '{ name: { in: ["قوات سوريا الديموقراطيه", "peshmerga"] } }');
    expect(ids).toEqual(expect.arrayContaining(['org_sdf', 'org_peshmerga']));
  });
});

describe('articles', () => {
  test.each([
    ['{ mentionsWhere: { id: "org_sdf" }, statementWhere: { about: "داعش" } }'],
    ['{ title: { contains: "التحالف" } }'],
    ['{ isCopy: false, lang: ["ar"] }'],
    ['{ author: { exists: false } }'],
    ['{ text: "السجون" }'],
  ])('%s: those it holds for and those it does not are all', async (filter) => {
    const [held, others] = [
      await idsOf('articles', filter),
      await idsOf('articles', filter.includes('text') ? '{}' : `{ NOT: ${filter} }`),
    ];
    expect(new Set([...held, ...others]).size).toBe(5);
    if (!filter.includes('text')) expect(held.length + others.length).toBe(5);
  });
});

describe('order', () => {
  test('by several keys', async () => {
    const { statements: list } = await dataOf(
      graph,
      '{ statements(first: 100, orderBy: [CONFIDENCE, OLDEST]) { nodes { id confidence saidOn article { publishedOn } } } }',
    );
    const keys = list.nodes.map((s: StatementNode) => [s.confidence, s.saidOn ?? s.article.publishedOn]);
    const sorted = keys.toSorted((a: [number, string], b: [number, string]) => b[0] - a[0] || a[1].localeCompare(b[1]));
    expect(keys).toEqual(sorted);
    expect(new Set(keys.map(([confidence]: [number]) => confidence)).size).toBeLessThan(keys.length);
  });

  test('backwards, page by page, it is the same list', async () => {
    const ids: string[] = [];
    for (let before: string | null = null; ; ) {
      const source =
        'query ($before: String) { page: statements(last: 30, before: $before, orderBy: [CONFIDENCE, NEWEST]) { nodes { id } pageInfo { hasPreviousPage hasNextPage startCursor } } }';
      const { page } = await dataOf(graph, source, { before });
      ids.unshift(...page.nodes.map(({ id }: { id: string }) => id));
      expect(page.pageInfo.hasNextPage).toBe(before !== null);
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    const forward = await dataOf(
      graph,
      '{ a: statements(first: 100, orderBy: [CONFIDENCE, NEWEST]) { nodes { id } } }',
    );
    expect(ids).toHaveLength(statements.length);
    expect(ids.slice(0, 100)).toEqual(forward.a.nodes.map(({ id }: { id: string }) => id));
  });
});

describe('facets', () => {
  test('count the whole list, whatever the page', async () => {
    const { statements: list } = await dataOf(
      graph,
      `{ statements(first: 1, filter: { about: "داعش" }) { facets {
        speakers(first: 100) { speaker { id } count } outlets { outlet { id } count } abouts(first: 100) { entity { id } count }
        topics(first: 100) { topic { id } count } modes { mode count } cueClasses { cueClass count } months(first: 100) { value count }
      } } }`,
    );
    const about = statements.filter(isAbout('org_isis'));
    const tally = (values: readonly (string | null | undefined)[]) => {
      const counts = new Map<string, number>();
      for (const value of values) if (value != null) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    };
    const { facets } = list;
    const read = (rows: readonly { count: number }[], toValue: (row: never) => string) =>
      new Map(rows.map((row) => [toValue(row as never), row.count]));
    expect(read(facets.speakers, ({ speaker }: { speaker: Named }) => speaker.id)).toEqual(
      tally(about.map((s) => s.speaker?.id)),
    );
    expect(read(facets.outlets, ({ outlet }: { outlet: Named }) => outlet.id)).toEqual(
      tally(about.map((s) => s.article.outlet?.id)),
    );
    expect(read(facets.abouts, ({ entity }: { entity: Named }) => entity.id)).toEqual(
      tally(about.flatMap((s) => s.about.map(({ id }) => id))),
    );
    expect(read(facets.topics, ({ topic }: { topic: Named }) => topic.id)).toEqual(
      tally(about.flatMap((s) => s.topics.map(({ id }) => id))),
    );
    expect(read(facets.modes, ({ mode }: { mode: string }) => mode)).toEqual(tally(about.map((s) => s.mode)));
    expect(read(facets.cueClasses, ({ cueClass }: { cueClass: string }) => cueClass)).toEqual(
      tally(about.map((s) => s.cueClass)),
    );
    expect(read(facets.months, ({ value }: { value: string }) => value)).toEqual(
      tally(about.map((s) => (s.saidOn ?? s.article.publishedOn).slice(0, 7))),
    );
    const counts = facets.speakers.map(({ count }: { count: number }) => count);
    expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
  });

  test('of articles and entities', async () => {
    const { articles, organizations: list } = await dataOf(
      graph,
      `{ articles { facets { outlets { outlet { name } count } mentions(first: 1) { entity { name } count } languages { value count } months { value count } } }
         organizations { totalCount facets { origins { value count } kinds { value count } } } }`,
    );
    expect(articles.facets.languages).toEqual([{ value: 'ar', count: 5 }]);
    expect(articles.facets.mentions[0].count).toBe(5);
    const total = list.facets.origins.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(total).toBe(list.totalCount);
  });

  test('take one query each, and none where they are not selected', async () => {
    const { queries } = await runOperation(graph, {
      source: '{ statements(first: 0) { facets { modes { count } months { count } } } }',
    });
    expect(queries.toSorted()).toEqual(['lists/statements facet modes', 'lists/statements facet months']);
  });
});

describe('bad filters are refused', () => {
  const deep = `${'{ NOT: '.repeat(120)}{ inferred: true }${' }'.repeat(120)}`;
  test.each([
    [
      'text where rows are tested one by one',
      'statements(filter: { OR: [{ text: "a" }] })',
      'BAD_USER_INPUT',
      /"text" can stand at the top/,
    ],
    [
      'text in a filter on something else',
      'persons(filter: { said: { text: "a" } })',
      'BAD_USER_INPUT',
      /"text" can stand at the top/,
    ],
    ['too many conditions', `statements(filter: ${deep})`, 'BAD_USER_INPUT', /at most 100 conditions/],
    ['an unknown name', 'persons(filter: { role: { in: "لا أحد بهذا الاسم" } })', 'NAME_UNKNOWN', /"in"/],
    [
      'dates the wrong way round',
      'statements(filter: { NOT: { from: "2021-01-01", to: "2020-01-01" } })',
      'BAD_USER_INPUT',
      /after "to"/,
    ],
    ['before without last', 'statements(before: "x")', 'BAD_USER_INPUT', /"before" goes with "last"/],
    ['after with last', 'statements(after: "x", last: 3)', 'BAD_USER_INPUT', /"after" goes with "first"/],
    [
      'a cursor for before that is none',
      'statements(before: "x", last: 3)',
      'CURSOR_INVALID',
      /"before" expects a cursor/,
    ],
    ['a last that is too large', 'statements(last: 101)', 'PAGE_TOO_LARGE', /"last" can be at most 100/],
  ])('%s', async (_, field, code, message) => {
    const { errors } = await runOperation(graph, { source: `{ ${field} { totalCount } }` });
    expect(errors[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
  });

  test('Cypher in a value is a value', async () => {
    const value = "x' OR 1=1 RETURN s // $lists {start} ` ] }";
    const ids = await dataOf(
      graph,
      'query ($value: String!) { statements(filter: { OR: [{ cue: { eq: $value } }, { cue: { contains: $value } }, { lang: [$value] }] }) { totalCount } }',
      { value },
    );
    expect(ids.statements.totalCount).toBe(0);
  });
});
