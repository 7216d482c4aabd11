import { toKey } from './keys.js';
import { keepsNumber, LONGEST_WORD, numberOf } from './word-numbers.js';

/** A word, number or mark as it is written, with what is worked out from its letters alone: one object for all its occurrences. */
export interface Spelling {
  readonly text: string;
  /** See `toKey`. */
  readonly key: string;
  /** See `numberOf`. */
  readonly wordNumber: number;
}

/** How many spellings are remembered: a power of two. Each has one place, which it loses to the next of the others that have it too. */
const PLACES = 1 << 16;
const remembered = new Array<Spelling | undefined>(PLACES).fill(undefined);

/** The spelling of what stands at `[start, end)` of a text. What occurs again is found by its letters, without cutting it out. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  const place = (hash >>> 15) & (PLACES - 1);
  const known = remembered[place];
  if (known !== undefined && isAt(text, start, end, known.text) && keepsNumber(known.key, known.wordNumber))
    return known;
  const spelling = toSpelling(text.slice(start, end));
  if (end - start <= LONGEST_WORD) remembered[place] = spelling;
  return spelling;
}

/** The spelling of a whole word. */
export function toSpelling(text: string): Spelling {
  const key = toKey(text);
  return { text, key, wordNumber: numberOf(key) };
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}
