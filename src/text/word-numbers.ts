import { DROPPED, foldCode, SEVERAL, toKey } from './keys.js';

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

/** No key has white space: stands where no word has been yet. */
export const NO_KEY = ' ';

const keys = new Array<string>(MOST_WORDS).fill(NO_KEY);
/** 1 for the one of two neighbours that has occurred last. */
const isLatest = new Uint8Array(MOST_WORDS);
/** The UTF-16 units of the key that is looked up, so that no string is made for a word that has occurred before. */
const units = new Uint16Array(LONGEST_WORD);

/**
 * The key of a word with a small number that it keeps while it keeps occurring: news says the same words again and again. All occurrences share one
 * string, so that comparing and looking it up is cheap. A word has one of two neighbouring numbers and loses it to the next but one that comes
 * for them: memory stays flat over any number of articles, and whoever keeps something by number keeps the key beside it and compares.
 */
export function toNumberedWord(word: string): NumberedWord {
  const length = writeUnits(word);
  if (length === -1) {
    const key = toKey(word);
    // The key of a long word, or one with ligatures, may be short and have a number by itself.
    return key === word ? { key, wordNumber: LONG_WORD } : toNumberedWord(key);
  }
  const number = firstNumberOf(length);
  const neighbour = number ^ 1;
  if (isKey(keys[number]!, length)) return occurred(number);
  if (isKey(keys[neighbour]!, length)) return occurred(neighbour);
  const given = isLatest[number] === 1 ? neighbour : number;
  keys[given] = toKey(word);
  return occurred(given);
}

/** Writes the units of the key of a word; returns how many, -1 where there are too many or a letter stands for several. */
function writeUnits(word: string): number {
  let length = 0;
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i));
    if (code === DROPPED) continue;
    if (code === SEVERAL || length === LONGEST_WORD) return -1;
    units[length++] = code;
  }
  return length;
}

function isKey(key: string, length: number): boolean {
  if (key.length !== length) return false;
  for (let i = 0; i < length; i++) if (key.charCodeAt(i) !== units[i]) return false;
  return true;
}

function occurred(wordNumber: number): NumberedWord {
  isLatest[wordNumber] = 1;
  isLatest[wordNumber ^ 1] = 0;
  return { key: keys[wordNumber]!, wordNumber };
}

function firstNumberOf(length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ units[i]!, 0x9e3779b1);
  return (hash >>> 15) & (MOST_WORDS - 1);
}
