import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

interface Row {
  readonly question: string;
  readonly contestant: string;
  readonly ratio16: number;
}

const read = (file: string) => import(fileURLToPath(new URL(`../../bench/api/${file}.mjs`, import.meta.url)));

/** Three rounds of a question at 16 connections and the others, with figures that only differ in what they are about. */
function toCells(contestant: string, question: string, perSecond: readonly number[]) {
  const rest = { p50: 1, p95: 2, p99: 3, serverMs: 0.5, neo4jMs: 1, failures: 0 };
  return perSecond.flatMap((figure, round) =>
    [1, 16, 64].map((connections) => ({ contestant, question, connections, round, perSecond: figure, ...rest })),
  );
}

describe('the report of bench/api', () => {
  const cells = [
    ...toCells('floor', 'path', [100, 200, 1000]),
    ...toCells('isnad', 'path', [100, 900, 50]),
    ...toCells('floor', 'person', [10, 10, 10]),
    ...toCells('isnad', 'person', [20, 20, 20]),
  ];

  test('sets medians against the floor, and means over the questions', async () => {
    const { toRows, toMeans, toTable } = await read('report');
    const rows: Row[] = toRows(cells);
    const ratios = rows.map(({ question, contestant, ratio16 }) => [question, contestant, ratio16]);
    expect(ratios).toEqual([
      ['path', 'floor', 1],
      ['path', 'isnad', 0.5],
      ['person', 'floor', 1],
      ['person', 'isnad', 2],
    ]);
    const means = toMeans(rows);
    expect(means[1]).toMatchObject({ contestant: 'isnad', ratio16: expect.closeTo(1), isnadToIt: 1 });
    const memory = { floor: { now: 1, peak: 2 }, isnad: { now: 201, peak: 250 } };
    expect(toTable(rows, means, memory)).toContain('| isnad | 1.00 / 1.00 | 1.00 | 201 / 250 |');
  });

  test('of growth sets a graph against a smaller one', async () => {
    const { toGrowthRows, toGrowthTable } = await read('growth');
    const larger = cells.map((cell) => ({ ...cell, perSecond: cell.perSecond / 2 }));
    const table = toGrowthTable(toGrowthRows(cells, larger), [1000, 2000]);
    expect(table).toContain('From 1,000 to 2,000 statements');
    expect(table).toContain('| person | isnad | 20 → 10 | 0.50 |');
  });
});
