import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { askGraph } from '../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});
afterAll(() => graph?.close());

interface Node {
  readonly id: string;
}
const ids = (nodes: readonly Node[]) => nodes.map(({ id }) => id);

describe('commonGround', () => {
  test('is what both speak about, with what each says', async () => {
    const { commonGround } = await dataOf(
      graph,
      `{ commonGround(a: "Myles Caggins", b: "واين ماروتو", first: 100) {
        entity { id } a(first: 100) { totalCount nodes { speaker { id } about { id } } } b { totalCount nodes { speaker { id } } }
      } }`,
    );
    const expected = await askGraph<{ id: string }>(
      graph,
      `MATCH ({id: 'person_myles-caggins'})-[:SAID]->()-[:ABOUT]->(e) WITH DISTINCT e
       WHERE EXISTS { (e)<-[:ABOUT]-()<-[:SAID]-({id: 'person_wayne-marotto'}) } RETURN e.id AS id`,
    );
    expect(commonGround.map(({ entity }: { entity: Node }) => entity.id).toSorted()).toEqual(ids(expected).toSorted());
    expect(expected.length).toBeGreaterThan(0);
    for (const { entity, a, b } of commonGround) {
      for (const { speaker, about } of a.nodes) {
        expect(speaker.id).toBe('person_myles-caggins');
        expect(ids(about)).toContain(entity.id);
      }
      expect(b.nodes[0].speaker.id).toBe('person_wayne-marotto');
    }
    const least = commonGround.map(({ a, b }: Record<'a' | 'b', { totalCount: number }>) =>
      Math.min(a.totalCount, b.totalCount),
    );
    expect(least).toEqual(least.toSorted((x: number, y: number) => y - x));
  });

  test('takes as many round trips for ten as for one', async () => {
    const source = (first: number) =>
      `{ commonGround(a: "Myles Caggins", b: "واين ماروتو", first: ${first}) { entity { name } a(first: 2) { nodes { text } } b(first: 2) { nodes { text } } } }`;
    const [one, ten] = [
      await runOperation(graph, { source: source(1) }),
      await runOperation(graph, { source: source(10) }),
    ];
    expect(ten.queries.toSorted()).toEqual(one.queries.toSorted());
  });
});

test('coMentions counts the articles that mention both', async () => {
  const { coMentions } = await dataOf(
    graph,
    '{ coMentions(of: "داعش", types: [PLACE], first: 100) { entity { id __typename } articles stories } }',
  );
  const expected = await askGraph<{ id: string; articles: number }>(
    graph,
    "MATCH (:Entity {id: 'org_isis'})<-[:MENTIONS]-(a)-[:MENTIONS]->(p:Place) RETURN p.id AS id, count(DISTINCT a) AS articles",
  );
  const counted = coMentions.map(({ entity, articles }: { entity: Node; articles: number }) => ({
    id: entity.id,
    articles,
  }));
  const byId = (a: Node, b: Node) => (a.id < b.id ? -1 : 1);
  expect(counted.toSorted(byId)).toEqual(expected.toSorted(byId));
  expect(coMentions[0]).toMatchObject({ entity: { __typename: 'Place' }, articles: 5, stories: 5 });
});

test('compareOutlets keeps to each outlet and what it is about', async () => {
  const { compareOutlets, outlets } = await dataOf(
    graph,
    `{ outlets: articles { nodes { outlet { id name } } }
       compareOutlets(about: "داعش", outlets: ["رووداو", "معهد الشرق الأوسط"]) {
         outlet { id } statements(first: 100) { totalCount nodes { article { outlet { id } } about { id } } facets { modes { count } } }
       } }`,
  );
  expect(outlets.nodes.length).toBe(5);
  expect(compareOutlets).toHaveLength(2);
  for (const { outlet, statements } of compareOutlets) {
    for (const { article, about } of statements.nodes) {
      expect(article.outlet.id).toBe(outlet.id);
      expect(ids(about)).toContain('org_isis');
    }
    const sum = statements.facets.modes.reduce((total: number, { count }: { count: number }) => total + count, 0);
    expect(sum).toBe(statements.totalCount);
  }
});

