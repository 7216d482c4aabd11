import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  addAliases,
  checkEvidence,
  deleteArticles,
  type Graph,
  graphChecksum,
  judgeSame,
  setRelations,
  undoJudgements,
  writeArticles,
  writeAuthority,
} from '../../../src/graph/index.js';
import { readNameCandidates } from '../../../src/graph/reading/index.js';
import { AUTHORITY, LATER_RUN, RUN } from '../../support/hand-made-articles.js';
import { ENGINEER_ID, NAMESAKES, WITHOUT_ARTICLE_ID } from '../../support/namesakes.js';
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

const expectSound = async () => expect((await checkEvidence(graph)).problems).toEqual([]);
const readAgain = async () => {
  await writeArticles(graph, NAMESAKES, LATER_RUN);
  await writeArticles(graph, NAMESAKES.toReversed(), RUN);
  await writeAuthority(graph, AUTHORITY);
};
const removeAll = () =>
  deleteArticles(
    graph,
    NAMESAKES.map(({ document }) => document.article.id),
  );

describe('addAliases', () => {
  test('names of curated and extracted entities hold whatever is read again, and go when they are undone', async () => {
    const before = await graphChecksum(graph);
    const aliases = [
      { entity: ENGINEER_ID, name: 'Nader al-Shami' },
      // The outlet of an article: names of editors do not change whose article it is.
      { entity: 'org_river-daily', name: 'بريد الجنوب' },
      { entity: 'org_culture', name: 'Culture' },
    ];
    const decided = await addAliases(graph, aliases, EDITOR);
    const named = await graphChecksum(graph);
    await readAgain();
    expect(await graphChecksum(graph)).toBe(named);
    const candidates = await readNameCandidates(graph, ['nader al-shami', 'culture']);
    expect(candidates.map((some) => some.map(({ node }) => node.id))).toEqual([[ENGINEER_ID], ['org_culture']]);
    await expectSound();
    await undoJudgements(
      graph,
      decided.map(({ judgement }) => judgement!),
      EDITOR,
    );
    expect(await graphChecksum(graph)).toBe(before);
  });

  test('a name given to a merged entity is a name of the one that stands for it', async () => {
    const [merged] = await judgeSame(graph, { kept: ENGINEER_ID, others: [WITHOUT_ARTICLE_ID] }, EDITOR);
    await addAliases(graph, [{ entity: WITHOUT_ARTICLE_ID, name: 'Nader' }], EDITOR);
    const bearers = async () => (await readNameCandidates(graph, ['Nader']))[0]!.map(({ node }) => node.id);
    expect(await bearers()).toEqual([ENGINEER_ID]);
    await undoJudgements(graph, [merged!.judgement!], EDITOR);
    expect(await bearers()).toEqual([WITHOUT_ARTICLE_ID]);
    await expectSound();
  });
});

describe('setRelations', () => {
  test('relations hold while articles come and go, and keep their ends; undoing takes them away', async () => {
    const before = await graphChecksum(graph);
    const decided = await setRelations(
      graph,
      [
        { from: ENGINEER_ID, type: 'HOLDS_ROLE', to: 'org_river-daily', title: 'مستشار', asOf: '2032-02-01' },
        { from: ENGINEER_ID, type: 'MEMBER_OF', to: 'org_culture' },
      ],
      EDITOR,
    );
    const related = await graphChecksum(graph);
    await readAgain();
    expect(await graphChecksum(graph)).toBe(related);
    await removeAll();
    expect(
      await askGraph(
        graph,
        `MATCH (e:Entity {id: '${ENGINEER_ID}'})-[r]->(o) RETURN e.name AS name, type(r) AS type, r.origin AS origin, o.id AS id ORDER BY type`,
      ),
    ).toEqual([
      { name: 'نادر الشامي', type: 'HOLDS_ROLE', origin: null, id: 'org_river-daily' },
      { name: 'نادر الشامي', type: 'MEMBER_OF', origin: 'EDITOR', id: 'org_culture' },
    ]);
    await expectSound();
    await writeArticles(graph, NAMESAKES, RUN);
    expect(await graphChecksum(graph)).toBe(related);
    const [merged] = await judgeSame(graph, { kept: WITHOUT_ARTICLE_ID, others: [ENGINEER_ID] }, EDITOR);
    await expectSound();
    await undoJudgements(graph, [decided[0]!.judgement!, merged!.judgement!, decided[1]!.judgement!], EDITOR);
    expect(await graphChecksum(graph)).toBe(before);
    await expectSound();
  });
});
