import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  checkEvidence,
  deleteArticle,
  type Graph,
  graphChecksum,
  judgeDifferent,
  judgeSame,
  judgeStatements,
  undoJudgements,
  writeArticles,
  writeAuthority,
} from '../../../src/graph/index.js';
import { readNameCandidates } from '../../../src/graph/reading/index.js';
import { AUTHORITY, LATER_RUN, RUN } from '../../support/hand-made-articles.js';
import {
  BOTH_NAMES,
  BYNAME_ARTICLE,
  BYNAME_ID,
  ENGINEER_ID,
  MINISTER_ID,
  NAMESAKES,
  WITHOUT_ARTICLE_ID,
} from '../../support/namesakes.js';
import { askGraph, clearGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

const EDITOR = { by: 'sara', why: null };

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(async () => {
  await clearGraph(graph, AUTHORITY);
  await writeArticles(graph, NAMESAKES, RUN);
});
afterAll(() => leaveGraph(graph));

const ask = (body: string) => askGraph<Record<string, unknown>>(graph, body);
const expectSound = async () => expect((await checkEvidence(graph)).problems).toEqual([]);
const same = async (kept: string, ...others: string[]) => {
  const decided = await judgeSame(graph, { kept, others }, EDITOR);
  return decided.map(({ judgement }) => judgement!);
};
const undo = (...ids: string[]) => undoJudgements(graph, ids, EDITOR);
const removeAll = async () => {
  for (const { document } of NAMESAKES) await deleteArticle(graph, document.article.id);
};

async function entityOf(id: string) {
  const [row] = await ask(`MATCH (e:Entity {id: '${id}'})
    RETURN e.name AS name, e.aliases AS aliases, [(e)-[:SAID]->(s) | s.text] AS said, [(e)<-[:ABOUT]-(s) | s.text] AS spokenOf,
      COUNT { (e)<-[:MENTIONS]-() } AS articles, COUNT { (e)-[:HOLDS_ROLE]->() } AS roles`);
  return row;
}

describe('judgeSame', () => {
  test('gives one entity all that the others have, once, and their names; undoing gives it back', async () => {
    const before = await graphChecksum(graph);
    const judgements = await same(ENGINEER_ID, WITHOUT_ARTICLE_ID, BYNAME_ID);
    expect(await entityOf(ENGINEER_ID)).toEqual({
      name: 'نادر الشامي',
      aliases: ['أبو سامر', 'نادر شامي'],
      said: expect.arrayContaining(['الجسر في الواحة متين', 'نادر شامي بخير']),
      spokenOf: expect.arrayContaining(['نادر شامي غائب ونادر الشامي حاضر', 'نادر شامي بخير']),
      ...{ articles: 3, roles: 1 },
    });
    expect(await entityOf(BYNAME_ID)).toBeUndefined();
    const candidates = await readNameCandidates(graph, [BYNAME_ID, 'ابو سامر', 'نادر شامي']);
    expect(candidates.map((some) => some.map(({ node }) => node.id))).toEqual([
      [ENGINEER_ID],
      [ENGINEER_ID],
      [ENGINEER_ID],
    ]);
    await expectSound();
    await undo(...judgements);
    expect(await graphChecksum(graph)).toBe(before);
    await expectSound();
  });

  test('chains are one group, and decisions are undone in any order', async () => {
    const before = await graphChecksum(graph);
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [1, 2, 0],
    ]) {
      const judgements = [
        ...(await same(ENGINEER_ID, WITHOUT_ARTICLE_ID)),
        ...(await same(BYNAME_ID, WITHOUT_ARTICLE_ID)),
        ...(await same(MINISTER_ID, BYNAME_ID)),
      ];
      expect(await ask('MATCH (m:MergedEntity) RETURN DISTINCT m.into AS into, count(*) AS count')).toEqual([
        { into: MINISTER_ID, count: 3 },
      ]);
      for (const index of order) {
        await undo(judgements[index]!);
        await expectSound();
      }
      expect(await graphChecksum(graph)).toBe(before);
    }
  });

  test('the order of judging and reading does not matter', async () => {
    await same(ENGINEER_ID, BYNAME_ID, WITHOUT_ARTICLE_ID);
    const judged = await graphChecksum(graph);
    await writeArticles(graph, NAMESAKES, RUN);
    expect(await graphChecksum(graph)).toBe(judged);
    await writeArticles(graph, NAMESAKES, LATER_RUN);
    await expectSound();
    await removeAll();
    await expectSound();
    for (const article of NAMESAKES.toReversed()) await writeArticles(graph, [article], RUN);
    expect(await graphChecksum(graph)).toBe(judged);
    await expectSound();
  });

  test('removing the articles of the one that is kept keeps the others', async () => {
    const [judgement] = await same(ENGINEER_ID, WITHOUT_ARTICLE_ID);
    await deleteArticle(graph, NAMESAKES[0]!.document.article.id);
    await deleteArticle(graph, BOTH_NAMES.document.article.id);
    expect(await entityOf(ENGINEER_ID)).toMatchObject({ name: 'نادر شامي', articles: 1 });
    await expectSound();
    await undo(judgement!);
    expect(await entityOf(WITHOUT_ARTICLE_ID)).toMatchObject({ articles: 1 });
    expect(await entityOf(ENGINEER_ID)).toBeUndefined();
    await expectSound();
  });

  test('of a curated and an extracted entity the authority file can be imported again without a change', async () => {
    const [person] = await same('org_river-daily', NAMESAKES[2]!.entities[2]!.id);
    await same('org_culture', 'org_river-daily');
    await expectSound();
    const judged = await graphChecksum(graph);
    const changes = () => ask("MATCH (c:Change {kind: 'AUTHORITY_IMPORTED'}) RETURN count(c) AS count");
    const imported = await changes();
    await writeAuthority(graph, AUTHORITY);
    expect(await graphChecksum(graph)).toBe(judged);
    expect(await changes()).toEqual(imported);
    await writeAuthority(graph, { ...AUTHORITY, relations: [] });
    await expectSound();
    await writeAuthority(graph, AUTHORITY);
    expect(await graphChecksum(graph)).toBe(judged);
    await undo(person!);
    await expectSound();
  });

  test('two editors merge crosswise at once: one result, and nothing is lost', async () => {
    const results = await Promise.all([
      judgeSame(graph, { kept: ENGINEER_ID, others: [WITHOUT_ARTICLE_ID] }, EDITOR),
      judgeSame(graph, { kept: WITHOUT_ARTICLE_ID, others: [ENGINEER_ID] }, { by: 'omar', why: null }),
    ]);
    expect(
      results
        .flat()
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['DONE', 'UNCHANGED']);
    const [merged] = await ask('MATCH (m:MergedEntity) RETURN m.into AS into');
    expect(await entityOf(String(merged!.into))).toMatchObject({ articles: 3 });
    await expectSound();
  });

  test('articles that are written while their entities are merged belong to the one that is kept', async () => {
    await removeAll();
    await writeArticles(graph, [NAMESAKES[0]!, BOTH_NAMES], RUN);
    await Promise.all([
      same(ENGINEER_ID, WITHOUT_ARTICLE_ID),
      writeArticles(graph, [BYNAME_ARTICLE], RUN),
      writeArticles(graph, [BOTH_NAMES], LATER_RUN),
    ]);
    expect(await entityOf(WITHOUT_ARTICLE_ID)).toBeUndefined();
    expect(await entityOf(ENGINEER_ID)).toMatchObject({ articles: 3 });
    await expectSound();
  });

  test('corrections lead to the one that is kept', async () => {
    const statement = BYNAME_ARTICLE.statements[0]!.id;
    await same(ENGINEER_ID, WITHOUT_ARTICLE_ID);
    const [decided] = await judgeStatements(
      graph,
      [{ statement, kind: 'CORRECT', correction: { speaker: WITHOUT_ARTICLE_ID } }],
      EDITOR,
    );
    expect(await entityOf(ENGINEER_ID)).toMatchObject({ said: expect.arrayContaining(['نادر شامي بخير']) });
    await expectSound();
    await undo(decided!.judgement!);
    await expectSound();
  });

  test.each([
    { name: 'with itself', kept: ENGINEER_ID, others: [ENGINEER_ID] },
    { name: 'with one of another type', kept: ENGINEER_ID, others: ['place_oasis'] },
    { name: 'into nothing', kept: 'person_of-nobody', others: [ENGINEER_ID] },
  ])('refuses to merge an entity $name', async ({ kept, others }) => {
    await expect(judgeSame(graph, { kept, others }, EDITOR)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await ask('MATCH (j:Judgement) RETURN j.id AS id')).toEqual([]);
  });

  test('tells of ids that nobody has', async () => {
    expect(await judgeSame(graph, { kept: ENGINEER_ID, others: ['person_of-nobody'] }, EDITOR)).toEqual([
      { id: 'person_of-nobody', outcome: 'NOT_FOUND', judgement: null },
    ]);
  });
});

