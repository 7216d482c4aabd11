import { MOST_WORDS, NO_KEY } from '../../../text/index.js';
import type { Word } from '../words.js';
import { OFFSETS, SINGLE_FEATURES, writeSingleFeatures } from './features.js';
import { type FeatureWeights, SUM_WIDTH, sumRows } from './scores.js';
import { type KnownWord, OUTSIDE, type Signature, toSignature, VALUES } from './signature.js';
import { NO_FACTS } from './word-facts.js';

/** What stands at the place of a word: three hashes of its signature, then for each of `OFFSETS` a sum of `SUM_WIDTH` numbers. */
export const PART = { key: 0, stem: 1, shape: 2, sums: 3 } as const;
const PLACE_WIDTH = PART.sums + OFFSETS.length * SUM_WIDTH;

/** The place of what lies before and after a sentence, and that of any number: which one it is says nothing about names. */
export const OUTSIDE_PLACE = MOST_WORDS * PLACE_WIDTH;
const NUMBER_PLACE = OUTSIDE_PLACE + PLACE_WIDTH;

/**
 * What each word by itself says of its own tag and of those around it. That is the same wherever the word stands, so it is summed once for all
 * its occurrences; what is left to do for each is to add the features that join several words. One array holds it all, by `Token.wordNumber`:
 * reading it from objects here and there in memory took longer than summing.
 */
export class WordTable {
  readonly numbers = new Int32Array((MOST_WORDS + 2) * PLACE_WIDTH);
  /** Whose place it is by now. */
  readonly #keys = new Array<string>(MOST_WORDS).fill(NO_KEY);
  readonly #values = new Int32Array(VALUES);
  readonly #features = new Int32Array(SINGLE_FEATURES);
  readonly #sum = new Int32Array(SUM_WIDTH);
  readonly #weights: FeatureWeights;

  constructor(weights: FeatureWeights) {
    this.#weights = weights;
    this.#write(OUTSIDE_PLACE, OUTSIDE);
    const number: KnownWord = { kind: 'number', key: '0', readings: [], facts: NO_FACTS };
    this.#write(NUMBER_PLACE, toSignature(number, this.#values));
  }

  /** Where in `numbers` the parts of a word begin. The next word may take the place. */
  placeOf({ token: { kind, key, wordNumber }, readings, facts }: Word): number {
    if (kind === 'number') return NUMBER_PLACE;
    const place = wordNumber * PLACE_WIDTH;
    if (this.#keys[wordNumber] === key) return place;
    this.#write(place, toSignature({ kind, key, readings, facts }, this.#values));
    this.#keys[wordNumber] = key;
    return place;
  }

  #write(place: number, signature: Signature): void {
    this.numbers[place + PART.key] = signature.key;
    this.numbers[place + PART.stem] = signature.stem;
    this.numbers[place + PART.shape] = signature.shape;
    for (let i = 0; i < OFFSETS.length; i++) {
      const count = writeSingleFeatures(signature, OFFSETS[i]!, this.#features, 0);
      sumRows(this.#features, count, this.#weights, this.#sum);
      this.numbers.set(this.#sum, place + PART.sums + i * SUM_WIDTH);
    }
  }
}