describe('positionHistory', () => {
  test('is what one speaker says on one thing, the earliest first', async () => {
    const { positionHistory, everything } = await dataOf(
      graph,
      `{ positionHistory(speaker: "Myles Caggins", about: "داعش", first: 100) { nodes { id saidOn article { publishedOn } } }
         everything: statements(first: 100, filter: { speaker: "Myles Caggins", about: "داعش" }) { nodes { id } } }`,
    );
    expect(ids(positionHistory.nodes).toSorted()).toEqual(ids(everything.nodes).toSorted());
    const days = positionHistory.nodes.map(
      ({ saidOn, article }: { saidOn: string | null; article: { publishedOn: string } }) =>
        saidOn ?? article.publishedOn,
    );
    expect(days).toEqual(days.toSorted());
  });

  test('is on a topic as well, and on one of the two', async () => {
    const { positionHistory } = await dataOf(
      graph,
      '{ positionHistory(speaker: "Myles Caggins", topic: "topic_prisons") { nodes { topics { id } } } }',
    );
    for (const { topics } of positionHistory.nodes) expect(ids(topics)).toContain('topic_prisons');
    for (const args of ['', ', about: "داعش", topic: "topic_prisons"']) {
      const { errors } = await runOperation(graph, {
        source: `{ positionHistory(speaker: "Myles Caggins"${args}) { totalCount } }`,
      });
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('questions by name', () => {
  test('roles and spokespeople answer as the fields of their nodes do, also at a day', async () => {
    const { person, roles, early, organization, spokespeople } = await dataOf(
      graph,
      `{ person(name: "Myles Caggins") { roles { title asOf } early: roles(at: "1999-12-31") { title } }
         roles(person: "Myles Caggins") { title asOf } early: roles(person: "Myles Caggins", at: "1999-12-31") { title }
         organization(name: "التحالف الدولي") { spokespeople { title person { id } } } spokespeople(of: "التحالف الدولي") { title person { id } } }`,
    );
    expect(roles.length).toBeGreaterThan(0);
    expect(roles).toEqual(person.roles);
    expect([early, person.early]).toEqual([[], []]);
    expect(spokespeople.map(({ person: { id } }: { person: Node }) => id)).toContain('person_myles-caggins');
    expect(spokespeople).toEqual(organization.spokespeople);
  });

  test('isnad gives the chain of a statement, and nothing for what is no statement', async () => {
    const { statements } = await dataOf(
      graph,
      '{ statements(first: 1) { nodes { id isnad { kind source { id } } } } }',
    );
    const [statement] = statements.nodes;
    const source =
      'query ($id: ID!) { isnad(statement: $id) { kind source { id } } none: isnad(statement: "place_iraq") { kind } }';
    expect(await dataOf(graph, source, { id: statement.id })).toEqual({ isnad: statement.isnad, none: [] });
  });
});

describe('compareFigures', () => {
  test('sets the numbers that are put on the same thing side by side', async () => {
    const { compareFigures, disagreements } = await dataOf(
      graph,
      `{ compareFigures(about: "داعش", quantity: "fighter") { quantity low high median conflicting claims { isOutlier figure { low high text evidence { quote } } statement { speaker { name } article { publishedOn } } } }
         disagreements(about: "داعش") { ... on FigureComparison { quantity conflicting } } }`,
    );
    expect(compareFigures.length).toBeGreaterThan(0);
    const [fighters] = compareFigures;
    expect(fighters.quantity).toContain('fighter');
    expect(fighters.claims.length).toBeGreaterThan(1);
    expect(fighters.low).toBeLessThan(fighters.high);
    for (const { figure } of fighters.claims) expect(figure.evidence.quote).toContain(figure.text);
    for (const { conflicting = true } of disagreements) expect(conflicting).toBe(true);
    expect(disagreements.map(({ quantity }: { quantity: string }) => quantity)).toContain(fighters.quantity);
  });

  test('finds figures by words of the statement, by the quantity alone, and in a stretch of time', async () => {
    const { byText, byQuantity, none } = await dataOf(
      graph,
      `{ byText: compareFigures(text: "مقاتل") { claims { statement { id } } } byQuantity: compareFigures(quantity: "fighter") { quantity claims { statement { id } } }
         none: compareFigures(quantity: "fighter", to: "1999-12-31") { quantity } }`,
    );
    expect(byText.length).toBeGreaterThan(0);
    expect(byQuantity.length).toBeGreaterThan(0);
    for (const { quantity } of byQuantity) expect(quantity).toContain('fighter');
    expect(none).toEqual([]);
  });

  test.each(['', '(about: "داعش", text: "x")', '(text: "؟؟")'])('compareFigures%s is refused', async (args) => {
    const { errors } = await runOperation(graph, { source: `{ compareFigures${args} { quantity } }` });
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });
});
