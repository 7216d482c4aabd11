import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { ingestText } from '../support/ingest-text.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { leaveGraph, openCleanGraph } from '../support/test-graph.js';

let graph: Graph;

const RIVER = 'صحيفة النهر';
const SOUTH = 'بريد الجنوب';

beforeAll(async () => {
  graph = await openCleanGraph();
  const articles = [
    [
      'قال وزير النقل سامي العزاوي إن جسر المحطة الجديد في بغداد أغلق أمام الشاحنات، وإن 12 عاملا أصيبوا.',
      RIVER,
      '2031-03-01',
    ],
    ['نفى مدير الطرق كريم الساعدي إغلاق جسر المحطة الجديد في بغداد أمام الشاحنات.', SOUTH, '2031-03-02'],
    ['قالت النقابية هدى السالم إن 20 عاملا أصيبوا في بغداد.', SOUTH, '2031-03-03'],
    ['أشاد النائب عادل الربيعي بقرار وزارة النقل زيادة رسوم العبور على الجسور في بغداد.', RIVER, '2031-03-04'],
    ['انتقد السائق سامر العطار قرار وزارة النقل زيادة رسوم العبور على الجسور في بغداد.', SOUTH, '2031-03-05'],
    ['قال وزير النقل سامي العزاوي إن 15 عاملا أصيبوا في بغداد.', RIVER, '2031-03-09'],
  ] as const;
  for (const [text, outlet, publishedOn] of articles) await ingestText(graph, text, { outlet, publishedOn });
});
afterAll(() => leaveGraph(graph));

const DISAGREEMENT = `__typename
  ... on FigureComparison { quantity low high claims { figure { low asOf } } }
  ... on OppositeClaims { kind sharedWords claim { speaker { name } article { outlet { name } } } opposite { speaker { name } cueClass } }`;

describe('disagreements', () => {
  test('sets numbers and opposite claims about somebody side by side', async () => {
    const { disagreements } = await dataOf(graph, `{ disagreements(about: "بغداد") { ${DISAGREEMENT} } }`);
    const [numbers, ...opposites] = disagreements;
    expect(numbers).toMatchObject({ __typename: 'FigureComparison', low: 12, high: 20 });
    expect(opposites).toHaveLength(2);
    expect(opposites).toContainEqual({
      __typename: 'OppositeClaims',
      kind: 'DENIAL',
      sharedWords: expect.arrayContaining(['جسر', 'الشاحنات']),
      claim: { speaker: { name: 'سامي العزاوي' }, article: { outlet: { name: RIVER } } },
      opposite: { speaker: { name: 'كريم الساعدي' }, cueClass: 'DENY' },
    });
    expect(opposites).toContainEqual(
      expect.objectContaining({
        kind: 'PRAISE_AND_BLAME',
        claim: { speaker: { name: 'عادل الربيعي' }, article: { outlet: { name: RIVER } } },
        opposite: { speaker: { name: 'سامر العطار' }, cueClass: 'CRITICIZE' },
      }),
    );
  });

  test.each([
    ['text: "الشاحنات"', ['OppositeClaims']],
    ['about: "بغداد", to: "2031-03-01"', []],
    ['about: "بغداد", from: "2031-03-04", to: "2031-03-05"', ['OppositeClaims']],
    ['about: "بغداد", quantity: "worker"', ['FigureComparison']],
  ])('(%s)', async (args, types) => {
    const { disagreements } = await dataOf(graph, `{ disagreements(${args}) { __typename } }`);
    expect(disagreements.map(({ __typename }: { __typename: string }) => __typename)).toEqual(types);
  });

  test('takes as many round trips for many as for few', async () => {
    const source = (args: string) => `{ disagreements(about: "بغداد"${args}) { ${DISAGREEMENT} } }`;
    const [all, few] = [
      await runOperation(graph, { source: source('') }),
      await runOperation(graph, { source: source(', to: "2031-03-02"') }),
    ];
    expect(few.data.disagreements).toHaveLength(1);
    expect(all.queries.toSorted()).toEqual(few.queries.toSorted());
  });
});

describe('compareFigures at a day', () => {
  test.each([
    ['2031-02-28', []],
    ['2031-03-01', [12]],
    ['2031-03-08', [12, 20]],
    ['2031-12-31', [20, 15]],
  ])('%s: of each speaker the latest number, %j', async (at, numbers) => {
    const { compareFigures } = await dataOf(
      graph,
      `{ compareFigures(quantity: "worker", at: "${at}") { claims { figure { low asOf } } } }`,
    );
    const [comparison] = compareFigures;
    expect((comparison?.claims ?? []).map(({ figure }: { figure: { low: number } }) => figure.low)).toEqual(numbers);
  });

  test('a figure tells the day for which it is claimed', async () => {
    const { compareFigures } = await dataOf(
      graph,
      '{ compareFigures(quantity: "worker") { claims { figure { asOf } statement { figures { asOf } } } } }',
    );
    const days = compareFigures[0].claims.map(({ figure }: { figure: { asOf: string } }) => figure.asOf);
    expect(days).toEqual(['2031-03-01', '2031-03-03', '2031-03-09']);
    expect(compareFigures[0].claims[0].statement.figures).toEqual([{ asOf: '2031-03-01' }]);
  });
});
