import { type Candidate, toCandidate } from './candidate.js';
import { hasCaseMarks } from './case-marks.js';
import { isCommaAt } from './comma.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { isSpelledAsParticle } from './particle-spellings.js';
import { isQuotationMark } from './quotation-mark.js';
import { SIGN } from './sign.js';
import { frequencyClass, stemFrequency, type TaggedWords } from './tagged-words.js';
import { TAGS } from './tagger/tagger.js';
import type { WordRange } from './words.js';

/** How far behind the verb its subject may end, in words: titles are long. */
const LONGEST_SUBJECT = 20;
const LONGEST_NAME = 4;
/** Everyday words of these classes of frequency are no names, whatever stands around them; those of the lists may be. */
const COMMON = 3;
const COMMONER = 2;
const COMMONEST = 1;
const NOUN = FACT.personTitle | FACT.officeTitle | FACT.titleModifier | FACT.organizationHead | FACT.placeHead;

/**
 * Names of two words and more that the tagger does not know, in the one place where hardly anything else can stand: right between a verb of
 * saying, or the title behind it, and what was said ("قال كاغان واغنر إن", "قالت الناطقة باسم الوزارة مرضية أفخم إن").
 */
export function findSpeakingNames(words: TaggedWords, names: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  if (names.sayingVerbs.size === 0) return found;
  for (const sentence of words.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if ((words.words[at]!.signs & SIGN.saying) === 0) continue;
      const name = nameBehind(at, sentence, words, names);
      if (name === null) continue;
      found.push(name);
      at = name.end - 1;
    }
  }
  return found;
}

function nameBehind(verb: number, { endToken }: WordRange, words: TaggedWords, names: NameIndex): Candidate | null {
  const first = verb + 1;
  const limit = Math.min(endToken, first + LONGEST_SUBJECT);
  const isTitled = first < limit && names.titles.match(words.words, first, limit) !== null;
  for (let end = first; end < limit; end++) {
    if (!closesSubject(end, words, names)) continue;
    const start = startOfName({ first, end, isTitled }, words, names);
    const isApart = start === first ? isKnown(start, end, words) : isTitled && isClosed(start - 1, words, names);
    if (end - start > 1 && isApart && isUnseen(start, end, words)) {
      const reading = words.words[start]!.readings[0]!;
      return toCandidate(words.words, start, end, reading, { type: 'PERSON', rule: 'tagged' });
    }
    if (!isCommaAt(words, end) && !(isTitled && isInsideTitle(end, words, names))) return null;
  }
  return null;
}

/** The words of a subject up to one that may end it. */
interface SubjectWords {
  readonly first: number;
  readonly end: number;
  readonly isTitled: boolean;
}

/** Where the run of words that names are made of begins which ends before a word; the end itself where there is none. */
function startOfName({ first, end, isTitled }: SubjectWords, words: TaggedWords, names: NameIndex): number {
  let start = end;
  while (start > first && end - start < LONGEST_NAME && isNameWord(start - 1, words, names)) start--;
  const isOpening = isTitled ? start > first : start === first + 1 && frequencyClass(words, first) > COMMONEST;
  if (isOpening && start < end && isGivenName(start - 1, words, names)) start--;
  while (start < end && isForeignInFront(start, words, names)) start++;
  return start;
}

/** "الكاتب | كامل الخطي": an everyday word that is a given name, behind the verb or a title and before a name. */
function isGivenName(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { facts } = words;
  if (names.titleLinks.has(words.words[at]!.token.key) || isSpelledAsParticle(at, words, names)) return false;
  return (facts[at]! & FACT.given) !== 0 && (facts[at]! & (NOUN | FACT.withoutParticle | FACT.definite)) === 0;
}

/** Whether the lexicon or the tagger knows one of the words for a name. */
function isKnown(start: number, end: number, words: TaggedWords): boolean {
  for (let at = start; at < end; at++) if (isListed(at, words) || isTagged(at, words)) return true;
  return false;
}

