import { toKey } from '../../text/index.js';

/** Phrases of one or more words, found by their keys at a place in a list of keys. */
export interface PhraseSet {
  /** How many words the longest phrase starting at `at` has; 0 where none does. `first` is the word there where a letter is taken off it. */
  lengthAt(keys: readonly string[], at: number, first?: string): number;
  /** Whether the single word is one of the phrases. */
  has(key: string): boolean;
  /** Whether the first letter of the word is one of the phrases: looked at without cutting it off. */
  hasInitial(key: string): boolean;
  /** Whether the word begins with one of the phrases. */
  startsAt(key: string): boolean;
}

/** Builds a set from phrases as written. Words of a phrase are parted by one space. */
export function toPhraseSet(phrases: readonly string[]): PhraseSet {
  const words = new Set<string>();
  const longer = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const keys = phrase.split(' ').map(toKey);
    const first = keys[0]!;
    if (keys.length === 1) {
      words.add(first);
      continue;
    }
    const known = longer.get(first);
    if (known) known.push(keys);
    else longer.set(first, [keys]);
  }
  const shapes = new Uint8Array(SHAPES);
  for (const key of [...words, ...longer.keys()]) shapes[shapeOf(key)] = 1;
  const letters = new Set([...words].filter((word) => word.length === 1).map((letter) => letter.charCodeAt(0)));
  for (const list of longer.values()) list.sort((a, b) => b.length - a.length);
  return {
    has: (key) => shapes[shapeOf(key)] === 1 && words.has(key),
    hasInitial: (key) => letters.has(key.charCodeAt(0)),
    startsAt: (key) => [...words].some((word) => key.startsWith(word)),
    lengthAt(keys, at, first = keys[at]) {
      if (first === undefined || shapes[shapeOf(first)] === 0) return 0;
      const found = longer.get(first)?.find((phrase) => phrase.every((key, i) => i === 0 || keys[at + i] === key));
      return found?.length ?? (words.has(first) ? 1 : 0);
    },
  };
}

const LONGEST_SHAPE = 15;
const SHAPES = 1024;

/** First letter and length, roughly: most words differ in these from all words of a set, which spares hashing them. */
function shapeOf(key: string): number {
  return ((key.charCodeAt(0) & 63) << 4) | Math.min(key.length, LONGEST_SHAPE);
}
