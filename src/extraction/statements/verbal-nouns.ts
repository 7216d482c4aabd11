import { toKey } from '../../text/index.js';
import type { Reading } from './reading.js';

/** Fewer letters than this before a pronoun are no noun. */
const SHORTEST_STEM = 3;

/**
 * Whether a noun without article that names a deed or state ("launching", "refusal") stands at a token, with or without a possessive
 * pronoun: one of the list, or one of a pattern.
 */
export function isVerbalNoun(reading: Reading, t: number): boolean {
  if (hasArticle(reading, t)) return false;
  return (
    isVerbalNounKey(reading, reading.keys[t]!) || ownedStems(reading, t).some((stem) => isVerbalNounKey(reading, stem))
  );
}

/** The noun under a possessive pronoun ("their refusal") as it may be spelled without it; none where no pronoun is written onto it. */
export function ownedStems(reading: Reading, t: number): readonly string[] {
  const { possessorEndings, feminineEndings, feminineLinks } = reading.index.lexicon.words;
  const { text } = reading.tokens[t]!;
  const ending = possessorEndings.find((letters) => text.endsWith(letters));
  if (ending === undefined || hasArticle(reading, t)) return [];
  const stem = reading.keys[t]!.slice(0, -ending.length);
  if (stem.length < SHORTEST_STEM) return [];
  const link = feminineLinks.find((letter) => stem.endsWith(letter));
  return link === undefined ? [stem] : [stem, stem.slice(0, -link.length) + toKey(feminineEndings[0]!)];
}

/** The spelling tells the article from a stem that begins like it; the comparison key does not. */
function hasArticle(reading: Reading, t: number): boolean {
  return reading.index.lexicon.words.articles.some((article) => reading.tokens[t]!.text.startsWith(article));
}

/** Whether a key is that of a verbal noun without article and pronoun. */
export function isVerbalNounKey({ index }: Reading, key: string): boolean {
  return (
    index.words.verbalNouns.has(key) || index.lexicon.words.verbalNounPatterns.some((pattern) => fits(key, pattern))
  );
}

/** Whether a key has the letters of a pattern, in which a full stop stands for any letter. */
function fits(key: string, pattern: string): boolean {
  if (key.length !== pattern.length) return false;
  for (let i = 0; i < key.length; i++) if (pattern[i] !== '.' && pattern[i] !== key[i]) return false;
  return true;
}
