import { MOST_WORDS, NO_KEY, type NumberedWord } from './word-numbers.js';

/**
 * Makes a pure function of the key of a word remember what it gave, so that everything the lexicon says of a word by itself costs two reads of an
 * array. Memory stays flat over any number of articles (see `toNumberedWord`). What it gives is shared and must not be changed.
 */
export function remember<T>(toValue: (key: string) => T): (word: NumberedWord) => T {
  const keys = new Array<string>(MOST_WORDS).fill(NO_KEY);
  const values = new Array<T | undefined>(MOST_WORDS).fill(undefined);
  return ({ key, wordNumber }) => {
    if (keys[wordNumber] === key) return values[wordNumber]!;
    const value = toValue(key);
    keys[wordNumber] = key;
    values[wordNumber] = value;
    return value;
  };
}
