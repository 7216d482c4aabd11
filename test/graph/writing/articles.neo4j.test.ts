import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  checkEvidence,
  deleteArticle,
  type Graph,
  graphChecksum,
  graphStats,
  resetGraph,
  writeArticles,
  writeAuthority,
} from '../../../src/graph/index.js';
import type { Extraction } from '../../../src/model/index.js';
import { ARTICLES, AUTHORITY, BRIDGE, LATER_RUN, LIBRARY, RUN, WEATHER } from '../../support/hand-made-articles.js';
import { handMadeExtraction } from '../../support/hand-made-extraction.js';
import { askGraph, clearGraph, connectTestGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => clearGraph(graph, AUTHORITY));
afterAll(() => leaveGraph(graph));

const ask = (body: string) => askGraph(graph, body);
const write = async (articles: readonly Extraction[], run = RUN) =>
  (await writeArticles(graph, articles, run)).map(({ outcome }) => outcome);
const idOf = ({ document }: Extraction) => document.article.id;

/** The checksum of a graph that never held anything but these. */
async function checksumOf(articles: readonly Extraction[], run = RUN): Promise<string> {
  await clearGraph(graph, AUTHORITY);
  await write(articles, run);
  return graphChecksum(graph);
}

async function expectSound(): Promise<void> {
  expect((await checkEvidence(graph)).problems).toEqual([]);
}

