import { describe, expect, test } from '@jest/globals';
import {
  SUM_WIDTH,
  sumRows,
  toFeatureWeights,
  writeScores,
} from '../../../../src/extraction/entities/tagger/scores.js';
import { TAGS } from '../../../../src/extraction/entities/tagger/tagger.js';

const COUNT = TAGS.length;

/** Weights of `rows` features, one array each. */
function scoresOf(rows: readonly (readonly number[])[], features: readonly number[]): readonly number[] {
  const weights = toFeatureWeights(Int8Array.from(rows.flat()), COUNT);
  const sum = new Int32Array(SUM_WIDTH);
  const scores = new Int32Array(COUNT);
  sumRows(Int32Array.from(features), features.length, weights, sum);
  writeScores(sum, 0, features.length, scores, 0);
  return [...scores];
}

describe('sumRows', () => {
  test.each([
    { name: 'one row', rows: [[1, -2, 3, -4, 5, -6, 7]], features: [0], scores: [1, -2, 3, -4, 5, -6, 7] },
    {
      name: 'two rows, one of them twice',
      rows: [
        [1, 2, 3, 4, 5, 6, 7],
        [-10, 0, 10, 0, -10, 0, 10],
      ],
      features: [1, 0, 1],
      scores: [-19, 2, 23, 4, -15, 6, 27],
    },
    {
      name: 'a feature whose hash is beyond the table',
      rows: [
        [1, 1, 1, 1, 1, 1, 1],
        [2, 2, 2, 2, 2, 2, 2],
      ],
      features: [-1],
      scores: [2, 2, 2, 2, 2, 2, 2],
    },
    { name: 'nothing', rows: [[1, 2, 3, 4, 5, 6, 7]], features: [], scores: [0, 0, 0, 0, 0, 0, 0] },
  ])('adds $name', ({ rows, features, scores }) => expect(scoresOf(rows, features)).toEqual(scores));

  test('keeps the tags apart, however large the weights of many rows are', () => {
    const row = [127, -128, 127, -128, 127, -128, 127];
    const features = new Array<number>(65).fill(0);
    expect(scoresOf([row], features)).toEqual(row.map((weight) => 65 * weight));
  });
});
