import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph } from '../../src/graph/index.js';
import { ingestText } from '../support/ingest-text.js';
import { dataOf } from '../support/run-operation.js';
import { leaveGraph, openCleanGraph } from '../support/test-graph.js';
import { STORY, STORY_EDITED, UNRELATED } from '../support/wire-story.js';

let graph: Graph;

beforeAll(async () => {
  graph = await openCleanGraph();
  await ingestText(graph, `${STORY} (رويترز)`, { id: 'agency', outlet: 'رويترز', publishedOn: '2031-05-04' });
  await ingestText(graph, STORY_EDITED, { id: 'paper', outlet: 'صحيفة النهر', publishedOn: '2031-05-05' });
  await ingestText(graph, UNRELATED, { id: 'other', outlet: 'صحيفة النهر', publishedOn: '2031-05-06' });
});
afterAll(() => leaveGraph(graph));

describe('stories', () => {
  test('an article tells what it was copied from, and who else tells its story', async () => {
    const { articles } = await dataOf(
      graph,
      `{
        articles(orderBy: OLDEST) {
          totalCount
          storyCount
          nodes {
            publishedOn agencies
            story { size original { publishedOn } articles { publishedOn agencies } }
            republishes { resemblance article { publishedOn } }
          }
        }
      }`,
    );
    const copies = [
      { publishedOn: '2031-05-04', agencies: ['Reuters'] },
      { publishedOn: '2031-05-05', agencies: [] },
    ];
    const story = { size: 2, original: { publishedOn: '2031-05-04' }, articles: copies };
    expect(articles).toEqual({
      totalCount: 3,
      storyCount: 2,
      nodes: [
        { ...copies[0], story, republishes: null },
        {
          ...copies[1],
          story,
          republishes: { resemblance: expect.closeTo(0.75, 0), article: { publishedOn: '2031-05-04' } },
        },
        expect.objectContaining({
          publishedOn: '2031-05-06',
          story: expect.objectContaining({ size: 1 }),
          republishes: null,
        }),
      ],
    });
  });

  test('statements of copies come from one story', async () => {
    const { all, one } = await dataOf(
      graph,
      '{ all: statements { totalCount storyCount } one: statements(filter: { outlet: "صحيفة النهر" }) { storyCount } }',
    );
    expect(all.totalCount).toBeGreaterThan(6);
    expect(all.storyCount).toBe(2);
    expect(one.storyCount).toBe(2);
  });

  test('a timeline counts the copies, and how many stories they are', async () => {
    const { timeline } = await dataOf(graph, '{ timeline(of: "نادية العطار") { start articles said stories } }');
    expect(timeline).toEqual([{ start: '2031-05-01', articles: 2, said: expect.any(Number), stories: 1 }]);
    expect(timeline[0].said).toBeGreaterThan(1);
  });
});
