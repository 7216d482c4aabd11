import { hasCaseMarks } from './case-marks.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { isSpelledAsParticle } from './particle-spellings.js';
import { isCircumstance } from './subject-ends.js';
import { frequencyClass, stemFrequency, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';

/** Everyday words of these classes of frequency are no names unless the lists have them. */
const COMMON = 3;
const COMMONER = 2;
const NOUN = FACT.personTitle | FACT.officeTitle | FACT.titleModifier | FACT.organizationHead | FACT.placeHead;

/** Whether names of persons may have a word: one of the lists of names, however common it is, or one that hardly any text has. */
export function isNameWord(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { token } = words.words[at]!;
  const facts = words.facts[at]!;
  if (isCompoundAt(at, words, names)) return true;
  if (token.kind !== 'word' || hasCaseMarks(token.text) || (facts & NOUN) !== 0) return false;
  if (isSpelledAsParticle(at, words, names) || isCircumstance(at, words, names)) return false;
  if (names.titleLinks.has(token.key) || isInflected(token.key, names)) return false;
  if (isListed(at, words)) return true;
  const { article } = names.clitics;
  if (names.nationalityOf.has(token.key) || names.nationalityOf.has(article + token.key)) return false;
  // "كامل | الخطي", "فهد | العتيق", "جار الله | القحيز".
  const isFamily = (facts & FACT.relation) !== 0 || frequencyClass(words, at) > COMMONER;
  const isBehindGiven = isGivenName(at - 1, words, names) || (at > 1 && isCompoundAt(at - 2, words, names));
  if ((facts & FACT.definite) !== 0 && isFamily && isBehindGiven) return true;
  const isAdjective =
    !isBehindGiven && [token.key, article + token.key].some((key) => names.organizations?.isAdjective(key));
  return !isAdjective && (facts & FACT.place) === 0 && isUnusual(at, words, names);
}

/** "الكاتب | كامل الخطي": an everyday word that is a given name, behind the verb or a title and before a name. */
export function isGivenName(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { facts } = words;
  if (names.titleLinks.has(words.words[at]!.token.key) || isSpelledAsParticle(at, words, names)) return false;
  return (facts[at]! & FACT.given) !== 0 && (facts[at]! & (NOUN | FACT.withoutParticle | FACT.definite)) === 0;
}

/** "ضيف | الله": the first of two everyday words that are a given name together. */
export function isCompoundAt(at: number, { words }: TaggedWords, { compoundNames }: NameIndex): boolean {
  const next = words[at + 1]?.token.key;
  return next !== undefined && words[at]!.readings.some(({ key }) => compoundNames.has(`${key} ${next}`));
}

export function isListed(at: number, { facts }: TaggedWords): boolean {
  return (facts[at]! & NAMED) !== 0 && (facts[at]! & FACT.withoutParticle) === 0;
}

export function isTagged(at: number, { tags }: TaggedWords): boolean {
  return TAGS[tags[at]!]!.endsWith('PERSON');
}

/** Whether the tagger saw no name of two words there that ends inside: where it ends a name, the name ends ("فلان الفلاني | لأنصاره"). */
export function isUnseen(start: number, end: number, words: TaggedWords): boolean {
  for (let at = start + 1; at < end; at++) if (isTagged(at - 1, words) && isTagged(at, words)) return false;
  return true;
}

/** No everyday word, by itself or behind a particle ("للصحافيين", "لأنصاره"). */
function isUnusual(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { token, readings } = words.words[at]!;
  const isGoverned = readings.some(
    ({ key }) => key !== token.key && (key.startsWith(names.clitics.article) || isInflected(key, names)),
  );
  if (isGoverned) return false;
  return frequencyClass(words, at) > COMMON && stemFrequency(words, at) > COMMONER;
}