describe('writeArticles', () => {
  test('writes who said what, about whom, through whom, to whom', async () => {
    expect(await write([LIBRARY])).toEqual(['new']);
    expect(
      await ask(`MATCH (x)-[:SAID]->(s:Statement)-[:IN]->(a:Article)-[:PUBLISHED_BY]->(o:Outlet)
        RETURN coalesce(x.name, x.description) AS speaker, s.text AS text, s.saidOn AS saidOn, s.confidence IS :: FLOAT AS isFloat, o.id AS outlet,
          [(s)-[:ABOUT]->(e) | e.id] AS about, [(s)-[v:VIA]->(e) | [v.position, e.id]] AS via, [(s)-[:ADDRESSED_TO]->(e) | e.name] AS addressedTo,
          a.publishedOn AS publishedOn
        ORDER BY s.sequence`),
    ).toEqual([
      {
        speaker: 'سلمى الهاشمي',
        text: 'مكتبة الواحة ستفتح في الخريف',
        saidOn: '2031-05-03',
        isFloat: true,
        outlet: 'org_river-daily',
        about: ['place_oasis'],
        via: [[0, 'org_river-daily']],
        addressedTo: [],
        publishedOn: '2031-05-04',
      },
      expect.objectContaining({ text: 'الكتب في الطريق', saidOn: null, addressedTo: ['رابطة القراء'] }),
      expect.objectContaining({ speaker: 'عمال في الموقع', text: 'السقف لم يكتمل' }),
    ]);
    await expectSound();
  });

  test('a role says since when and where it is written; a title without organization stays with the mention', async () => {
    await write([LIBRARY, BRIDGE]);
    expect(
      await ask(`MATCH (p:Person)-[r:HOLDS_ROLE]->(o) MATCH (a:Article {id: r.article})
        RETURN p.name AS person, r.title AS title, o.id AS organization, r.asOf AS asOf, substring(a.text, r.start, r.end - r.start) AS words`),
    ).toEqual([
      {
        person: 'سلمى الهاشمى',
        title: 'وزيرة',
        organization: 'org_culture',
        asOf: '2031-05-04',
        words: 'وزيرة وزارة الثقافة سلمى الهاشمي',
      },
    ]);
    expect(
      await ask(`MATCH (:Article)-[m:MENTIONS]->(:Person) WHERE size(m.titles) > 0 RETURN m.titles AS titles`),
    ).toEqual([{ titles: ['الدكتورة'] }]);
  });

  test('a statement that nobody can be named for is kept, with its article', async () => {
    await write([BRIDGE]);
    expect(
      await ask(
        'MATCH (s:Statement)-[:IN]->(a:Article) WHERE NOT EXISTS { ()-[:SAID]->(s) } RETURN s.text AS text, a.title AS title',
      ),
    ).toEqual([{ text: 'الوَاحة بخير', title: 'الجسر مفتوح' }]);
  });

  test('an outlet that nobody curates becomes an extracted one', async () => {
    await write([BRIDGE, WEATHER]);
    expect(
      await ask(
        `MATCH (a:Article)-[:PUBLISHED_BY]->(o) RETURN DISTINCT labels(o) AS labels, o.name AS name, o.origin AS origin, o.degree AS degree`,
      ),
    ).toEqual([{ labels: ['Entity', 'Organization', 'Outlet'], name: 'بريد الجنوب', origin: 'EXTRACTED', degree: 2 }]);
  });

  test('writing again changes nothing', async () => {
    await write(ARTICLES);
    const before = await graphChecksum(graph);
    expect(await write(ARTICLES)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await writeAuthority(graph, AUTHORITY);
    expect(await graphChecksum(graph)).toBe(before);
  });

  test('the order of ingestion does not matter, nor whether articles come together', async () => {
    const together = await checksumOf(ARTICLES);
    expect(await checksumOf([...ARTICLES].reverse())).toBe(together);
    await resetGraph(graph);
    await writeAuthority(graph, AUTHORITY);
    for (const article of [BRIDGE, WEATHER, LIBRARY]) await write([article]);
    expect(await graphChecksum(graph)).toBe(together);
  });

  test('an article that is given twice is written once', async () => {
    expect(await write([WEATHER, LIBRARY, WEATHER])).toEqual(['new', 'new', 'unchanged']);
    expect(await graphStats(graph)).toMatchObject({ articles: 2 });
  });

  test('a newer extractor replaces what the older one read, and the older one leaves nothing', async () => {
    const expected = await checksumOf(ARTICLES, LATER_RUN);
    await resetGraph(graph);
    await writeAuthority(graph, AUTHORITY);
    await write(ARTICLES);
    expect(await write(ARTICLES, LATER_RUN)).toEqual(['replaced', 'replaced', 'replaced']);
    expect(await graphChecksum(graph)).toBe(expected);
    expect(await ask('MATCH (run:ExtractorRun) RETURN run.id AS id')).toEqual([{ id: LATER_RUN.id }]);
  });

  const REVISED = {
    text: 'قال حارس المكتبة كريم الساعدي إن الباب مفتوح.',
    entities: [{ name: 'كريم الساعدي', type: 'PERSON' as const }],
    statements: [{ content: ['الباب مفتوح'], cue: 'قال', source: 'كريم الساعدي', speaker: 'كريم الساعدي' }],
  };

  test.each([
    { name: 'the file that it was read from has changed', first: { file: 'a.txt' }, second: { file: 'a.txt' } },
    { name: 'it has an identifier', first: { metadata: { id: '7' } }, second: { metadata: { id: '7' } } },
    {
      name: 'it has an address',
      first: { metadata: { url: 'http://a.example/1' } },
      second: { metadata: { url: 'http://a.example/1' } },
    },
  ])('an article is replaced where $name', async ({ first, second }) => {
    const before = handMadeExtraction({
      text: 'قالت حارسة المكتبة منى الجابر إن الباب مغلق، وقال عابر إن رابطة القراء غاضبة.',
      entities: [
        { name: 'منى الجابر', type: 'PERSON' },
        { name: 'رابطة القراء', type: 'ORGANIZATION' },
      ],
      statements: [
        { content: ['الباب مغلق'], cue: 'قالت', source: 'منى الجابر', speaker: 'منى الجابر' },
        { content: ['رابطة القراء غاضبة'], cue: 'قال', source: 'عابر', speaker: 'عابر', about: ['رابطة القراء'] },
      ],
      ...first,
    });
    const after = handMadeExtraction({ ...REVISED, ...second });
    const expected = await checksumOf([BRIDGE, after]);
    await resetGraph(graph);
    await writeAuthority(graph, AUTHORITY);
    await write([BRIDGE, before]);
    expect(await write([after])).toEqual(['replaced']);
    expect(await graphChecksum(graph)).toBe(expected);
    await expectSound();
  });

  test.each([
    { name: 'from another file', first: { file: 'a.txt' }, second: { file: 'b.txt' } },
    {
      name: 'with another address, saved in the same file',
      first: { file: 'a.html', metadata: { url: 'http://a.example/1' } },
      second: { file: 'a.html', metadata: { url: 'http://a.example/2' } },
    },
    {
      name: 'with an identifier, in a file that had another',
      first: { file: 'a.json' },
      second: { file: 'a.json', metadata: { id: '8' } },
    },
    { name: 'from standard input, as was the other', first: {}, second: {} },
  ])('an article is new $name', async ({ first, second }) => {
    await write([handMadeExtraction({ text: 'مقال أول.', ...first })]);
    expect(await write([handMadeExtraction({ ...REVISED, ...second })])).toEqual(['new']);
    expect(await graphStats(graph)).toMatchObject({ articles: 2 });
  });

  test('an article that has moved to another place is not taken for a revision of what stands there now', async () => {
    const atLine = (text: string, line: number) => {
      const extraction = handMadeExtraction({ text, file: 'lines.jsonl' });
      const { article } = extraction.document;
      return {
        ...extraction,
        document: { ...extraction.document, article: { ...article, locationKey: `lines.jsonl:${line}` } },
      };
    };
    await write([atLine('الخبر الأول.', 1), atLine('الخبر الثاني.', 2)]);
    expect(await write([atLine('خبر جديد.', 1), atLine('الخبر الأول.', 2), atLine('الخبر الثاني.', 3)])).toEqual([
      'new',
      'unchanged',
      'unchanged',
    ]);
    expect(await graphStats(graph)).toMatchObject({ articles: 3 });
  });

  test('names gather from all articles, and go with the article that told them', async () => {
    const names = () =>
      ask(`MATCH (p:Person) RETURN p.name AS name, p.aliases AS aliases, p.gender AS gender, p.nameKeys AS keys`);
    await write([BRIDGE]);
    const alone = await names();
    await write([LIBRARY]);
    expect(await names()).toEqual([
      {
        name: 'سلمى الهاشمى',
        aliases: ['الهاشمي', 'سلمى الهاشمي'],
        gender: 'F',
        keys: ['الهاشمي', 'سلمي الهاشمي'],
      },
    ]);
    await deleteArticle(graph, idOf(LIBRARY));
    expect(await names()).toEqual(alone);
  });

  test('what cannot be written is told, and keeps nothing else out', async () => {
    const unplaced: Extraction = {
      ...WEATHER,
      entities: WEATHER.entities.map((entity) => ({
        ...entity,
        mentions: entity.mentions.map((mention) => ({ ...mention, end: 9000 })),
      })),
    };
    const oversized = handMadeExtraction({ text: 'مقال.', metadata: { outlet: 'ص'.repeat(20_000) } });
    const results = await writeArticles(graph, [unplaced, LIBRARY, oversized, BRIDGE], RUN);
    expect(results).toMatchObject([
      { outcome: 'failed', error: { code: 'EVIDENCE_BROKEN', message: expect.stringContaining('weather.txt') } },
      { outcome: 'new' },
      { outcome: 'failed', error: { code: 'GRAPH_QUERY_FAILED' } },
      { outcome: 'new' },
    ]);
    expect(await graphChecksum(graph)).toBe(await checksumOf([LIBRARY, BRIDGE]));
  });

  test('a group of articles takes as many queries as one article', async () => {
    const count = async (articles: readonly Extraction[]) => {
      let queries = 0;
      const stop = graph.onQuery(() => (queries += 1));
      await write(articles);
      stop();
      return queries;
    };
    const others = Array.from({ length: 20 }, (_, i) =>
      handMadeExtraction({ ...REVISED, file: `${i}.txt`, metadata: { id: `n${i}`, outlet: 'النهر' } }),
    );
    const forOne = await count([LIBRARY]);
    expect(forOne).toBeLessThanOrEqual(15);
    expect(await count(others)).toBeLessThanOrEqual(forOne);
    expect(await count(others)).toBe(1);
  });

  test('writers that meet on the same entities all get through', async () => {
    const crowd = (name: string) =>
      Array.from({ length: 6 }, (_, i) =>
        handMadeExtraction({
          ...REVISED,
          text: `${REVISED.text} وكان معه في ${name} آخرون ${i}.`,
          file: `${name}${i}.txt`,
        }),
      );
    const other = await connectTestGraph();
    const rooms = ['القاعة', 'الممر', 'الفناء'];
    try {
      await Promise.all([
        ...rooms.map((room) => writeArticles(graph, crowd(room), RUN)),
        ...rooms.map((room) => writeArticles(other, [...crowd(room)].reverse(), RUN)),
        ...crowd('القاعة').map((article) => deleteArticle(other, idOf(article))),
      ]);
    } finally {
      await other.close();
    }
    await expectSound();
    for (const room of rooms) await write(crowd(room));
    expect(await graphChecksum(graph)).toBe(await checksumOf(rooms.flatMap(crowd)));
  });
});

describe('deleteArticle', () => {
  test('leaves what others tell, and nothing else', async () => {
    const without = await checksumOf([BRIDGE, WEATHER]);
    await resetGraph(graph);
    await writeAuthority(graph, AUTHORITY);
    await write(ARTICLES);
    expect(await deleteArticle(graph, idOf(LIBRARY))).toBe(true);
    expect(await graphChecksum(graph)).toBe(without);
  });

  test('of the last article leaves the curated part alone', async () => {
    const empty = await checksumOf([]);
    await write(ARTICLES);
    for (const article of ARTICLES) await deleteArticle(graph, idOf(article));
    expect(await graphChecksum(graph)).toBe(empty);
  });

  test('of an article that is not there does nothing', async () => {
    expect(await deleteArticle(graph, 'article_unknown')).toBe(false);
  });
});
