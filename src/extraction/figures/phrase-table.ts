import type { Token } from '../../model/index.js';
import { toKey } from '../../text/index.js';

/** Phrases of one or more words with what they stand for, found by comparison key, the longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly keys: readonly string[]; readonly value: T }[]>();
  readonly #articles: readonly string[];

  /** With `articles` each word of a text is also read without one of them in front. Keys. */
  constructor(articles: readonly string[] = []) {
    this.#articles = articles;
  }

  /** Adds a phrase as it is written; the first value that is added for a phrase stays. */
  add(phrase: string, value: T): void {
    const keys = phrase.split(' ').map(toKey);
    const entries = this.#byFirst.get(keys[0]!) ?? [];
    if (entries.some((entry) => entry.keys.length === keys.length && entry.keys.every((key, i) => key === keys[i])))
      return;
    entries.push({ keys, value });
    entries.sort((a, b) => b.keys.length - a.keys.length);
    this.#byFirst.set(keys[0]!, entries);
  }

  /** The longest phrase that begins at token `at` and ends before `limit`, `skip` letters of the first word left aside. */
  match(tokens: readonly Token[], at: number, limit: number, skip = 0): { value: T; end: number } | null {
    if (at >= limit) return null;
    const key = tokens[at]!.key.slice(skip);
    for (const entry of this.#byFirst.get(key) ?? this.#byFirst.get(this.#bare(key)) ?? []) {
      const end = at + entry.keys.length;
      if (end <= limit && entry.keys.every((word, i) => i === 0 || this.#isForm(tokens[at + i]!.key, word)))
        return { value: entry.value, end };
    }
    return null;
  }

  #isForm(key: string, word: string): boolean {
    return key === word || this.#bare(key) === word;
  }

  #bare(key: string): string {
    const article = this.#articles.find((letters) => key.startsWith(letters) && key.length > letters.length + 2);
    return article === undefined ? key : key.slice(article.length);
  }
}
