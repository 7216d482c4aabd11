import type { LexicalIndex } from './name-index.js';
import { RARE } from './tagger/word-facts.js';

/** Where the parts of the number stand that tells what the lexicon says of a spelling: the classes of words, which are the first bits of `FACT`, … */
const CLASSES = (1 << 9) - 1;
/** … how much more common than a rare word it is, … */
const COMMONNESS_SHIFT = 9;
/** … and the bits of `SIGN`. */
const SIGN_SHIFT = 12;

/** All that the lexicon says of each spelling, so that one look-up tells it. What it does not know has no class, no sign, and is rare. */
export class LexicalWords {
  readonly #words = new Map<string, number>();

  constructor({ wordClasses, frequency }: LexicalIndex, signs: ReadonlyMap<string, number>) {
    for (const [key, classes] of wordClasses) this.#add(key, classes);
    for (const [key, frequencyClass] of frequency) this.#add(key, (RARE - frequencyClass) << COMMONNESS_SHIFT);
    for (const [key, sign] of signs) this.#add(key, sign << SIGN_SHIFT);
  }

  /** A number for `classesOf`, `frequencyOf` and `signsOf`; `key` is a comparison key. */
  get(key: string): number {
    return this.#words.get(key) ?? 0;
  }

  #add(key: string, bits: number): void {
    this.#words.set(key, this.get(key) | bits);
  }
}

/** Bits of `FACT`. */
export function classesOf(word: number): number {
  return word & CLASSES;
}

/** The class of frequency, `RARE` where it has none. */
export function frequencyOf(word: number): number {
  return RARE - ((word >> COMMONNESS_SHIFT) & RARE);
}

/** Bits of `SIGN`. */
export function signsOf(word: number): number {
  return word >> SIGN_SHIFT;
}
