import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, writeArticles } from '../../src/graph/index.js';
import { parseQuery } from '../../src/graph/named-queries.js';
import { ARTICLES, AUTHORITY, COMPLETE, LIBRARY, RUN } from '../support/hand-made-articles.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { askGraph, leaveGraph, openCleanGraph } from '../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
  await writeArticles(graph, [...ARTICLES, COMPLETE], RUN);
});
afterAll(() => leaveGraph(graph));

const EXPLAIN = `query ($id: ID!, $first: Int) {
  explain(id: $id, first: $first) {
    id origin rule confidence
    node { id }
    run { id version digest }
    words { quote }
    edges { edge { type from to } origin run { id } article { title } words { quote } }
  }
}`;
const explain = async (id: string, first = 100) => (await dataOf(graph, EXPLAIN, { id, first })).explain;
/** Relationships as type, end and words. */
const edgesOf = (explanation: { edges: { edge: { type: string; to: string }; words: { quote: string }[] }[] }) =>
  explanation.edges.map(({ edge, words }) => [edge.type, ...words.map(({ quote }) => quote)]);

const [STATEMENT, , ANONYMOUS] = LIBRARY.statements;

describe('explain', () => {
  test('says of a statement what read it, by which rule, and which words made it and its relationships', async () => {
    const explanation = await explain(STATEMENT!.id);
    expect(explanation).toMatchObject({
      ...{ id: STATEMENT!.id, origin: 'EXTRACTED', node: { id: STATEMENT!.id } },
      ...{ rule: STATEMENT!.rule, confidence: STATEMENT!.confidence },
      run: RUN,
      words: [{ quote: 'مكتبة الواحة ستفتح في الخريف' }],
    });
    expect(edgesOf(explanation)).toEqual([
      ['ABOUT', 'الواحة'],
      ['IN'],
      ['SAID', 'سلمى الهاشمي', 'قالت'],
      ['VIA', 'صحيفة النهر'],
    ]);
    for (const { run, article, origin } of explanation.edges) {
      expect({ run, article, origin }).toEqual({
        run: { id: RUN.id },
        article: { title: 'مكتبة في الواحة' },
        origin: 'EXTRACTED',
      });
    }
  });

  test('says of a person which articles name her, and where a role is given', async () => {
    const explanation = await explain(STATEMENT!.speaker!.id);
    expect(explanation).toMatchObject({ origin: 'EXTRACTED', rule: null, confidence: null, run: null, words: [] });
    expect(edgesOf(explanation)).toEqual([
      ['HOLDS_ROLE', 'وزيرة وزارة الثقافة سلمى الهاشمي'],
      ['MENTIONS', 'سلمى الهاشمى'],
      ['MENTIONS', 'سلمى الهاشمي', 'الهاشمي', 'الهاشمي'],
    ]);
  });

  test('says what is curated', async () => {
    const explanation = await explain('place_oasis');
    expect(explanation.origin).toBe('CURATED');
    const curated = explanation.edges.filter(({ origin }: { origin: string }) => origin === 'CURATED');
    expect(curated).toEqual([
      {
        edge: { type: 'LOCATED_IN', from: 'place_oasis', to: 'place_desert' },
        ...{ origin: 'CURATED', run: null, article: null, words: [] },
      },
      expect.objectContaining({ edge: { type: 'PART_OF', from: 'place_oasis', to: 'place_desert' } }),
    ]);
    expect(await explain('topic_reading')).toMatchObject({ origin: 'CURATED', run: null, edges: [] });
  });

  test('explains figures, unnamed sources and articles', async () => {
    const [figure] = await askGraph<{ id: string }>(graph, "MATCH (f:Figure {quantity: 'reader'}) RETURN f.id AS id");
    const claimed = await explain(figure!.id);
    expect(claimed).toMatchObject({ run: { id: RUN.id }, words: [{ quote: 'أكثر من 20 قارئا' }] });
    expect(edgesOf(claimed)).toEqual([['CLAIMS', 'أكثر من 20 قارئا']]);

    const workers = await explain(ANONYMOUS!.speaker!.id);
    expect(edgesOf(workers)).toEqual([['SAID', 'عمال في الموقع', 'ذكر']]);
    const staff = await explain(COMPLETE.statements[1]!.speaker!.id);
    expect(edgesOf(staff)).toEqual([
      ['AFFILIATED_WITH', 'موظفون في وزارة الثقافة'],
      ['SAID', 'موظفون في وزارة الثقافة', 'ذكر'],
    ]);

    const article = await explain(LIBRARY.document.article.id);
    expect(article).toMatchObject({ run: { id: RUN.id }, words: [] });
    expect(edgesOf(article)).toContainEqual(['PUBLISHED_BY']);
  });

  test('explains one relationship, by the id that neighborhood gives it', async () => {
    const { neighborhood } = await dataOf(graph, `{ neighborhood(of: "${STATEMENT!.id}") { edges { id type } } }`);
    const about = neighborhood.edges.find(({ type }: { type: string }) => type === 'ABOUT');
    const explanation = await explain(about.id);
    expect(explanation).toMatchObject({ id: about.id, node: { id: STATEMENT!.id } });
    expect(edgesOf(explanation)).toEqual([['ABOUT', 'الواحة']]);
  });

  test('tells what an editor decided from what was read', async () => {
    const [person, organization] = [STATEMENT!.speaker!.id, 'org_river-daily'];
    await graph.write(
      parseQuery(
        'test',
        `// Test.\n// params: none\n// returns: nothing
        MATCH (p:Entity {id: '${person}'}) MATCH (o:Entity {id: '${organization}'})
        CREATE (p)-[:MEMBER_OF {judgement: 'judgement_x'}]->(o)`,
      ),
    );
    const explanation = await explain(`MEMBER_OF ${person} ${organization}`);
    expect(explanation.edges).toMatchObject([{ origin: 'JUDGED', run: null, article: null, words: [] }]);
  });

  test('stays as short as is asked, and reads each level at once', async () => {
    const { data, queries } = await runOperation(graph, {
      source: EXPLAIN,
      variables: { id: 'place_oasis', first: 2 },
    });
    expect(data.explain.edges).toHaveLength(2);
    expect([...queries].sort()).toEqual(
      ['read/articles-by-id', 'read/entities-by-id', 'read/explanation', 'read/passages'].sort(),
    );
  });

  test.each(['statement_none', 'nothing', '', 'ABOUT a b', `ABOUT ${STATEMENT!.id} org_culture`, "x' RETURN 1 //"])(
    'knows nothing of "%s"',
    async (id) => expect(await explain(id)).toBeNull(),
  );
});
