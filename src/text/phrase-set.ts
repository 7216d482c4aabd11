import { toKey } from './keys.js';

/** As `splitTokens` parts words: Latin letters may have an apostrophe or hyphen between them. */
const WORD = /[\p{L}\p{M}\p{N}\u0640]+(?:(?<=\p{Script=Latin})['\u2019-](?=\p{Script=Latin})[\p{L}\p{M}\p{N}]+)*/gu;

/** The comparison keys of the words of a phrase, without its punctuation. */
export function toWordKeys(phrase: string): string[] {
  return (phrase.match(WORD) ?? []).map(toKey).filter((key) => key !== '');
}

/** Phrases that are looked up at a place in a row of word keys: the longest one wins. */
export class PhraseSet<Value> {
  private readonly byFirstWord = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>();

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of phrases) {
      const words = toWordKeys(phrase);
      const first = words[0];
      if (first === undefined) continue;
      const same = this.byFirstWord.get(first);
      if (same) same.push({ words, value });
      else this.byFirstWord.set(first, [{ words, value }]);
    }
    for (const same of this.byFirstWord.values()) same.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at `keys[at]`, with its length in words; `null` for none. */
  matchAt(keys: readonly string[], at: number): { readonly length: number; readonly value: Value } | null {
    const first = keys[at];
    const candidates = first === undefined ? undefined : this.byFirstWord.get(first);
    const found = candidates?.find(({ words }) => words.every((word, i) => keys[at + i] === word));
    return found ? { length: found.words.length, value: found.value } : null;
  }
}
