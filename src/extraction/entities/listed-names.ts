import { isBehindOffice, isFamilyBehindOffice } from './behind-office.js';
import { type Candidate, toCandidate } from './candidate.js';
import { isCommaAt } from './comma.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { FAMILY_OF_ORIGIN, NAMED } from './named.js';
import { toWholePerson } from './person-edges.js';
import { SIGN } from './sign.js';
import { isCircumstance } from './subject-ends.js';
import { endOfTagged, frequencyClass, isRare, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';

/** Words of the first classes are too common to begin or to end a name that nobody tagged. */
const COMMON = 2;
const FIRST = FACT.given | FACT.foreign;
const OTHERWISE_USED = FACT.place | FACT.personTitle | FACT.officeTitle | FACT.organizationHead | FACT.placeHead;

/**
 * Full names that the tagger passed over: a given or foreign name of the lists where a name is expected, and
 * behind it another name or a word that no lexicon knows.
 */
export function findListedNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  if (names.tagger === null) return [];
  const found: Candidate[] = [];
  for (const { firstToken, endToken } of words.sentences) {
    for (let at = firstToken; at < endToken - 1; at++) {
      if (words.tags[at] !== 0 || (words.facts[at]! & FIRST) === 0) continue;
      const isCertain = isBehindOffice(at, firstToken, words, names) || isSubject(at, firstToken, endToken, words);
      const isApart = isCertain || isBetweenCommas(at, endToken, words);
      const isFull = isFullName(at, words, names);
      if (!isGivenName(at, isApart || isFull, words, names)) continue;
      const isSurname = isFull || (isCertain && isFamilyBehindOffice(at + 1, words));
      if (!isSurname && !isSecondName(at + 1, words, names)) continue;
      const isPlain =
        isCertain || isFull || (names.prepositionWords.has(words.words[at]!.token.key) && isFamilyName(at + 1, words));
      if (!isPlain && (at === firstToken || !isNamePlace(isCommaAt(words, at - 1) ? at - 2 : at - 1, words))) continue;
      const reading = words.words[at]!.readings.find(({ key }) => ((names.wordClasses.get(key) ?? 0) & FIRST) !== 0);
      if (reading === undefined) continue;
      const name = toCandidate(words.words, at, at + 2, reading, { type: 'PERSON', rule: 'tagged' });
      const whole = toWholePerson(name, words, names);
      if (whole === null) continue;
      found.push(whole);
      at = whole.end - 1;
    }
  }
  return found;
}

/** "نمر | العنزي": a given name and a family name that says where somebody is from, one of them uncommon; "عز | الدين". */
function isFullName(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { facts, tags } = words;
  if ((facts[at]! & (FACT.given | FACT.withoutParticle)) !== FACT.given) return false;
  if (names.nameClosers.has(words.words[at + 1]!.token.key))
    return names.places.match(words.words, at, at + 2) === null;
  if (tags[at + 1] !== 0 || (facts[at + 1]! & (FAMILY_OF_ORIGIN | FACT.withoutParticle)) !== FAMILY_OF_ORIGIN)
    return false;
  return frequencyClass(words, at) > COMMON && frequencyClass(words, at + 1) > COMMON;
}

/** "من جهته، خالد | الشيخ أوضح أن": at the start of a sentence or clause, the verb of saying right behind. */
function isSubject(at: number, from: number, limit: number, words: TaggedWords): boolean {
  if ((words.facts[at]! & FACT.given) === 0 || (at !== from && !isCommaAt(words, at - 1))) return false;
  for (let verb = at + 2; verb < Math.min(limit, at + 4); verb++)
    if ((words.words[verb]!.signs & SIGN.saying) !== 0) return true;
  return false;
}

/** Behind a title, an adjective or name of a country, or the name of somebody else: where articles tell who somebody is. */
function isNamePlace(before: number, { facts, tags }: TaggedWords): boolean {
  if (before < 0) return false;
  const isTitle = (facts[before]! & (FACT.personTitle | FACT.officeTitle | FACT.titleModifier)) !== 0;
  return isTitle || (facts[before]! & (FACT.relation | FACT.place)) !== 0 || TAGS[tags[before]!]!.endsWith('PERSON');
}

/** Too common words count where they are spelled unlike the preposition that has their letters: "علي", not "على". */
function isGivenName(at: number, isApart: boolean, words: TaggedWords, names: NameIndex): boolean {
  const facts = words.facts[at]!;
  if ((facts & OTHERWISE_USED) !== 0 || isCircumstance(at, words, names)) return false;
  const { key, text } = words.words[at]!.token;
  if (names.prepositionWords.has(key))
    return !names.prepositionSpellings.has(text) && isSpelledElsewhere(key, words, names);
  return isApart || frequencyClass(words, at) > COMMON;
}

/** "نائب محافظ البنك المركزي، أكبر كولمان،": between commas, behind a title, the first word of a name may be any. */
function isBetweenCommas(at: number, limit: number, words: TaggedWords): boolean {
  if (at < 2 || at + 2 >= limit || !isCommaAt(words, at - 1) || !isCommaAt(words, at + 2)) return false;
  // "قال الحداد، دون تردد،" tells how somebody spoke.
  return !TAGS[words.tags[at - 2]!]!.endsWith('PERSON');
}

/** Whether the article writes the preposition as it should be, so that another spelling is another word. */
function isSpelledElsewhere(key: string, { words }: TaggedWords, names: NameIndex): boolean {
  return words.some(({ token }) => token.key === key && names.prepositionSpellings.has(token.text));
}

/** "العمران", "الأحمدي": with the article, in the list of family names, whatever place is called so as well. */
function isFamilyName(at: number, words: TaggedWords): boolean {
  const isListed = (words.facts[at]! & (FACT.definite | FACT.family)) === (FACT.definite | FACT.family);
  return isListed && isFree(at, words) && frequencyClass(words, at) > COMMON;
}

/** Whether the tagger saw no name there, or a name of that word alone: it now and then misses the first of two. */
function isFree(at: number, words: TaggedWords): boolean {
  return endOfTagged(words, at, words.words.length) <= at + 1 && !TAGS[words.tags[at]!]!.startsWith('I-');
}

function isSecondName(at: number, words: TaggedWords, names: NameIndex): boolean {
  const facts = words.facts[at]!;
  const { key, kind } = words.words[at]!.token;
  if (isFamilyName(at, words)) return true;
  if (kind !== 'word' || !isFree(at, words) || (facts & (OTHERWISE_USED | FACT.withoutParticle)) !== 0) return false;
  if ((facts & NAMED) !== 0) return frequencyClass(words, at) > COMMON;
  return isRare(words, at) && !isInflected(key, names);
}
