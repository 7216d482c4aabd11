import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  checkEvidence,
  deleteArticle,
  type Graph,
  graphChecksum,
  resetGraph,
  writeArticles,
} from '../../../src/graph/index.js';
import type { Extraction } from '../../../src/model/index.js';
import { RUN } from '../../support/hand-made-articles.js';
import { textExtraction } from '../../support/hand-made-extraction.js';
import { askGraph, clearGraph, leaveGraph, openCleanGraph } from '../../support/test-graph.js';
import { STORY, STORY_CUT, STORY_EDITED, UNRELATED } from '../../support/wire-story.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
});
beforeEach(() => clearGraph(graph));
afterAll(() => leaveGraph(graph));

const TAIL =
  'وقررت بلدية الجبل فتح الحديقة العامة ليلا في شهر الصيف الأول، ثم تغلقها للصيانة حتى الخريف المقبل كما جاء في جدولها.';

const AGENCY = textExtraction('agency', STORY, '2031-05-04');
const PAPER = textExtraction('paper', STORY_EDITED, '2031-05-05');
const LATE_PAPER = textExtraction('late-paper', `${STORY_EDITED}\n\nانتهى الخبر هنا.`, '2031-05-06');
const OTHER = textExtraction('other', UNRELATED, '2031-05-05');
const ALL = [AGENCY, PAPER, LATE_PAPER, OTHER];

const write = (articles: readonly Extraction[]) => writeArticles(graph, articles, RUN);
const nameOf = new Map(ALL.map(({ document }) => [document.article.id, document.article.metadata.id!]));

/** Each article with what it republishes and the first of its story, by the identifiers given. */
async function stories(): Promise<Record<string, readonly (string | null)[]>> {
  const rows = await askGraph<{ id: string; republishes: string | null; first: string }>(
    graph,
    `MATCH (a:Article) OPTIONAL MATCH (a)-[:REPUBLISHES]->(b) RETURN a.id AS id, b.id AS republishes, a.originalId AS first`,
  );
  const nameIt = (id: string | null) => (id === null ? null : nameOf.get(id)!);
  return Object.fromEntries(rows.map((row) => [nameIt(row.id)!, [nameIt(row.republishes), nameIt(row.first)]]));
}

async function checksumOf(groups: readonly (readonly Extraction[])[]): Promise<string> {
  await resetGraph(graph);
  for (const group of groups) await write(group);
  return graphChecksum(graph);
}

async function expectSound(): Promise<void> {
  expect((await checkEvidence(graph)).problems).toEqual([]);
}

describe('copies of a story', () => {
  test('each republishes the earlier article that it resembles most; another story stands by itself', async () => {
    await write(ALL);
    expect(await stories()).toEqual({
      agency: [null, 'agency'],
      paper: ['agency', 'agency'],
      'late-paper': ['paper', 'agency'],
      other: [null, 'other'],
    });
    await expectSound();
  });

  test('the order of ingestion does not matter', async () => {
    const expected = await checksumOf([ALL]);
    for (const [a, b, c] of [
      [AGENCY, LATE_PAPER, PAPER],
      [PAPER, AGENCY, LATE_PAPER],
      [PAPER, LATE_PAPER, AGENCY],
      [LATE_PAPER, AGENCY, PAPER],
      [LATE_PAPER, PAPER, AGENCY],
    ] as const) {
      expect(await checksumOf([[a], [b, OTHER], [c]])).toBe(expected);
    }
  });

  test('two writers at once do not miss each other', async () => {
    const expected = await checksumOf([ALL]);
    for (let round = 0; round < 3; round++) {
      await resetGraph(graph);
      await Promise.all(ALL.map((one) => write([one])));
      expect(await graphChecksum(graph)).toBe(expected);
    }
  });

  test('where the first is deleted, the next one takes its place', async () => {
    await write(ALL);
    await deleteArticle(graph, AGENCY.document.article.id);
    expect(await stories()).toEqual({
      paper: [null, 'paper'],
      'late-paper': ['paper', 'paper'],
      other: [null, 'other'],
    });
    await expectSound();
  });

  test('an article that is replaced by another text leaves its story, and its copies find another original', async () => {
    await write(ALL);
    await write([textExtraction('paper', UNRELATED, '2031-05-05')]);
    const left = await stories();
    expect(left['late-paper']).toEqual(['agency', 'agency']);
    expect(left.agency).toEqual([null, 'agency']);
    // On one day the identifier decides which of the two came first.
    expect([left.paper, left.other]).toContainEqual([null, left.paper![0] === null ? 'paper' : 'other']);
    await expectSound();
  });

  test('an undated article comes last', async () => {
    await write([textExtraction('agency', STORY), PAPER]);
    expect(await stories()).toEqual({ agency: ['paper', 'paper'], paper: [null, 'paper'] });
  });

  test('a shortened wire story counts where both carry the tag of the agency', async () => {
    await write([AGENCY, textExtraction('paper', `${STORY_CUT}\n\n${TAIL}`, '2031-05-05')]);
    expect(await stories()).toMatchObject({ paper: [null, 'paper'] });
    await write([
      textExtraction('agency', `${STORY} (رويترز)`, '2031-05-04'),
      textExtraction('paper', `${STORY_CUT} (رويترز)\n\n${TAIL}`, '2031-05-05'),
    ]);
    expect(await stories()).toMatchObject({ paper: ['agency', 'agency'] });
  });
});
