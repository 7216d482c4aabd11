import type { KnownName } from '../../lexicon/names.js';
import { toKeys } from './word-keys.js';
import type { Reading, Word } from './words.js';

/** A phrase found in a text: the words `[first, end)`, the reading of the first one, and what the phrase stands for. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly end: number;
  readonly reading: Reading;
  readonly value: T;
}

interface Phrase<T> {
  readonly keys: readonly string[];
  readonly value: T;
}

/** The phrases that begin with one word. */
interface Beginning<T> {
  /** The word by itself. */
  alone: Phrase<T> | null;
  /** Those that go on, the longest first: hundreds of names begin with "company". */
  bySecond: Map<string, Phrase<T>[]> | null;
}

/** Finds phrases of one or more words by their comparison keys, the longest first. */
export class PhraseIndex<T> {
  /** The bit of `SIGN` of the words that a phrase may begin with. */
  readonly sign: number;
  readonly #byFirst = new Map<string, Beginning<T>>();

  constructor(sign: number) {
    this.sign = sign;
  }

  /** Adds a phrase; the first value that is added for a phrase stays. */
  add(keys: readonly string[], value: T): void {
    const [first, second] = keys;
    if (first === undefined) return;
    const beginning = this.#byFirst.get(first) ?? { alone: null, bySecond: null };
    this.#byFirst.set(first, beginning);
    if (second === undefined) {
      beginning.alone ??= { keys, value };
      return;
    }
    beginning.bySecond ??= new Map();
    const phrases = beginning.bySecond.get(second) ?? [];
    beginning.bySecond.set(second, phrases);
    if (phrases.some((phrase) => phrase.keys.length === keys.length && phrase.keys.every((key, i) => key === keys[i])))
      return;
    phrases.push({ keys, value });
    phrases.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** The words that phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase that begins at word `at` and ends before word `limit`; of two equally long the one with less taken off. */
  match(words: readonly Word[], at: number, limit: number): PhraseMatch<T> | null {
    const word = words[at];
    if (word === undefined || at >= limit || (word.signs & this.sign) === 0) return null;
    let best: PhraseMatch<T> | null = null;
    for (const reading of word.readings) {
      const beginning = this.#byFirst.get(reading.key);
      const phrase = beginning === undefined ? null : longestOf(beginning, words, at, limit);
      if (phrase === null) continue;
      const end = at + phrase.keys.length;
      if (best === null || end > best.end) best = { first: at, end, reading, value: phrase.value };
    }
    return best;
  }
}

/** All names of what the lexicon knows, for look-up; `sign` is the bit of `SIGN` for them. */
export function toPhrases(known: readonly KnownName[], sign: number): PhraseIndex<KnownName> {
  const phrases = new PhraseIndex<KnownName>(sign);
  for (const entry of known) {
    for (const name of entry.names) phrases.add(toKeys(name), entry);
  }
  return phrases;
}

/** The longest of the phrases with one beginning that the words from `at` on are, up to `limit`. */
function longestOf<T>(
  { alone, bySecond }: Beginning<T>,
  words: readonly Word[],
  at: number,
  limit: number,
): Phrase<T> | null {
  const phrases = bySecond === null || at + 1 >= limit ? undefined : bySecond.get(words[at + 1]?.token.key ?? '');
  return phrases?.find(({ keys }) => isAt(keys, words, at, limit)) ?? alone;
}

function isAt(keys: readonly string[], words: readonly Word[], at: number, limit: number): boolean {
  if (at + keys.length > limit) return false;
  for (let i = 1; i < keys.length; i++) {
    if (words[at + i]?.token.key !== keys[i]) return false;
  }
  return true;
}
