import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  checkEvidence,
  deleteArticle,
  type Graph,
  graphChecksum,
  judgeSame,
  splitEntity,
  undoJudgements,
  writeArticles,
} from '../../../src/graph/index.js';
import { AUTHORITY, LATER_RUN, RUN } from '../../support/hand-made-articles.js';
import { BRIDGE_IS_SOUND, BYNAME_ID, ENGINEER_ID, NAMESAKES, WITHOUT_ARTICLE_ID } from '../../support/namesakes.js';
import { askGraph, clearGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';

const EDITOR = { by: 'sara', why: null };
const SOUND = BRIDGE_IS_SOUND.document.article.id;

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(async () => {
  await clearGraph(graph, AUTHORITY);
  await writeArticles(graph, NAMESAKES, RUN);
});
afterAll(() => leaveGraph(graph));

const expectSound = async () => expect((await checkEvidence(graph)).problems).toEqual([]);
const split = () => splitEntity(graph, { entity: ENGINEER_ID, articles: [SOUND, 'article_of-nobody'] }, EDITOR);

async function entityOf(id: string) {
  const [row] = await askGraph<Record<string, unknown>>(
    graph,
    `MATCH (e:Entity {id: '${id}'}) RETURN e.name AS name, [(e)<-[:MENTIONS]-(a) | a.id] AS articles, [(e)-[:SAID]->(s) | s.text] AS said,
      COUNT { (e)-[:HOLDS_ROLE]->() } AS roles`,
  );
  return row;
}

describe('splitEntity', () => {
  test('makes an entity of what some articles tell; undoing gives it back', async () => {
    const before = await graphChecksum(graph);
    const { entity, decided } = await split();
    expect(decided.map(({ outcome }) => outcome)).toEqual(['DONE', 'NOT_FOUND']);
    expect(await entityOf(entity!)).toEqual({
      ...{ name: 'نادر الشامي', articles: [SOUND], said: ['الجسر في الواحة متين'], roles: 1 },
    });
    expect(await entityOf(ENGINEER_ID)).toMatchObject({ said: [], roles: 0 });
    await expectSound();
    await undoJudgements(graph, [decided[0]!.judgement!], EDITOR);
    expect(await graphChecksum(graph)).toBe(before);
    await expectSound();
  });

  test('holds when articles are read again, in any order, and where the parts are merged with others', async () => {
    const { entity, decided } = await split();
    const [merged] = await judgeSame(graph, { kept: BYNAME_ID, others: [entity!] }, EDITOR);
    await judgeSame(graph, { kept: WITHOUT_ARTICLE_ID, others: [ENGINEER_ID] }, EDITOR);
    await expectSound();
    const judged = await graphChecksum(graph);
    await writeArticles(graph, NAMESAKES, LATER_RUN);
    await expectSound();
    for (const { document } of NAMESAKES) await deleteArticle(graph, document.article.id);
    await expectSound();
    for (const article of NAMESAKES.toReversed()) await writeArticles(graph, [article], RUN);
    expect(await graphChecksum(graph)).toBe(judged);
    await undoJudgements(graph, [decided[0]!.judgement!], EDITOR);
    await expectSound();
    expect(await entityOf(BYNAME_ID)).toMatchObject({ said: ['نادر شامي بخير'] });
    expect(await entityOf(WITHOUT_ARTICLE_ID)).toMatchObject({ said: ['الجسر في الواحة متين'], roles: 1 });
    await undoJudgements(graph, [merged!.judgement!], EDITOR);
    await expectSound();
  });

  test('does nothing where no article tells of the entity, and refuses what is no entity', async () => {
    expect(await splitEntity(graph, { entity: BYNAME_ID, articles: [SOUND] }, EDITOR)).toEqual({
      entity: null,
      decided: [{ id: SOUND, outcome: 'NOT_FOUND', judgement: null }],
    });
    await expect(splitEntity(graph, { entity: SOUND, articles: [SOUND] }, EDITOR)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
