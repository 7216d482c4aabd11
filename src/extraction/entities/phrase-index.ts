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
  /** The bit of `OPENS` that the forms of words have where a phrase may begin with them; 0 where they do not say. */
  readonly opens: number;
  readonly #byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();

  constructor(opens = 0) {
    this.opens = opens;
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

  /** Whether a phrase begins with the word. */
  hasFirst(key: string): boolean {
    return this.#byFirst.has(key);
  }

  /** The longest phrase that begins at word `at` and ends before word `limit`; of two equally long the one with less taken off. */
  match(words: readonly Word[], at: number, limit: number): PhraseMatch<T> | null {
    const word = words[at];
    if (word === undefined || (this.opens !== 0 && (word.opens & this.opens) === 0)) return null;
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

/** All names of what the lexicon knows, for look-up; `opens` is the bit of `OPENS` for them. */
export function toPhrases(known: readonly KnownName[], opens: number): PhraseIndex<KnownName> {
  const phrases = new PhraseIndex<KnownName>(opens);
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
