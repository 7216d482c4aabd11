import { describe, expect, test } from '@jest/globals';
import { matchContents, overlapOf } from '../../src/evaluation/overlap.js';
import type { Span } from '../../src/model/index.js';

type Ranges = readonly (readonly [number, number])[];

function spans(...ranges: Ranges): Span[] {
  return ranges.map(([start, end]) => ({ start, end }));
}

describe('overlapOf', () => {
  test.each<{ name: string; a: Ranges; b: Ranges; overlap: number }>([
    { name: 'the same', a: [[2, 8]], b: [[2, 8]], overlap: 1 },
    { name: 'half of both together', a: [[0, 10]], b: [[5, 10]], overlap: 0.5 },
    { name: 'apart', a: [[0, 5]], b: [[5, 9]], overlap: 0 },
    {
      name: 'several spans',
      a: [
        [0, 4],
        [8, 12],
      ],
      b: [[0, 12]],
      overlap: 8 / 12,
    },
    {
      name: 'spans in any order',
      a: [
        [8, 12],
        [0, 4],
      ],
      b: [
        [0, 4],
        [8, 12],
      ],
      overlap: 1,
    },
    {
      name: 'spans that overlap count once',
      a: [
        [0, 6],
        [4, 10],
      ],
      b: [[0, 10]],
      overlap: 1,
    },
  ])('$name', ({ a, b, overlap }) => expect(overlapOf(spans(...a), spans(...b))).toBeCloseTo(overlap, 12));
});

describe('matchContents', () => {
  const contents = (...ranges: Ranges) => ranges.map((range) => ({ content: spans(range) }));

  test('takes the best overlap first, one to one', () => {
    const matches = matchContents(contents([0, 10], [0, 8]), contents([0, 8]));
    expect(matches).toEqual([{ gold: 1, predicted: 0, overlap: 1 }]);
  });

  test('less than half is no match', () => expect(matchContents(contents([0, 10]), contents([6, 10]))).toEqual([]));
});
