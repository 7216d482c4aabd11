import { type Candidate, lastNamesOf, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { NAMED } from './named.js';
import type { TaggedWords } from './tagged-words.js';

/**
 * "الرئيس كولمان | شذ": behind a word that ends the full name of somebody in the article, and is no given name, a word that nobody is called by
 * belongs to the sentence. The candidates come back in the same order.
 */
export function withoutTails(candidates: readonly Candidate[], { words, facts }: TaggedWords): readonly Candidate[] {
  const surnames = lastNamesOf(candidates);
  return candidates.map((name) => {
    const { type, first, end, reading, rule, keys } = name;
    const isSurname = type === 'PERSON' && surnames.has(keys[0]!) && (facts[first]! & FACT.given) === 0;
    return isSurname && end - first === 2 && (facts[first + 1]! & NAMED) === 0
      ? toCandidate(words, first, first + 1, reading, { type, rule })
      : name;
  });
}
