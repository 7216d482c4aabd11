import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkEvidence, type Graph, writeArticles } from '../../../src/graph/index.js';
import { parseQuery } from '../../../src/graph/named-queries.js';
import { ARTICLES, AUTHORITY, COMPLETE, RUN } from '../../support/hand-made-articles.js';
import { leaveGraph, openCleanGraph } from '../../support/test-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph(AUTHORITY);
  await writeArticles(graph, [...ARTICLES, COMPLETE], RUN);
});
afterAll(() => leaveGraph(graph));

describe('checkEvidence', () => {
  test('finds every span of a graph in order', async () => {
    const report = await checkEvidence(graph);
    expect(report).toEqual({ articles: 4, spans: expect.any(Number), problems: [] });
    expect(report.spans).toBeGreaterThan(40);
  });

  test.each([
    {
      name: 'a statement of other words',
      damage: "MATCH (s:Statement {text: 'الجسر مغلق'}) SET s.text = 'الجسر مفتوح'",
      says: 'should be "الجسر مفتوح"',
    },
    { name: 'another cue', damage: "MATCH (s:Statement {cue: 'نفت'}) SET s.cue = 'أكدت'", says: 'should be "أكدت"' },
    {
      name: 'a source turned around',
      damage: "MATCH ()-[r:SAID]->({text: 'الكتب في الطريق'}) SET r.sourceStart = r.sourceEnd",
      says: 'is empty',
    },
    {
      name: 'half a source',
      damage: "MATCH ()-[r:SAID]->({text: 'السقف لم يكتمل'}) SET r.sourceEnd = null",
      says: 'SAID between',
    },
    { name: 'an about outside', damage: 'MATCH ()-[r:ABOUT]->() SET r.spans = [0, 100000]', says: 'ABOUT between' },
    { name: 'a via outside', damage: 'MATCH ()-[r:VIA]->() SET r.end = 100000', says: 'VIA between' },
    { name: 'an addressee nowhere', damage: 'MATCH ()-[r:ADDRESSED_TO]->() SET r.spans = [5]', says: 'ADDRESSED_TO' },
    {
      name: 'a mention outside',
      damage: "MATCH ()-[r:MENTIONS]->({id: 'org_culture'}) SET r.spans = [-1, 2]",
      says: 'The mentions of org_culture',
    },
    { name: 'a role elsewhere', damage: 'MATCH ()-[r:HOLDS_ROLE]->() SET r.start = r.end - 2', says: 'A role of' },
    { name: 'a figure of other words', damage: 'MATCH (f:Figure) SET f.text = f.quantity', says: 'should be "reader"' },
    { name: 'a figure elsewhere', damage: 'MATCH ()-[r:CLAIMS]->() SET r.start = 0', says: 'Figure figure_' },
    { name: 'a term nowhere', damage: 'MATCH ()-[r:ON]->() SET r.spans = [3, 3]', says: 'ON between' },
    {
      name: 'an affiliation nowhere',
      damage: 'MATCH ()-[r:AFFILIATED_WITH]->() SET r.end = r.start',
      says: 'belongs at',
    },
    {
      name: 'a title elsewhere',
      damage: 'MATCH ()-[r:MENTIONS]->() WHERE size(r.titles) > 0 SET r.titleSpans = [0, 3]',
      says: 'A title of',
    },
    {
      name: 'a character cut in two',
      damage:
        "MATCH (a:Article)-[m:MENTIONS]->({id: 'org_culture'}) SET a.text = '\u{1F4DA}' + substring(a.text, 2), m.spans = [1, 3]",
      says: 'cuts a character in two',
    },
    {
      name: 'a changed text',
      damage: "MATCH (a:Article {title: 'مكتبة في الواحة'}) SET a.text = 'س' + a.text",
      says: 'should be "مكتبة الواحة ستفتح في الخريف", but its place says',
    },
    {
      name: 'a shortened text',
      damage: "MATCH (a:Article {title: 'الجسر مفتوح'}) SET a.text = left(a.text, 20)",
      says: 'lies outside the text of 20 characters',
    },
    {
      name: 'a statement without article',
      damage: "MATCH ({text: 'الجسر مفتوح'})-[r:IN]->() DELETE r",
      says: 'a statement that is not in one article',
    },
    {
      name: 'a source without statement',
      damage: "CREATE (:AnonymousSource {id: 'anon_x'})",
      says: 'a source without a statement',
    },
    {
      name: 'an entity without article',
      damage: "CREATE (:Entity:Person {id: 'person_x', origin: 'EXTRACTED', degree: 0})",
      says: 'an extracted entity that no article names',
    },
    {
      name: 'a role without article',
      damage: "MATCH ()-[r:HOLDS_ROLE]->() SET r.article = 'article_x'",
      says: 'a role without an article',
    },
    {
      name: 'a wrong degree',
      damage: "MATCH (e:Entity {id: 'place_desert'}) SET e.degree = 77",
      says: 'an entity whose degree is not the number of its relationships',
    },
    {
      name: 'a statement in a wrong place of a list',
      damage: "MATCH (:Statement)-[r:ABOUT]->() WITH r LIMIT 1 SET r.newest = 'x'",
      says: 'a statement that is not where it belongs in the list',
    },
    {
      name: 'a statement in no place of a list',
      damage:
        "MATCH (s:Statement)<-[r:SAID]-() WHERE NOT EXISTS { (s)-[:ABOUT {newest: 'x'}]->() } WITH r LIMIT 1 SET r.newest = null",
      says: 'a statement that is not where it belongs in the list',
    },
    {
      name: 'a figure that nobody claims',
      damage: "CREATE (:Figure {id: 'figure_x'})",
      says: 'a figure that is not claimed',
    },
    {
      name: 'a change taken out of the log',
      damage: 'MATCH (c:Change {sequence: 2}) DELETE c',
      says: 'a change that the log has nothing before',
    },
    {
      name: 'a log without its last change',
      damage: 'MATCH (l:ChangeLog) SET l.last = l.last + 1',
      says: 'a log that does not end with its last change',
    },
    { name: 'an idle run', damage: "CREATE (:ExtractorRun {id: 'run_x'})", says: 'an extractor run without articles' },
    {
      name: 'an article of no run',
      damage: 'MATCH ()-[r:EXTRACTED_BY]->() WITH r LIMIT 1 DELETE r',
      says: 'an article that does not say what it was read by',
    },
  ])('notices $name, whatever else is broken', async ({ damage, says }) => {
    const list = async () =>
      (await checkEvidence(graph)).problems.map((problem) => `${problem.articleId}: ${problem.message}`);
    const before = await list();
    await graph.write(parseQuery('damage', `// Test.\n// params: none\n// returns: nothing\n${damage}`));
    const added = (await list()).filter((problem) => !before.includes(problem));
    expect(added.join('\n')).toContain(says);
  });
});
