import { OFFSETS, SINGLE_FEATURES, writeSingleFeatures } from './features.js';
import { type KnownWord, type Signature, toSignature, VALUES } from './signature.js';

/** A row has a column for each of `TAGS` and an empty one, so that it is a power of two wide. */
export const WIDTH = 8;

/** One row of weights per feature hash. */
export interface FeatureWeights {
  readonly mask: number;
  /** `rows × WIDTH`, row by row. */
  readonly rows: Int8Array;
}

/**
 * What a word by itself says of its own tag and of those around it. That is the same wherever the word stands, so it is summed once for all
 * its occurrences; what is left to do for each is to add a row of every neighbour and the features that join several words.
 */
export interface WordScores extends Omit<Signature, 'values'> {
  /** For each of `OFFSETS` a row of `WIDTH`: the sums for the tag of a word when this one stands at the offset from it. */
  readonly rows: readonly number[];
}

/** Sums weights word by word. */
export class Scorer {
  private readonly values = new Int32Array(VALUES);
  private readonly features = new Int32Array(SINGLE_FEATURES);

  constructor(private readonly weights: FeatureWeights) {}

  ofWord(word: KnownWord): WordScores {
    return this.of(toSignature(word, this.values));
  }

  of(signature: Signature): WordScores {
    // A plain array: V8 makes one in a fraction of the time that a typed array of this size takes.
    const rows = new Array<number>(OFFSETS.length * WIDTH).fill(0);
    for (let i = 0; i < OFFSETS.length; i++) {
      const count = writeSingleFeatures(signature, OFFSETS[i]!, this.features, 0);
      sumRows(this.features, count, this.weights, rows, i * WIDTH);
    }
    const { key, stem, shape } = signature;
    return { key, stem, shape, rows };
  }
}

/** Sums the rows of `count` features to `out`. Written out tag by tag: extraction spends much of its time here. */
export function sumRows(
  features: Int32Array,
  count: number,
  { mask, rows }: FeatureWeights,
  out: number[] | Int32Array,
  to: number,
): void {
  let [outside, beginPerson, inPerson, beginOrganization, inOrganization, beginPlace, inPlace] = [0, 0, 0, 0, 0, 0, 0];
  for (let f = 0; f < count; f++) {
    const row = (features[f]! & mask) * WIDTH;
    outside += rows[row]!;
    beginPerson += rows[row + 1]!;
    inPerson += rows[row + 2]!;
    beginOrganization += rows[row + 3]!;
    inOrganization += rows[row + 4]!;
    beginPlace += rows[row + 5]!;
    inPlace += rows[row + 6]!;
  }
  out[to] = outside;
  out[to + 1] = beginPerson;
  out[to + 2] = inPerson;
  out[to + 3] = beginOrganization;
  out[to + 4] = inOrganization;
  out[to + 5] = beginPlace;
  out[to + 6] = inPlace;
}
