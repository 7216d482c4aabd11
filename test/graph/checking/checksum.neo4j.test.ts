import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, graphChecksum, graphStats, resetGraph, writeArticles } from '../../../src/graph/index.js';
import { parseQuery } from '../../../src/graph/named-queries.js';
import { ARTICLES, AUTHORITY, RUN } from '../../support/hand-made-articles.js';
import { leaveGraph, openCleanGraph } from '../../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
  await writeArticles(graph, ARTICLES, RUN);
});
afterAll(() => leaveGraph(graph));

const change = (body: string) =>
  graph.write(parseQuery('test', `// Test.\n// params: none\n// returns: nothing\n${body}`));

describe('graphChecksum', () => {
  test.each([
    {
      name: 'a property of a node',
      there: "MATCH (e {id: 'place_oasis'}) SET e.kind = 'town'",
      back: "MATCH (e {id: 'place_oasis'}) SET e.kind = 'city'",
    },
    {
      name: 'a label',
      there: "MATCH (e {id: 'place_oasis'}) SET e:Outlet",
      back: "MATCH (e {id: 'place_oasis'}) REMOVE e:Outlet",
    },
    {
      name: 'a relationship',
      there:
        "MATCH (a {id: 'place_oasis'}), (b {id: 'place_desert'}) CREATE (b)-[:LOCATED_IN {origin: 'CURATED'}]->(a)",
      back: "MATCH (:Entity {id: 'place_desert'})-[r:LOCATED_IN]->() DELETE r",
    },
    {
      name: 'a second relationship like one that is there',
      there:
        "MATCH (a {id: 'place_oasis'}), (b {id: 'place_desert'}) CREATE (a)-[:LOCATED_IN {origin: 'CURATED'}]->(b)",
      back: "MATCH (:Entity {id: 'place_oasis'})-[r:LOCATED_IN]->() WITH r LIMIT 1 DELETE r",
    },
    {
      name: 'a property of a relationship',
      there: 'MATCH ()-[r:HOLDS_ROLE]->() SET r.start = r.start + 1',
      back: 'MATCH ()-[r:HOLDS_ROLE]->() SET r.start = r.start - 1',
    },
  ])('changes with $name', async ({ there, back }) => {
    const before = await graphChecksum(graph);
    await change(there);
    expect(await graphChecksum(graph)).not.toBe(before);
    await change(back);
    expect(await graphChecksum(graph)).toBe(before);
  });

  test('does not change with when and where something was read', async () => {
    const before = await graphChecksum(graph);
    await change("MATCH (a:Article) SET a.ingestedAt = datetime('2001-01-01T00:00:00Z'), a.locationKey = 'elsewhere'");
    expect(await graphChecksum(graph)).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('graphStats counts what there is, and resetGraph leaves none of it', async () => {
  expect(await graphStats(graph)).toEqual({
    articles: 3,
    statements: 6,
    persons: 1,
    organizations: 4,
    places: 2,
    anonymousSources: 2,
    figures: 0,
    topics: 1,
    extractorRuns: 1,
    relationships: expect.any(Number),
  });
  await resetGraph(graph);
  expect(Object.values(await graphStats(graph))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(await graph.read('check/migrations')).not.toEqual([]);
});
