import { toKey } from './keys.js';

/** A word by its comparison key, with the number that finds what is remembered of it (see `remember`); every `Token` is one. */
export interface NumberedWord {
  readonly key: string;
  readonly wordNumber: number;
}

/** What is remembered of words by their numbers needs as many places. A power of two. */
export const MOST_WORDS = 1 << 16;

/**
 * V8 copies slices up to so many UTF-16 units; a longer one is a view that would keep its whole article in memory. Longer words are rare enough to
 * share one number.
 */
export const LONGEST_WORD = 12;
const LONG_WORD = 0;

const keys = new Array<string>(MOST_WORDS).fill('');
/** 1 for the one of two neighbours that has occurred last. */
const isLatest = new Uint8Array(MOST_WORDS);

/**
 * The key of a word with a small number that it keeps while it keeps occurring: news says the same words again and again. All occurrences share one
 * string, so that comparing and looking it up is cheap. A word has one of two neighbouring numbers and loses it to the next but one that comes
 * for them: memory stays flat over any number of articles, and whoever keeps something by number keeps the key beside it and compares.
 */
export function toNumberedWord(word: string): NumberedWord {
  const key = toKey(word);
  if (key.length > LONGEST_WORD) return { key, wordNumber: LONG_WORD };
  const number = firstNumberOf(key);
  const neighbour = number ^ 1;
  if (keys[number] === key) return occurred(number);
  if (keys[neighbour] === key) return occurred(neighbour);
  const given = isLatest[number] === 1 ? neighbour : number;
  keys[given] = key;
  return occurred(given);
}

function occurred(wordNumber: number): NumberedWord {
  isLatest[wordNumber] = 1;
  isLatest[wordNumber ^ 1] = 0;
  return { key: keys[wordNumber]!, wordNumber };
}

function firstNumberOf(key: string): number {
  let hash = key.length;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x9e3779b1);
  return (hash >>> 15) & (MOST_WORDS - 1);
}
