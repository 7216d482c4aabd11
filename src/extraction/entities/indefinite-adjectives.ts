import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import type { TaggedWords } from './tagged-words.js';

/**
 * "منطقة هشة", "أسرة نازحة", "حي ساحلي": behind a noun without the article an adjective that agrees with it; with the article the word is met
 * now and then.
 */
export function isIndefiniteAdjective(at: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  const { organizations, frequency, clitics } = names;
  const before = words[at - 1]?.token;
  if (organizations === null || before?.kind !== 'word' || (facts[at - 1]! & (FACT.definite | NAMED)) !== 0)
    return false;
  const { key } = words[at]!.token;
  if ((facts[at]! & (FACT.definite | FACT.place)) !== 0 || !frequency.has(clitics.article + key)) return false;
  if (organizations.isFeminine(key)) return organizations.isFeminine(before.key) && (facts[at]! & NAMED) === 0;
  return organizations.isAdjective(clitics.article + key) && !organizations.isFeminine(before.key);
}
