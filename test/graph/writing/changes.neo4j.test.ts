import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  appendChanges,
  type Change,
  checkEvidence,
  deleteArticle,
  type Graph,
  graphChecksum,
  writeArticles,
  writeAuthority,
} from '../../../src/graph/index.js';
import type { Extraction } from '../../../src/model/index.js';
import { ARTICLES, AUTHORITY, BRIDGE, LATER_RUN, LIBRARY, RUN } from '../../support/hand-made-articles.js';
import { handMadeExtraction } from '../../support/hand-made-extraction.js';
import { askGraph, clearGraph, connectTestGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => clearGraph(graph));
afterAll(() => leaveGraph(graph));

const idOf = ({ document }: Extraction) => document.article.id;
const statementsOf = ({ statements }: Extraction) => statements.map(({ id }) => id);
const EDITOR = { by: 'editor-of-tests', why: 'read again' };
const JUDGED: Change = {
  ...EDITOR,
  kind: 'JUDGED',
  article: null,
  judgement: 'judgement_x',
  subjects: ['person_a', 'person_b'],
  statements: [],
};

interface Logged extends Change {
  readonly sequence: number;
}

const readLog = () =>
  askGraph<Logged>(
    graph,
    `MATCH (c:Change)
     RETURN c.sequence AS sequence, c.kind AS kind, c.by AS by, c.why AS why, c.article AS article, c.judgement AS judgement,
       c.subjects AS subjects, c.statements AS statements
     ORDER BY sequence`,
  );

async function expectSound(): Promise<void> {
  expect((await checkEvidence(graph)).problems).toEqual([]);
}

describe('the log', () => {
  test('tells of every article that is written, with its statements, in order', async () => {
    await writeArticles(graph, ARTICLES, RUN);
    expect(await readLog()).toEqual(
      ARTICLES.map((article, index) => ({
        sequence: index + 1,
        kind: 'ARTICLE_ADDED',
        by: 'local',
        why: null,
        article: idOf(article),
        judgement: null,
        subjects: [idOf(article)],
        statements: statementsOf(article),
      })),
    );
    await expectSound();
  });

  test('does not tell of an article that has not changed', async () => {
    await writeArticles(graph, ARTICLES, RUN);
    await writeArticles(graph, ARTICLES, RUN);
    expect(await readLog()).toHaveLength(ARTICLES.length);
  });

  test('tells of an article that is read anew, and of those statements only that were not there', async () => {
    await writeArticles(graph, [LIBRARY], RUN);
    const shorter = { ...LIBRARY, statements: LIBRARY.statements.slice(1) };
    await writeArticles(graph, [shorter], LATER_RUN, EDITOR);
    await writeArticles(graph, [LIBRARY], LATER_RUN);
    const [, second, third] = await readLog();
    expect(second).toMatchObject({ kind: 'ARTICLE_REPLACED', ...EDITOR, article: idOf(LIBRARY), statements: [] });
    expect(third).toMatchObject({ kind: 'ARTICLE_REPLACED', statements: statementsOf(LIBRARY).slice(0, 1) });
    await expectSound();
  });

  test('tells of the older version that an article at the same place removes', async () => {
    const older = handMadeExtraction({ text: 'الطريق إلى الواحة طويل.', file: 'road.txt' });
    const newer = handMadeExtraction({ text: 'الطريق إلى الواحة قصير.', file: 'road.txt' });
    await writeArticles(graph, [older], RUN);
    await writeArticles(graph, [newer], RUN);
    expect((await readLog()).map(({ kind, article }) => [kind, article])).toEqual([
      ['ARTICLE_ADDED', idOf(older)],
      ['ARTICLE_DELETED', idOf(older)],
      ['ARTICLE_REPLACED', idOf(newer)],
    ]);
  });

  test('tells who deleted an article, and why; nothing where there was none', async () => {
    await writeArticles(graph, [BRIDGE], RUN);
    await deleteArticle(graph, idOf(BRIDGE), EDITOR);
    await deleteArticle(graph, idOf(BRIDGE), EDITOR);
    const log = await readLog();
    expect(log).toHaveLength(2);
    expect(log[1]).toMatchObject({ kind: 'ARTICLE_DELETED', ...EDITOR, article: idOf(BRIDGE), statements: [] });
  });

  test('tells what an authority file changes', async () => {
    await writeAuthority(graph, AUTHORITY);
    await writeAuthority(graph, AUTHORITY);
    const [ministry, ...entities] = AUTHORITY.entities;
    await writeAuthority(graph, {
      ...AUTHORITY,
      entities: [{ ...ministry!, aliases: ['ديوان الثقافة'] }, ...entities],
      relations: AUTHORITY.relations.filter(({ type }) => type !== 'LOCATED_IN'),
      topics: [],
    });
    const log = await readLog();
    expect(log.map(({ kind }) => kind)).toEqual(['AUTHORITY_IMPORTED', 'AUTHORITY_IMPORTED']);
    expect(log[0]?.subjects).toEqual([...AUTHORITY.entities, ...AUTHORITY.topics].map(({ id }) => id).sort());
    expect(log[1]?.subjects).toEqual(['org_culture', 'place_desert', 'place_oasis', 'topic_reading']);
  });

  test('is no part of the checksum', async () => {
    await writeArticles(graph, ARTICLES, RUN);
    const before = await graphChecksum(graph);
    await graph.inWriteTransaction((transaction) => appendChanges(transaction, [JUDGED]));
    expect(await graphChecksum(graph)).toBe(before);
  });
});

