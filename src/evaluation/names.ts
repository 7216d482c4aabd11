import type { Lexicons } from '../lexicon/index.js';
import { toKey } from '../text/index.js';

/** A name by which an extraction knows somebody, with the others. */
export interface Named {
  readonly name: string;
  readonly names: readonly string[];
}

/** Decides whether two names mean the same. Words of one or several languages; see `toNameRule`. */
export interface NameRule {
  /** Articles that are written together with the noun, as comparison keys. */
  readonly articles: readonly string[];
  /** Pronouns that may stand for a source, as comparison keys. */
  readonly pronouns: ReadonlySet<string>;
}

/** What of the lexicons the comparison of names needs. */
export function toNameRule(lexicons: Lexicons): NameRule {
  const all = Object.values(lexicons);
  return {
    articles: all.map(({ names }) => toKey(names.clitics.article)).filter((article) => article !== ''),
    pronouns: new Set(all.flatMap(({ speech }) => [...speech.words.pronouns, ...speech.words.possessives].map(toKey))),
  };
}

/** The comparison key of a whole name: its words, parted by spaces. */
export function toNameKey(name: string): string {
  return toKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter words are kept whole: their article may be a part of the word. */
const SHORTEST_WITH_ARTICLE = 5;

/** The words of a name as comparison keys, without the article. */
export function nameWords(name: string, { articles }: NameRule): readonly string[] {
  const words = toNameKey(name).split(' ');
  return words
    .filter((word) => word !== '')
    .map((word) => {
      const article = word.length >= SHORTEST_WITH_ARTICLE && articles.find((letters) => word.startsWith(letters));
      return article ? word.slice(article.length) : word;
    });
}

/** Other sources than persons may differ in so many of their words. */
const LEAST_SHARE = 0.5;

/**
 * Whether one of the predicted names says what the annotated one says: all of its words, or, unless it is a person's, at least half of the
 * words of both.
 */
export function isSameName(
  gold: string,
  predicted: Named | null,
  { rule, isPerson }: { readonly rule: NameRule; readonly isPerson: boolean },
): boolean {
  const wanted = nameWords(gold, rule);
  if (wanted.length === 0 || predicted === null) return false;
  return [predicted.name, ...predicted.names].some((name) => {
    const words = nameWords(name, rule);
    const shared = wanted.filter((word) => words.includes(word)).length;
    if (shared === wanted.length) return true;
    return !isPerson && shared / new Set([...wanted, ...words]).size >= LEAST_SHARE;
  });
}

/** Pairs each annotated name with the first predicted one that is the same and still free; `null` where there is none. */
export function pairUp<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  isSame: (gold: G, predicted: P) => boolean,
): readonly (P | null)[] {
  const free = [...predicted];
  return gold.map((one) => {
    const at = free.findIndex((other) => isSame(one, other));
    return at === -1 ? null : free.splice(at, 1)[0]!;
  });
}
