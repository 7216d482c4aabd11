import { LONGEST_WORD, MOST_WORDS, NO_KEY, type NumberedWord } from './word-numbers.js';

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

/** Words without a number that are remembered; when there are more, all are forgotten. */
const MOST_KEYS = 1 << 14;

/**
 * The same for words that have no number, for instance what is left of one without its particles. Asking costs more, so that it pays where `toValue`
 * looks many things up and is asked about few words. A long key may be a view of its whole article, which must not be kept.
 */
export function rememberByKey<T>(toValue: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = toValue(key);
    if (key.length > LONGEST_WORD) return value;
    if (known.size === MOST_KEYS) known.clear();
    known.set(key, value);
    return value;
  };
}
