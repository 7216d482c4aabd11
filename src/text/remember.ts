import { MOST_WORDS, NO_KEY, type NumberedWord } from './word-numbers.js';

/**
 * Makes a pure function of the key of a word remember what it gave, so that everything the lexicon says of a word by itself costs two reads of an
 * array. Memory stays flat over any number of articles (see `toNumberedWord`). What it gives is shared and must not be changed.
 */
export function remember<T>(toValue: (key: string) => T): (word: NumberedWord) => T {
  // Keys and values by turns, so that both are read from one line of memory.
  const kept = new Array<string | T>(2 * MOST_WORDS).fill(NO_KEY);
  return ({ key, wordNumber }) => {
    const at = 2 * wordNumber;
    if (kept[at] === key) return kept[at + 1] as T;
    const value = toValue(key);
    kept[at] = key;
    kept[at + 1] = value;
    return value;
  };
}
