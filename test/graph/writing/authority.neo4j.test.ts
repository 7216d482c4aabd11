import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  checkEvidence,
  type Graph,
  graphChecksum,
  resetGraph,
  writeArticles,
  writeAuthority,
} from '../../../src/graph/index.js';
import type { Authority } from '../../../src/model/index.js';
import { ARTICLES, AUTHORITY, LIBRARY, RUN } from '../../support/hand-made-articles.js';
import { askGraph, clearGraph, connectTestGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => clearGraph(graph));
afterAll(() => leaveGraph(graph));

const ask = (body: string) => askGraph(graph, body);
const NONE: Authority = { entities: [], relations: [], topics: [] };
const without = (id: string): Authority => ({
  ...AUTHORITY,
  entities: AUTHORITY.entities.filter((entity) => entity.id !== id),
  relations: AUTHORITY.relations.filter(({ from, to }) => from !== id && to !== id),
});

describe('writeAuthority', () => {
  test('writes records with names, kinds, places and relations', async () => {
    await writeAuthority(graph, AUTHORITY);
    expect(
      await ask(`MATCH (e:Entity {id: 'org_river-daily'}) RETURN labels(e) AS labels, properties(e) AS properties`),
    ).toEqual([
      {
        labels: ['Entity', 'Organization', 'Outlet'],
        properties: {
          id: 'org_river-daily',
          origin: 'CURATED',
          name: 'صحيفة النهر',
          nameAr: 'صحيفة النهر',
          nameEn: 'The River Daily',
          aliases: ['The River Daily', 'النهر'],
          nameKeys: ['the river daily', 'النهر', 'صحيفه النهر'],
          soundKeys: ['the river daily', 'سهف نهر', 'نهر'],
          kind: 'media',
          gender: 'F',
          degree: 2,
          caption: 'صحيفة النهر',
          captionLatin: 'The River Daily',
          curatedNames: ['صحيفة النهر', 'The River Daily', 'النهر'],
        },
      },
    ]);
    expect(
      await ask(
        `MATCH (a:Place)-[r:LOCATED_IN]->(b:Place) RETURN a.id AS a, r.origin AS origin, b.id AS b, a.location AS location`,
      ),
    ).toEqual([
      { a: 'place_oasis', origin: 'CURATED', b: 'place_desert', location: { latitude: 30, longitude: 41.5 } },
    ]);
  });

  test('writing again changes nothing', async () => {
    await writeAuthority(graph, AUTHORITY);
    const before = await graphChecksum(graph);
    await writeAuthority(graph, AUTHORITY);
    expect(await graphChecksum(graph)).toBe(before);
  });

  test('two servers that start together write it once', async () => {
    const other = await connectTestGraph();
    await Promise.all([graph, other, graph].map((each) => writeAuthority(each, AUTHORITY)));
    await other.close();
    const together = await graphChecksum(graph);
    await resetGraph(graph);
    await writeAuthority(graph, AUTHORITY);
    expect(together).toBe(await graphChecksum(graph));
  });

  test.each(['org_culture', 'org_river-daily', 'place_oasis', 'place_desert'])(
    'a record that is taken out (%s) leaves what a graph without it would have',
    async (id) => {
      await writeAuthority(graph, without(id));
      await writeArticles(graph, ARTICLES, RUN);
      const expected = await graphChecksum(graph);
      await resetGraph(graph);
      await writeAuthority(graph, AUTHORITY);
      await writeArticles(graph, ARTICLES, RUN);
      await writeAuthority(graph, without(id));
      expect((await checkEvidence(graph)).problems).toEqual([]);
      // The outlet of an article is found by its curated name when the article is written; it changes when the article is read anew.
      if (id !== 'org_river-daily') expect(await graphChecksum(graph)).toBe(expected);
    },
  );

  test('a record that is taken out keeps what articles tell', async () => {
    await writeAuthority(graph, AUTHORITY);
    await writeArticles(graph, [LIBRARY], RUN);
    await writeAuthority(graph, NONE);
    expect(
      await ask(
        `MATCH (e:Place) RETURN e.id AS id, e.origin AS origin, e.name AS name, e.nameEn AS nameEn, e.location AS location, e.degree AS degree`,
      ),
    ).toEqual([{ id: 'place_oasis', origin: 'EXTRACTED', name: 'الواحة', nameEn: null, location: null, degree: 2 }]);
    expect(await ask(`MATCH ()-[r {origin: 'CURATED'}]->() RETURN type(r) AS type`)).toEqual([]);
  });

  test('a record that is put back has its curated names again', async () => {
    await writeArticles(graph, [LIBRARY], RUN);
    await writeAuthority(graph, AUTHORITY);
    expect(
      await ask(
        `MATCH (e:Place {id: 'place_oasis'}) RETURN e.origin AS origin, e.nameEn AS nameEn, e.degree AS degree`,
      ),
    ).toEqual([{ origin: 'CURATED', nameEn: 'Oasis', degree: 4 }]);
  });
});
