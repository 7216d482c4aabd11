import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deleteArticle, type Graph, graphChecksum, writeArticles } from '../../../src/graph/index.js';
import { AUTHORITY, COMPLETE, LATER_RUN, RUN } from '../../support/hand-made-articles.js';
import { askGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
});
afterAll(() => leaveGraph(graph));

const ask = (body: string) => askGraph(graph, body);

describe('figures, topics and affiliations', () => {
  test('are written with their words, come again with a later run, and go with their article', async () => {
    const empty = await graphChecksum(graph);
    await writeArticles(graph, [COMPLETE], RUN);
    const figures = `MATCH (:Statement)-[:CLAIMS]->(f:Figure) RETURN f.text AS text, f.low AS low, f.high AS high ORDER BY text`;
    const rows = [
      { text: '20', low: null, high: 20 },
      { text: 'أكثر من 20 قارئا', low: 20, high: null },
    ];
    expect(await ask(figures)).toEqual(rows);
    expect(await ask(`MATCH (:Statement)-[:ON]->(t:Topic) RETURN t.nameEn AS name`)).toEqual([{ name: 'Reading' }]);
    expect(
      await ask(`MATCH (x:AnonymousSource)-[:AFFILIATED_WITH]->(e) RETURN x.description AS source, e.id AS id`),
    ).toEqual([{ source: 'موظفون في وزارة الثقافة', id: 'org_culture' }]);

    await writeArticles(graph, [COMPLETE], LATER_RUN);
    expect(await ask(figures)).toEqual(rows);

    await deleteArticle(graph, COMPLETE.document.article.id);
    expect(await graphChecksum(graph)).toBe(empty);
  });
});