/** Whether the tagger saw no name of two words there: where it ends a name, the name ends ("فلان الفلاني | لأنصاره"). */
function isUnseen(start: number, end: number, words: TaggedWords): boolean {
  for (let at = start + 1; at < end; at++) if (isTagged(at - 1, words) && isTagged(at, words)) return false;
  return true;
}

/** "العاصمة باريس | فلان", "إقليم بلوشستان | فلان"; a hamza shows that the letters of "إليزابيث" are no article. */
function isForeignInFront(at: number, { words, facts }: TaggedWords, { clitics }: NameIndex): boolean {
  const isPlace = (facts[at]! & FACT.place) !== 0 || (facts[at - 1]! & FACT.placeHead) !== 0;
  return isPlace || words[at]!.token.text.startsWith(clitics.article);
}

/** A word of the lists of names, an everyday one only where the tagger agrees, or one that hardly any text has. */
function isNameWord(at: number, words: TaggedWords, names: NameIndex): boolean {
  const { token } = words.words[at]!;
  const facts = words.facts[at]!;
  if (token.kind !== 'word' || hasCaseMarks(token.text) || (facts & NOUN) !== 0) return false;
  if (isSpelledAsParticle(at, words, names)) return false;
  if (names.titleLinks.has(token.key) || isInflected(token.key, names)) return false;
  if (isListed(at, words)) return frequencyClass(words, at) > COMMONER || isTagged(at, words);
  const { article } = names.clitics;
  if (names.nationalityOf.has(token.key) || names.nationalityOf.has(article + token.key)) return false;
  // "كامل | الخطي", "فهد | العتيق".
  const isFamily = (facts & FACT.relation) !== 0 || frequencyClass(words, at) > COMMONER;
  if ((facts & FACT.definite) !== 0 && isFamily && isGivenName(at - 1, words, names)) return true;
  const isAdjective = [token.key, article + token.key].some((key) => names.organizations?.isAdjective(key));
  return !isAdjective && (facts & FACT.place) === 0 && isUnusual(at, words, names);
}

function isListed(at: number, { facts }: TaggedWords): boolean {
  return (facts[at]! & NAMED) !== 0 && (facts[at]! & FACT.withoutParticle) === 0;
}

function isTagged(at: number, { tags }: TaggedWords): boolean {
  return TAGS[tags[at]!]!.endsWith('PERSON');
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

/** What a subject ends before: what was said, a mark, or the preposition of a circumstance. */
function closesSubject(at: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  const { token } = words[at]!;
  if (token.kind === 'punctuation') return isQuotationMark(token.text) || /^[.:,\u060C]$/.test(token.text);
  // "فلان الفلاني | وزير النقل", "لصحيفة".
  if ((facts[at]! & FACT.officeTitle) !== 0) return true;
  if ((facts[at]! & FACT.withoutParticle) !== 0 && (facts[at]! & FACT.organizationHead) !== 0) return true;
  // A particle by itself stands before a name in quotation marks: "لـ«…»".
  if (names.clitics.prepositions.includes(token.key)) return true;
  return [names.sayingOpeners, names.prepositionWords, names.titleEnds].some((closing) => closing.has(token.key));
}

/** Whether a title may end with a word: the title itself, a definite word, or a name of a place or body. */
function isClosed(at: number, { facts, words }: TaggedWords, names: NameIndex): boolean {
  const { token, readings } = words[at]!;
  if (token.kind === 'punctuation' || readings.some(({ key }) => key.startsWith(names.clitics.article))) return true;
  return (facts[at]! & (NOUN | FACT.place | FACT.definite)) !== 0 || names.singleWordNames.has(token.key);
}

/** Titles hold prepositions, further titles and bodies: "الناطق في مكتب رئيس …", "عضو اللجنة بالاتحاد". */
function isInsideTitle(at: number, { words, facts }: TaggedWords, { prepositionWords }: NameIndex): boolean {
  return (facts[at]! & (FACT.officeTitle | FACT.organizationHead)) !== 0 || prepositionWords.has(words[at]!.token.key);
}
