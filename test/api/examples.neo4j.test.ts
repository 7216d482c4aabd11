import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

const FOLDER = new URL('../../schema/examples/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

// biome-ignore lint/suspicious/noExplicitAny: each example answers in a shape of its own
type Answer = any;

/** What a sensible answer to each example has, with the digests in seeds/. */
const EXPECTED: Readonly<Record<string, (answer: Answer) => void>> = {
  'about-isis-not-by-the-coalition.graphql': ({ statements }) => {
    expect(statements.totalCountIsExact).toBe(true);
    const speakers = statements.facets.speakers.map(({ speaker }: Answer) => speaker.name);
    expect(speakers.length).toBeGreaterThan(1);
    expect(speakers).not.toContain('مايلز كاغينز');
    const sum = statements.facets.modes.reduce((total: number, { count }: Answer) => total + count, 0);
    expect(sum).toBe(statements.totalCount);
    expect(statements.nodes).toHaveLength(Math.min(5, statements.totalCount));
  },
  'spokespeople-who-spoke-about-isis.graphql': ({ persons }) => {
    expect(persons.nodes).toContainEqual(expect.objectContaining({ nameAr: 'مايلز كاغينز' }));
    for (const { roles, statements } of persons.nodes) {
      expect(roles.length).toBeGreaterThan(0);
      expect(statements.totalCount).toBeGreaterThan(0);
    }
  },
  'which-numbers-are-put-on-isis.graphql': ({ disagreements }) => {
    const [most] = disagreements;
    expect(most.quantity).toContain('fighter');
    expect(most.low).toBeLessThan(most.high);
    expect(new Set(most.claims.map(({ statement }: Answer) => statement.speaker?.name)).size).toBeGreaterThan(1);
  },
  'who-put-which-number-on-isis-fighters.graphql': ({ compareFigures }) => {
    const [fighters] = compareFigures;
    expect(fighters.claims.length).toBeGreaterThan(1);
    expect(fighters.low).toBeLessThan(fighters.high);
    for (const { figure } of fighters.claims) expect(figure.asOf).toMatch(/^20\d\d-/);
  },
  'talk-of-a-topic.graphql': ({ timeline }) => {
    expect(timeline.length).toBeGreaterThan(0);
    for (const { about, stories } of timeline) expect(Math.min(about, stories)).toBeGreaterThan(0);
  },
  'ways-between-two-people.graphql': ({ paths }) => {
    expect(paths.length).toBeGreaterThan(1);
    for (const { nodes } of paths) expect([nodes[0].name, nodes.at(-1).name]).toEqual(['سابرينا سينغ', 'مايلز كاغينز']);
  },
  'roles-at-a-day.graphql': ({ spokespeople, roles }) => {
    expect(spokespeople.map(({ person }: Answer) => person.nameEn)).toContain('Myles B. Caggins III');
    for (const { asOf } of [...spokespeople, ...roles]) expect(asOf <= '2020-06-01').toBe(true);
    expect(roles.length).toBeGreaterThan(0);
  },
  'what-is-talked-about.graphql': ({ statements: { totalCount, facets } }) => {
    expect(totalCount).toBeGreaterThan(50);
    for (const facet of [facets.topics, facets.abouts, facets.outlets]) expect(facet).toHaveLength(3);
  },
  'common-ground.graphql': ({ commonGround }) => {
    expect(commonGround.map(({ entity }: Answer) => entity.nameEn)).toContain('Islamic State');
    for (const { a, b } of commonGround) expect(Math.min(a.totalCount, b.totalCount)).toBeGreaterThan(0);
  },
  'position-over-time.graphql': ({ positionHistory }) => {
    expect(positionHistory.totalCount).toBeGreaterThan(1);
    expect(positionHistory.nodes[0].article.publishedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  },
  'two-outlets-on-one-subject.graphql': ({ compareOutlets, coMentions }) => {
    expect(compareOutlets).toHaveLength(2);
    for (const { statements } of compareOutlets) expect(statements.totalCount).toBeGreaterThan(0);
    expect(coMentions[0].stories).toBeGreaterThan(1);
  },
  'what-is-new.graphql': ({ feed }) => {
    expect(feed.edges).toHaveLength(5);
    for (const { node } of feed.edges) {
      expect(node.kind).toBe('ARTICLE_ADDED');
      expect(node.statements.length).toBeGreaterThan(0);
    }
  },
  'why-is-this-here.graphql': ({ explain }) => {
    expect(explain).toMatchObject({ node: { id: 'person_myles-caggins' }, origin: 'CURATED', rule: null });
    const role = explain.edges.find(({ edge }: Answer) => edge.type === 'HOLDS_ROLE');
    expect(role.words.map(({ quote }: Answer) => quote).join()).toMatch(/كاغينز/);
    expect(role.run.version).toMatch(/^\d/);
  },
  'allies-and-members.graphql': ({ organization }) => {
    expect(organization.nameEn).toBe('Syrian Democratic Forces');
    expect(organization.alliedWith).toContainEqual({ nameEn: 'Global Coalition to Defeat ISIS' });
    expect(organization.parts.length).toBeGreaterThan(0);
  },
  'copies-of-one-story.graphql': ({ whoSaidWhat }) => {
    expect(whoSaidWhat.storyCount).toBeGreaterThan(1);
    expect(whoSaidWhat.storyCount).toBeLessThan(whoSaidWhat.totalCount);
    expect(whoSaidWhat.nodes[0].article).toMatchObject({ agencies: [], story: { size: 1 }, republishes: null });
  },
  'chain-of-attribution.graphql': ({ whoSaidWhat }) => {
    const chains = whoSaidWhat.nodes.map(({ isnad }: Answer) => isnad.map(({ kind }: Answer) => kind).join(' '));
    expect(chains).toContain('OUTLET VIA SPEAKER');
    expect(whoSaidWhat.nodes[0].isnad.at(-1).source.id).toBe('person_myles-caggins');
  },
  'how-many-isis-fighters.graphql': ({ whoSaidWhat }) => {
    const answers = whoSaidWhat.nodes.map(({ text, speaker }: Answer) => `${speaker.__typename}: ${text}`);
    expect(answers).toContainEqual(expect.stringMatching(/^AnonymousSource: .*11000/));
    expect(answers).toContainEqual(expect.stringMatching(/1500 و3000/));
  },
  'most-connected-people.graphql': ({ persons }) => {
    expect(persons.nodes).toHaveLength(5);
    expect(persons.nodes[0].degree).toBeGreaterThanOrEqual(persons.nodes[4].degree);
    expect(persons.nodes[0].statements.nodes).toHaveLength(2);
  },
  'neighborhood.graphql': ({ neighborhood }) => {
    expect(neighborhood.nodes[0]).toMatchObject({ __typename: 'Organization', id: 'org_peshmerga' });
    expect(neighborhood.edges.length).toBeGreaterThan(10);
  },
  'one-article.graphql': ({ articles }) => {
    const [article] = articles.nodes;
    expect(article.publishedOn).toBe('2024-09-28');
    expect(article.mentions[0].count).toBeGreaterThan(3);
    expect(article.statements.nodes).toHaveLength(5);
  },
  'one-person.graphql': ({ person }) => {
    expect(person.roles[0].organization.nameEn).toBe('Global Coalition to Defeat ISIS');
    expect(person.statements.totalCount).toBeGreaterThan(5);
    expect(person.mentionedIn.nodes[0].publishedOn).toBe('2020-03-04');
  },
  'one-speaker-about-one-place.graphql': ({ whoSaidWhat }) => {
    expect(whoSaidWhat.totalCount).toBeGreaterThan(0);
    expect(whoSaidWhat.nodes[0].text).toContain('العراق');
  },
  'place-on-the-map.graphql': ({ place }) => {
    expect(place.nameEn).toBe('Syria');
    expect(place.location.latitude).toBeCloseTo(35, 0);
    expect(place.statementsAbout.totalCount).toBeGreaterThan(3);
  },
  'search.graphql': ({ search }) => {
    expect(search.edges).toHaveLength(10);
    expect(search.edges[0].node.id).toBe('org_iraqi-security-forces');
  },
  'shortest-path.graphql': ({ path }) => {
    expect(path.nodes[0].name).toBe('سابرينا سينغ');
    expect(path.nodes.at(-1).name).toBe('مايلز كاغينز');
    expect(path.length).toBeLessThanOrEqual(4);
  },
  'stats.graphql': ({ stats }) => {
    expect(stats.articles).toBe(5);
    expect(stats.statements).toBeGreaterThan(50);
  },
  'timeline.graphql': ({ timeline }) => {
    expect(timeline.map(({ start }: Answer) => start)).toEqual(['2019-01-01', '2020-01-01', '2024-01-01']);
  },
  'what-changed-between-2019-and-2024.graphql': ({ in2019, in2024 }) => {
    expect(in2019.nodes.length).toBeGreaterThan(2);
    expect(in2024.nodes.length).toBeGreaterThan(2);
    expect(in2024.nodes[0].article.publishedOn).toMatch(/^2024/);
  },
  'who-said-what-about-the-sdf.graphql': ({ whoSaidWhat }) => {
    const speakers = new Set(whoSaidWhat.nodes.map(({ speaker }: Answer) => speaker?.name));
    expect(speakers).toContain('مايلز كاغينز');
    expect(speakers.size).toBeGreaterThan(1);
  },
  'who-speaks-for-the-coalition.graphql': ({ organization }) => {
    const roles = [organization, ...organization.parts].flatMap(({ spokespeople }: Answer) => spokespeople);
    const people = roles.map(({ person }: Answer) => person.nameEn);
    expect(people).toEqual(expect.arrayContaining(['Myles B. Caggins III', 'Wayne Marotto']));
    for (const { title, evidence } of roles) expect(evidence.quote).toContain(title);
  },
  'who-is-influential.graphql': ({ influence }) => {
    expect(influence.ranks).toHaveLength(5);
    expect(influence.ranks[0]).toMatchObject({ rank: 1, entity: { nameEn: 'Islamic State' } });
  },
  'words-of-the-speaker.graphql': ({ whoSaidWhat }) => {
    expect(whoSaidWhat.nodes.length).toBeGreaterThan(0);
    for (const { mode } of whoSaidWhat.nodes) expect(['DIRECT', 'MIXED']).toContain(mode);
  },
};

describe('schema/examples', () => {
  test('each has an expected answer here', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(files.sort());
    expect(files.length).toBeGreaterThanOrEqual(12);
  });

  test.each(files)('%s begins with what it asks, in Arabic and in English', (file) => {
    expect(read(file)).toMatch(/^# .*\p{Script=Arabic}.*[.؟]\n# \p{Lu}.*[.?]\n/u);
  });

  test.each(files)('%s has a sensible answer', async (file) => {
    EXPECTED[file]!(await dataOf(graph, read(file)));
  });
});
