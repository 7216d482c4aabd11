import { describe, expect, test } from '@jest/globals';
import { compareClaims, latestClaims } from '../../src/api/figure-comparison.js';
import type { FigureClaimRow } from '../../src/graph/reading/index.js';

/** A claim of somebody: from `low` to `high`. */
function claim(
  speakerId: string | null,
  low: number | null,
  high: number | null,
  quantity = 'fighter',
): FigureClaimRow {
  const figure = { quantity, low, high, unit: 'person' } as FigureClaimRow['figure'];
  return { statementId: `statement of ${speakerId}`, speakerId, figure };
}

describe('compareClaims', () => {
  test('puts claims of one quantity side by side, those first of which most is claimed', () => {
    const comparisons = compareClaims([claim('a', 5, 5, 'strike'), claim('a', 11_000, 11_000), claim('b', 1500, 3000)]);
    expect(comparisons.map(({ quantity, claims }) => [quantity, claims.length])).toEqual([
      ['fighter', 2],
      ['strike', 1],
    ]);
    expect(comparisons[0]).toMatchObject({ low: 1500, high: 11_000, median: 6625, unit: 'person', conflicting: true });
  });

  test('open ends count as far as they go', () => {
    const [comparison] = compareClaims([claim('a', 1000, null), claim('b', null, 3000), claim('c', null, null)]);
    expect(comparison).toMatchObject({ low: 1000, high: 3000, median: 2000, conflicting: false });
  });

  test.each<readonly [name: string, claims: FigureClaimRow[], conflicting: boolean]>([
    ['ranges that overlap', [claim('a', 1500, 3000), claim('b', 2500, 2500)], false],
    ['ranges apart', [claim('a', 1500, 3000), claim('b', 3001, 3001)], true],
    ['more than the other at most', [claim('a', 5000, null), claim('b', null, 4000)], true],
    ['one speaker at two times', [claim('a', 10, 10), claim('a', 20, 20)], false],
  ])('%s: conflicting %j', (_, claims, conflicting) => {
    expect(compareClaims(claims)[0]!.conflicting).toBe(conflicting);
  });

  test('what is far from the others is an outlier, where there are enough', () => {
    const claims = [2000, 2200, 2500, 2600, 11_000].map((number, index) => claim(`s${index}`, number, number));
    expect(compareClaims(claims)[0]!.claims.map(({ isOutlier }) => isOutlier)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(compareClaims(claims.slice(2))[0]!.claims.some(({ isOutlier }) => isOutlier)).toBe(false);
  });

  test('nothing gives nothing', () => expect(compareClaims([])).toEqual([]));
});

describe('latestClaims', () => {
  const on = (asOf: string, given: FigureClaimRow): FigureClaimRow => ({ ...given, figure: { ...given.figure, asOf } });

  test('keeps of each speaker the latest of each quantity, and whoever is not named', () => {
    const claims = [
      on('2031-01-01', claim('a', 10, 10)),
      on('2031-01-02', claim('a', 5, 5, 'strike')),
      on('2031-02-01', claim('b', 30, 30)),
      { ...on('2031-02-02', claim(null, 40, 40)), statementId: 'one' },
      { ...on('2031-02-03', claim(null, 50, 50)), statementId: 'two' },
      on('2031-03-01', claim('a', 20, 20)),
      on('2031-03-01', claim('a', 21, 21)),
    ];
    expect(latestClaims(claims).map(({ figure }) => figure.low)).toEqual([5, 30, 40, 50, 20, 21]);
  });
});