describe('appendChanges', () => {
  test('says which numbers the changes have got', async () => {
    const logged = await graph.inWriteTransaction((transaction) =>
      appendChanges(transaction, [JUDGED, { ...JUDGED, kind: 'JUDGEMENT_UNDONE' }]),
    );
    expect(logged.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(await readLog()).toMatchObject([JUDGED, { kind: 'JUDGEMENT_UNDONE' }]);
    expect(await graph.inWriteTransaction((transaction) => appendChanges(transaction, []))).toEqual([]);
  });

  test('leaves no gap where a transaction fails', async () => {
    const append = (fails: boolean) =>
      graph.inWriteTransaction(async (transaction) => {
        await appendChanges(transaction, [JUDGED]);
        if (fails) throw new Error('given up');
      });
    await append(false);
    await expect(append(true)).rejects.toThrow('given up');
    await append(false);
    expect((await readLog()).map(({ sequence }) => sequence)).toEqual([1, 2]);
    await expectSound();
  });

  test('numbers without gaps or doubles while several write, and none of them gives up', async () => {
    const other = await connectTestGraph();
    try {
      const rounds = 8;
      const texts = Array.from({ length: rounds }, (_, round) => [0, 1].map((writer) => numbered(round, writer)));
      const judge = async () => {
        for (let round = 0; round < rounds; round++)
          await other.inWriteTransaction((transaction) => appendChanges(transaction, [JUDGED, JUDGED]));
      };
      const write = async (writer: number, through: Graph) => {
        for (const round of texts) {
          const results = await writeArticles(through, [round[writer]!, ...ARTICLES], RUN);
          expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
        }
      };
      await Promise.all([write(0, graph), write(1, other), judge(), writeAuthority(other, AUTHORITY)]);
      const log = await readLog();
      expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
      const articles = log.flatMap(({ kind, article }) => (kind === 'ARTICLE_ADDED' ? [article] : []));
      expect(articles.sort()).toEqual([...texts.flat(), ...ARTICLES].map(idOf).sort());
      expect(log.filter(({ kind }) => kind === 'JUDGED')).toHaveLength(2 * rounds);
      await expectSound();
    } finally {
      await other.close();
    }
  });
});

/** An article about the same people as all others, so that its writers contend for them. */
function numbered(round: number, writer: number): Extraction {
  const name = 'سلمى الهاشمي';
  return handMadeExtraction({
    text: `قالت سلمى الهاشمي إن القاعة ${round * 2 + writer} مفتوحة.`,
    file: `hall-${round}-${writer}.txt`,
    entities: [{ name, type: 'PERSON' }],
    statements: [{ content: [`القاعة ${round * 2 + writer} مفتوحة`], cue: 'قالت', source: name, speaker: name }],
  });
}
