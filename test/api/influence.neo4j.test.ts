import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { parseQuery } from '../../src/graph/named-queries.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { askGraph, leaveGraph } from '../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});
afterAll(() => leaveGraph(graph));

interface Rank {
  readonly rank: number;
  readonly score: number;
  readonly said: number;
  readonly about: number;
  readonly entity: { readonly id: string; readonly __typename: string };
}

const RANKS = 'entities pairs truncated ranks { rank score said about entity { __typename id name } }';

describe('influence', () => {
  test('by DEGREE is with how many others somebody is joined, with the statements behind it', async () => {
    const { influence } = await dataOf(graph, `{ influence(by: DEGREE, first: 10) { ${RANKS} } }`);
    const [first] = influence.ranks as Rank[];
    const id = first!.entity.id;
    const [expected] = await askGraph<{ others: number; said: number; about: number }>(
      graph,
      `MATCH (e:Entity {id: '${id}'})
       OPTIONAL MATCH (e)-[:SAID]->(s)-[:ABOUT]->(x:Entity) WHERE x <> e
       WITH e, collect(DISTINCT x) AS spokenAbout, count(DISTINCT s) AS said
       OPTIONAL MATCH (e)<-[:ABOUT]-(t)<-[:SAID]-(y:Entity) WHERE y <> e
       WITH spokenAbout, said, collect(DISTINCT y) AS speakers, count(DISTINCT t) AS about
       RETURN size([y IN speakers WHERE NOT y IN spokenAbout]) + size(spokenAbout) AS others, said, about`,
    );
    expect({ others: first!.score, said: first!.said, about: first!.about }).toEqual(expected);
    expect(first!.rank).toBe(1);
    const scores = influence.ranks.map(({ score }: Rank) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    expect(influence).toMatchObject({ truncated: false, entities: expect.any(Number) });
    expect(influence.pairs).toBeGreaterThan(20);
  });

  test.each(['DEGREE', 'PAGERANK', 'BETWEENNESS'])('by %s is the same each time', async (by) => {
    const source = `{ influence(by: ${by}, first: 100) { ${RANKS} } }`;
    const first = await dataOf(graph, source);
    expect(first.influence.ranks.length).toBeGreaterThan(10);
    expect(await dataOf(graph, source)).toEqual(first);
  });

  test('lists one type and keeps the network', async () => {
    const { all, people } = await dataOf(
      graph,
      `{ all: influence(first: 100) { ${RANKS} } people: influence(first: 100, type: PERSON) { ${RANKS} } }`,
    );
    expect(people).toMatchObject({ entities: all.entities, pairs: all.pairs });
    const expected = all.ranks.filter(({ entity }: Rank) => entity.__typename === 'Person');
    expect(people.ranks.map(({ entity }: Rank) => entity.id)).toEqual(expected.map(({ entity }: Rank) => entity.id));
    expect(expected.length).toBeGreaterThan(2);
  });

  test('keeps to an entity, a topic and a stretch of time', async () => {
    const { about, prisons, early, all } = await dataOf(
      graph,
      `{ all: influence(by: DEGREE) { ${RANKS} } about: influence(by: DEGREE, about: "داعش") { ${RANKS} }
         prisons: influence(by: DEGREE, topic: "prisons") { ${RANKS} } early: influence(by: DEGREE, to: "1999-12-31") { ${RANKS} } }`,
    );
    expect(about.ranks.map(({ entity }: Rank) => entity.id)).toContain('org_isis');
    expect(about.pairs).toBeLessThan(all.pairs);
    expect(prisons.pairs).toBeGreaterThan(0);
    expect(prisons.pairs).toBeLessThan(all.pairs);
    expect(early).toEqual({ entities: 0, pairs: 0, truncated: false, ranks: [] });
  });

  test('takes as many round trips for a hundred places as for one', async () => {
    const source = (first: number) => `{ influence(first: ${first}) { ${RANKS} } }`;
    const [one, hundred] = [
      await runOperation(graph, { source: source(1) }),
      await runOperation(graph, { source: source(100) }),
    ];
    expect(hundred.queries.toSorted()).toEqual(one.queries.toSorted());
    expect(one.queries).toHaveLength(3);
  });

  test.each([
    ['(first: 101)', 'PAGE_TOO_LARGE'],
    ['(from: "2024-01-02", to: "2024-01-01")', 'BAD_USER_INPUT'],
    ['(about: "لا أحد بهذا الاسم")', 'NAME_UNKNOWN'],
    ['(topic: "no such topic")', 'NAME_UNKNOWN'],
  ])('influence%s is refused', async (args, code) => {
    const { errors } = await runOperation(graph, { source: `{ influence${args} { pairs } }` });
    expect(errors[0]!.extensions.code).toBe(code);
  });
});

describe('a network with more pairs than BETWEENNESS takes', () => {
  const PAIRS = 3600;

  beforeAll(async () => {
    await graph.write(
      parseQuery(
        'test',
        `// Everybody of sixty speaks about everybody of sixty others.\n// params: none\n// returns: nothing
        UNWIND range(1, 60) AS i UNWIND range(1, 60) AS j
        MERGE (a:Entity:Person {id: 'person_speaker-' + i}) MERGE (b:Entity:Organization {id: 'org_about-' + j})
        CREATE (a)-[:SAID]->(:Statement {id: 'statement_' + i + '-' + j, day: date('2031-01-01'), status: 'EXTRACTED'})-[:ABOUT]->(b)`,
      ),
    );
  });

  test.each([
    ['BETWEENNESS', 2000, true],
    ['PAGERANK', PAIRS, false],
  ])('%s takes %i and says whether some were left out: %j', async (by, pairs, truncated) => {
    const { influence } = await dataOf(
      graph,
      `{ influence(by: ${by}, from: "2031-01-01", first: 0) { pairs truncated } }`,
    );
    expect(influence).toEqual({ pairs, truncated });
  });
});
