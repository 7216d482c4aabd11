import { type LexicalWords, signsOf } from './lexical-words.js';
import type { LexicalIndex } from './name-index.js';
import { toFormFacts } from './tagger/word-facts.js';
import { type Reading, toReadings } from './words.js';

/** What the lexicon says of a word by itself, whatever stands around it: one object for all its occurrences. */
export interface WordForm {
  /** The whole word first, then with ever more taken off. */
  readonly readings: readonly Reading[];
  /** Bits of `FACT` and classes of frequency; see `toWordFacts`. */
  readonly facts: number;
  /** Bits of `SIGN` that any of the readings has. */
  readonly signs: number;
}

/** Looks a word up, by its comparison key. */
export function toWordForm(key: string, names: LexicalIndex, lexicon: LexicalWords): WordForm {
  const readings = toReadings(key, names.clitics);
  const words = readings.map((reading) => lexicon.get(reading.key));
  const facts = toFormFacts(readings, words, names);
  let signs = 0;
  for (const word of words) signs |= signsOf(word);
  return { readings, facts, signs };
}
