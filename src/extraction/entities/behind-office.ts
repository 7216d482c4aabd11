import { FACT } from './fact.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import type { TaggedWords } from './tagged-words.js';

/** No title that governs more words is looked for. */
const LONGEST_TITLE = 8;
const PART_OF_TITLE =
  FACT.definite |
  FACT.relation |
  FACT.place |
  FACT.organizationHead |
  FACT.placeHead |
  FACT.titleModifier |
  FACT.knownOrganization;

/** Behind an office with what it governs: "وزير النفط | فلان", "مدير شرطة محافظة الوادي | فلان". */
export function isBehindOffice(at: number, from: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  // "طالب المزارعين | بفتح الطريق": many offices look like verbs.
  if (at - from < 2 || (facts[at]! & FACT.withoutParticle) !== 0) return false;
  if ((facts[at - 1]! & (FACT.definite | FACT.place)) === 0) return false;
  for (let before = at - 1; before >= Math.max(from, at - LONGEST_TITLE); before--) {
    const { key, kind } = words[before]!.token;
    if (kind !== 'word' || names.titleEnds.has(key)) return false;
    if ((facts[before]! & (FACT.officeTitle | FACT.definite)) === FACT.officeTitle) return true;
    if ((facts[before]! & PART_OF_TITLE) === 0 && !names.titleLinks.has(key)) return false;
  }
  return false;
}

/** "وزير النفط خليل | الحية", "تركي | آل الشيخ", "إياد | مدني": behind a given name everyday words as well. */
export function isFamilyBehindOffice(at: number, { facts, words }: TaggedWords): boolean {
  if (words[at]!.token.kind !== 'word' || (facts[at]! & (FACT.withoutParticle | FACT.titleModifier)) !== 0)
    return false;
  const isTitle = (facts[at]! & (FACT.officeTitle | FACT.organizationHead | FACT.placeHead)) !== 0;
  return !isTitle && (facts[at]! & (NAMED | FACT.definite)) !== 0;
}
