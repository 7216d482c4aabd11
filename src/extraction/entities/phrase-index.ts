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

/** Finds phrases of one or more words by their comparison keys, the longest first. */
export class PhraseIndex<T> {
  /** The bit of `SIGN` of the words that a phrase may begin with. */
  readonly sign: number;
  readonly #byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();

  constructor(sign: number) {
    this.sign = sign;
  }

  /** Adds a phrase; the first value that is added for a phrase stays. */
  add(keys: readonly string[], value: T): void {
    const first = keys[0];
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    if (entries.some((entry) => entry.keys.length === keys.length && entry.keys.every((key, i) => key === keys[i])))
      return;
    entries.push({ keys, value });
    entries.sort((a, b) => b.keys.length - a.keys.length);
    this.#byFirst.set(first, entries);
  }

  /** The words that phrases begin with. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** The longest phrase that begins at word `at` and ends before word `limit`; of two equally long the one with less taken off. */
  match(words: readonly Word[], at: number, limit: number): PhraseMatch<T> | null {
    const word = words[at];
    if (word === undefined || (word.signs & this.sign) === 0) return null;
    let best: PhraseMatch<T> | null = null;
    for (const reading of word.readings) {
      for (const entry of this.#byFirst.get(reading.key) ?? []) {
        const end = endOfMatch(entry.keys, words, at, limit);
        if (end === null) continue;
        if (best === null || end > best.end) best = { first: at, end, reading, value: entry.value };
        break;
      }
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

function endOfMatch(keys: readonly string[], words: readonly Word[], at: number, limit: number): number | null {
  if (at + keys.length > limit) return null;
  for (let i = 1; i < keys.length; i++) {
    if (words[at + i]?.token.key !== keys[i]) return null;
  }
  return at + keys.length;
}
