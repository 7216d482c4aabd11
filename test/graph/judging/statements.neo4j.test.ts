import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Correction,
  checkEvidence,
  deleteArticle,
  type Graph,
  graphChecksum,
  judgeStatements,
  undoJudgements,
  writeArticles,
} from '../../../src/graph/index.js';
import { AUTHORITY, BRIDGE, LATER_RUN, LIBRARY, RUN } from '../../support/hand-made-articles.js';
import { askGraph, clearGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

const EDITOR = { by: 'sara', why: 'read it again' };
const [FIRST, SECOND, THIRD] = LIBRARY.statements.map(({ id }) => id) as [string, string, string];
const UNNAMED = LIBRARY.statements[2]!.speaker!.id;
const MINISTER = LIBRARY.entities[0]!.id;
const READERS = LIBRARY.entities[4]!.id;

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(async () => {
  await clearGraph(graph, AUTHORITY);
  await writeArticles(graph, [LIBRARY, BRIDGE], RUN);
});
afterAll(() => leaveGraph(graph));

const ask = (body: string) => askGraph<Record<string, unknown>>(graph, body);
const expectSound = async () => expect((await checkEvidence(graph)).problems).toEqual([]);

async function statementOf(id: string) {
  const [row] = await ask(`MATCH (s:Statement {id: '${id}'})
    RETURN s.status AS status, s.mode AS mode, s.saidOn AS saidOn, s.day AS day, s.newest AS newest, coalesce(s.corrected, []) AS corrected,
      [(x)-[:SAID]->(s) | x.id] AS speakers, [(s)-[:ABOUT]->(e) | e.id] AS about`);
  return row;
}

const correct = (statement: string, correction: Correction) =>
  judgeStatements(graph, [{ statement, kind: 'CORRECT', correction }], EDITOR);

describe('judgeStatements', () => {
  test('confirms and rejects many at once, and tells what became of each', async () => {
    const decided = await judgeStatements(
      graph,
      [
        { statement: FIRST, kind: 'CONFIRM' },
        { statement: SECOND, kind: 'CONFIRM' },
        { statement: SECOND, kind: 'CONFIRM' },
        { statement: 'statement_of-nobody', kind: 'CONFIRM' },
        { statement: MINISTER, kind: 'CONFIRM' },
      ],
      EDITOR,
    );
    expect(decided.map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE', 'UNCHANGED', 'NOT_FOUND', 'NOT_FOUND']);
    const [again] = await judgeStatements(graph, [{ statement: FIRST, kind: 'CONFIRM' }], EDITOR);
    expect(again).toEqual({ id: FIRST, outcome: 'UNCHANGED', judgement: null });
    await judgeStatements(graph, [{ statement: FIRST, kind: 'REJECT' }], EDITOR);
    expect(await statementOf(FIRST)).toMatchObject({ status: 'REJECTED' });
    expect(await statementOf(SECOND)).toMatchObject({ status: 'CONFIRMED' });
    expect(await statementOf(THIRD)).toMatchObject({ status: 'EXTRACTED' });
    await expectSound();
  });

  test('corrects speaker, abouts, date and mode, and keeps what was read', async () => {
    const before = await statementOf(THIRD);
    const [decided] = await correct(THIRD, {
      speaker: MINISTER,
      about: ['place_oasis', READERS],
      saidOn: '2031-05-02',
      mode: 'DIRECT',
    });
    expect(await statementOf(THIRD)).toMatchObject({
      ...{ status: 'CONFIRMED', mode: 'DIRECT', saidOn: '2031-05-02', day: '2031-05-02' },
      ...{ speakers: [MINISTER], corrected: ['speaker', 'about', 'saidOn', 'mode'] },
      about: expect.arrayContaining(['place_oasis', READERS]),
    });
    expect(await ask(`MATCH (x)-[:SAID_AS_READ]->(:Statement {id: '${THIRD}'}) RETURN x.id AS id`)).toEqual([
      { id: UNNAMED },
    ]);
    await expectSound();
    await undoJudgements(graph, [decided!.judgement!], EDITOR);
    expect(await statementOf(THIRD)).toEqual(before);
    await expectSound();
  });

  test('of corrections of one field the latest counts, and each is undone by itself, in any order', async () => {
    const untouched = await graphChecksum(graph);
    const [one] = await correct(FIRST, { speaker: READERS });
    const [two] = await correct(FIRST, { speaker: 'org_culture', mode: 'MIXED' });
    expect(await statementOf(FIRST)).toMatchObject({ speakers: ['org_culture'], mode: 'MIXED' });
    await undoJudgements(graph, [one!.judgement!], EDITOR);
    expect(await statementOf(FIRST)).toMatchObject({ speakers: ['org_culture'], mode: 'MIXED' });
    const [three] = await correct(FIRST, { about: [] });
    await undoJudgements(graph, [two!.judgement!], EDITOR);
    expect(await statementOf(FIRST)).toMatchObject({ speakers: [MINISTER], about: [], mode: 'INDIRECT' });
    await undoJudgements(graph, [three!.judgement!], EDITOR);
    expect(await graphChecksum(graph)).toBe(untouched);
    await expectSound();
  });

  test('an unnamed speaker whose only statement is given to somebody else goes with the article', async () => {
    await correct(THIRD, { speaker: MINISTER });
    await deleteArticle(graph, LIBRARY.document.article.id);
    expect(await ask(`MATCH (x:AnonymousSource {id: '${UNNAMED}'}) RETURN x.id AS id`)).toEqual([]);
    await expectSound();
  });

  test('two editors decide about one statement at once: both are in the record, the graph has the later', async () => {
    await Promise.all([
      judgeStatements(graph, [{ statement: FIRST, kind: 'REJECT' }], { by: 'sara', why: null }),
      judgeStatements(graph, [{ statement: FIRST, kind: 'CONFIRM' }], { by: 'omar', why: null }),
      writeArticles(graph, [LIBRARY], LATER_RUN),
    ]);
    const [row] = await ask(`MATCH (j:Judgement) WITH j ORDER BY j.newest
      WITH collect(j.kind) AS kinds MATCH (s:Statement {id: '${FIRST}'}) RETURN kinds, s.status AS status`);
    expect(row!.kinds).toHaveLength(2);
    expect(row!.status).toBe((row!.kinds as string[])[0] === 'REJECT' ? 'REJECTED' : 'CONFIRMED');
    await expectSound();
  });
});

describe('decisions outlive reading', () => {
  test('they hold when an article is read again, removed and read again, or left alone', async () => {
    await correct(FIRST, { speaker: READERS, about: ['org_culture'] });
    await judgeStatements(graph, [{ statement: THIRD, kind: 'REJECT' }], EDITOR);
    const judged = await graphChecksum(graph);
    await writeArticles(graph, [LIBRARY], RUN);
    expect(await graphChecksum(graph)).toBe(judged);
    await writeArticles(graph, [LIBRARY], LATER_RUN);
    await expectSound();
    await writeArticles(graph, [LIBRARY], RUN);
    expect(await graphChecksum(graph)).toBe(judged);
    await deleteArticle(graph, LIBRARY.document.article.id);
    await expectSound();
    await writeArticles(graph, [LIBRARY], RUN);
    expect(await graphChecksum(graph)).toBe(judged);
    await expectSound();
  });

  test('a correction waits for those whom it names', async () => {
    await correct(FIRST, { speaker: READERS });
    await clearArticles();
    await writeArticles(
      graph,
      [{ ...LIBRARY, entities: LIBRARY.entities.slice(0, 4), statements: [LIBRARY.statements[0]!] }],
      RUN,
    );
    expect(await statementOf(FIRST)).toMatchObject({ speakers: [MINISTER], corrected: [], status: 'CONFIRMED' });
    await expectSound();
    await writeArticles(graph, [LIBRARY], RUN);
    expect(await statementOf(FIRST)).toMatchObject({ speakers: [READERS], corrected: ['speaker'] });
    await expectSound();
  });

  async function clearArticles(): Promise<void> {
    for (const { document } of [LIBRARY, BRIDGE]) await deleteArticle(graph, document.article.id);
  }
});

describe('the log', () => {
  test('has one entry for each decision and one for what undoes it', async () => {
    const [first] = await correct(FIRST, { speaker: READERS });
    await undoJudgements(graph, [first!.judgement!, first!.judgement!, 'judgement_of-nobody'], {
      by: 'omar',
      why: null,
    });
    expect(
      await ask(`MATCH (c:Change) WHERE c.judgement IS NOT NULL
        RETURN c.kind AS kind, c.by AS by, c.judgement AS judgement, c.subjects AS subjects ORDER BY c.sequence`),
    ).toEqual([
      { kind: 'JUDGED', by: 'sara', judgement: first!.judgement, subjects: [FIRST, READERS] },
      { kind: 'JUDGEMENT_UNDONE', by: 'omar', judgement: first!.judgement, subjects: [FIRST, READERS] },
    ]);
  });
});
