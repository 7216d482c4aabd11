/**
 * Weights and scores are kept and added several tags at a time, since extraction spends much of its time here: a row of weights is two numbers with
 * a byte for each of four tags, and a sum of rows four numbers with 16 bits for each of two. What is added to every weight makes it positive, so
 * that no sum borrows from its neighbour; a sum of fewer than 256 rows does not run over into it.
 */
const POSITIVE = 128;
const NUMBERS_IN_ROW = 2;
/** The first and third byte of four. */
const EVEN_BYTES = 0x00ff00ff;

/** How many numbers a sum of rows has. */
export const SUM_WIDTH = 4;

/** One row of weights per feature hash. */
export interface FeatureWeights {
  readonly mask: number;
  readonly rows: Int32Array;
}

/** Makes rows of weights out of one byte for each feature and tag, feature by feature. */
export function toFeatureWeights(weights: Int8Array, tagCount: number): FeatureWeights {
  const count = weights.length / tagCount;
  const rows = new Int32Array(count * NUMBERS_IN_ROW);
  for (let i = 0; i < weights.length; i++) {
    const tag = i % tagCount;
    rows[Math.floor(i / tagCount) * NUMBERS_IN_ROW + (tag >> 2)]! |= (weights[i]! + POSITIVE) << (8 * (tag & 3));
  }
  return { mask: count - 1, rows };
}

/** Sums the rows of `count` features to the `SUM_WIDTH` numbers of `sum`. */
export function sumRows(features: Int32Array, count: number, { mask, rows }: FeatureWeights, sum: Int32Array): void {
  let tags02 = 0;
  let tags13 = 0;
  let tags46 = 0;
  let tags5 = 0;
  for (let f = 0; f < count; f++) {
    const row = (features[f]! & mask) * NUMBERS_IN_ROW;
    const tags0123 = rows[row]!;
    const tags456 = rows[row + 1]!;
    tags02 += tags0123 & EVEN_BYTES;
    tags13 += (tags0123 >>> 8) & EVEN_BYTES;
    tags46 += tags456 & EVEN_BYTES;
    tags5 += (tags456 >>> 8) & EVEN_BYTES;
  }
  sum[0] = tags02;
  sum[1] = tags13;
  sum[2] = tags46;
  sum[3] = tags5;
}

/** Adds the sum at `from` to the one at `to` of another array. Number by number: a loop costs as much again. */
export function addSum(sums: Int32Array, from: number, others: Int32Array, to: number): void {
  others[to]! += sums[from]!;
  others[to + 1]! += sums[from + 1]!;
  others[to + 2]! += sums[from + 2]!;
  others[to + 3]! += sums[from + 3]!;
}

/** Writes the score of each tag to `scores`: what the sum of `count` rows at `from` says. */
export function writeScores(sums: Int32Array, from: number, count: number, scores: Int32Array, to: number): void {
  const tags02 = sums[from]!;
  const tags13 = sums[from + 1]!;
  const tags46 = sums[from + 2]!;
  const tags5 = sums[from + 3]!;
  const added = count * POSITIVE;
  scores[to] = (tags02 & 0xffff) - added;
  scores[to + 1] = (tags13 & 0xffff) - added;
  scores[to + 2] = (tags02 >>> 16) - added;
  scores[to + 3] = (tags13 >>> 16) - added;
  scores[to + 4] = (tags46 & 0xffff) - added;
  scores[to + 5] = (tags5 & 0xffff) - added;
  scores[to + 6] = (tags46 >>> 16) - added;
}