describe('judgeDifferent', () => {
  test('keeps entities apart, whatever joins them', async () => {
    const [different] = await judgeDifferent(graph, [ENGINEER_ID, BYNAME_ID], EDITOR);
    expect(await judgeDifferent(graph, [BYNAME_ID, ENGINEER_ID], EDITOR)).toMatchObject([{ outcome: 'UNCHANGED' }]);
    await same(ENGINEER_ID, WITHOUT_ARTICLE_ID);
    const refused = judgeSame(graph, { kept: WITHOUT_ARTICLE_ID, others: [BYNAME_ID] }, EDITOR);
    await expect(refused).rejects.toMatchObject({
      code: 'JUDGEMENT_CONTRADICTED',
      details: { judgement: different!.judgement },
    });
    await undo(different!.judgement!);
    expect(await judgeSame(graph, { kept: WITHOUT_ARTICLE_ID, others: [BYNAME_ID] }, EDITOR)).toMatchObject([
      { outcome: 'DONE' },
    ]);
    await expectSound();
  });

  test('is refused of two that are judged the same', async () => {
    const judgements = await same(ENGINEER_ID, WITHOUT_ARTICLE_ID, BYNAME_ID);
    await expect(judgeDifferent(graph, [WITHOUT_ARTICLE_ID, BYNAME_ID], EDITOR)).rejects.toMatchObject({
      code: 'JUDGEMENT_CONTRADICTED',
      // They are the same by both decisions together.
      details: { judgement: expect.stringMatching(judgements.join('|')) },
    });
  });
});
