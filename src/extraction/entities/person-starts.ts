import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import type { NameIndex } from './name-index.js';
import { FAMILY_OF_ORIGIN } from './named.js';
import { isSpelledAsParticle } from './particle-spellings.js';
import { SIGN } from './sign.js';
import { frequencyClass, type TaggedWords } from './tagged-words.js';
import { RARE } from './tagger/word-facts.js';

/** Words of the first classes are too common to be taken for a name that nobody tagged. */
const COMMONEST = 2;
/** How many words the tagger may have missed between a title and what it saw of the name. */
const UNTAGGED_REACH = 2;
const HEAD = FACT.organizationHead | FACT.placeHead | FACT.officeTitle;

/** How many words at the start of a name are a place that an office or a head noun governs: "محافظ محافظة عدن | نائف البكري". */
export function placeInFront(first: number, end: number, { words, facts }: TaggedWords, names: NameIndex): number {
  if (first === 0 || (facts[first - 1]! & FACT.definite) !== 0) return 0;
  const isHead = (facts[first - 1]! & FACT.placeHead) !== 0;
  const isOffice = (facts[first - 1]! & FACT.officeTitle) !== 0;
  const place = isHead || isOffice ? names.places.match(words, first, end - 1) : null;
  if (place === null || place.reading.skip > 0) return 0;
  // "الرئيسة جورجيا كولمان" governs nothing, and neither does a title in front of two words only.
  return isHead || end - place.end > 1 ? place.end - first : 0;
}

/**
 * "أمام | يوويري", "المصري | عادل": no name begins with a preposition, an inflected word or a definite
 * adjective, which is a family name only at the end.
 */
export function isForeignInFront(first: number, end: number, tagged: TaggedWords, names: NameIndex): boolean {
  const { words, facts } = tagged;
  const { token, readings } = words[first]!;
  if (isSpelledAsParticle(first, tagged, names)) return true;
  if (end - first > 1 && (isInflected(token.key, names) || (facts[first]! & FACT.insidePlace) !== 0)) return true;
  // "برئاسة | نزيه النصر".
  if (end - first > 1 && (facts[first]! & FACT.withoutParticle) !== 0 && (facts[first]! & HEAD) !== 0) return true;
  // "المدرب القدير | باسل كولمان": with the article only a given name begins another two; "المنصف الورداني": people are called so as well.
  const isNoun = (facts[first]! & (FACT.definite | FACT.given)) === FACT.definite && names.frequency.has(token.key);
  if (isNoun && end - first > 2 && (facts[first + 1]! & (FACT.definite | FACT.connector)) === 0) return true;
  const isAdjective =
    (facts[first]! & (FACT.definite | FACT.relation | FACT.given)) === (FACT.definite | FACT.relation);
  // "للروسية | ماريا".
  return end - first > 1 && (isAdjective || readings.some(({ key }) => names.nationalityOf.has(key)));
}

/** A given name in front of the name; "علي" only where it is written with ya, for "على" is a preposition. */
export function isNameBefore(at: number, words: TaggedWords, names: NameIndex): boolean {
  const facts = words.facts[at]!;
  if (words.tags[at] !== 0 || (facts & (FACT.given | FACT.foreign)) === 0 || (facts & FACT.place) !== 0) return false;
  const isJoined = isBehindAnd(at, words, names) || isBehindPreposition(at, words, names);
  if ((facts & FACT.withoutParticle) !== 0 && !isJoined) return false;
  if ((facts & (FACT.personTitle | FACT.officeTitle | FACT.organizationHead)) !== 0) return false;
  if (isSpelledAsParticle(at, words, names)) return false;
  if (names.prepositionWords.has(words.words[at]!.token.key)) return true;
  if (frequencyClass(words, at) > COMMONEST || at === 0) return true;
  // "قالت | أمل | كامل الخطي", "الدكتورة | أمل | كامل الخطي": an everyday word right behind a verb of saying or a form of address.
  if ((words.words[at - 1]!.signs & SIGN.saying) !== 0 || (words.facts[at - 1]! & FACT.personTitle) !== 0) return true;
  // "علي أكبر | صالحي": an everyday word behind a given name.
  return (words.facts[at - 1]! & FACT.given) !== 0 && isNameBefore(at - 1, words, names);
}

/** Where a given name of two words begins that the tagger saw half of, or nothing: "عز | الدين كجك", "ضياء الحق | أحمدي". */
export function startOfClosed(first: number, from: number, words: TaggedWords, names: NameIndex): number {
  const isCloser = (at: number) => at > from && names.nameClosers.has(words.words[at]!.token.key);
  const noun = isCloser(first) ? first - 1 : isCloser(first - 1) ? first - 2 : first;
  if (noun < from || (words.facts[noun]! & FACT.given) === 0) return first;
  // "محافظ صلاح الدين | فلان": the province.
  const isPlace =
    noun > from && (words.facts[noun - 1]! & HEAD) !== 0 && names.places.match(words.words, noun, first + 1);
  return isPlace ? first : noun;
}

/** "بمعمر | القذافي", but "بحسب | جيمس": a given name that is no word with the preposition. */
export function isBehindPreposition(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  const { token, readings } = words[at]!;
  if (names.frequency.has(token.key)) return false;
  return readings.some(({ key, skip }) => {
    const isGiven = ((names.wordClasses.get(key) ?? 0) & FACT.given) !== 0;
    return skip === 1 && isGiven && names.clitics.prepositions.includes(token.key.charAt(0));
  });
}

/** "وتركي | الشعيل", but not "ورأى | جيمس": the most frequent words are in the lists of given names as well. */
export function isBehindAnd(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  const { key, text } = words[at]!.token;
  const and = names.clitics.conjunctions[0];
  if (and === undefined || !key.startsWith(and)) return false;
  const rest = key.slice(and.length);
  if (names.prepositionWords.has(rest)) return !names.prepositionSpellings.has(text.slice(and.length));
  const classes = names.wordClasses.get(rest) ?? 0;
  // "وإدواردو | هرميلينو": a foreign name, where no text has the word with "and".
  const isForeign = (classes & FACT.foreign) !== 0 && !names.frequency.has(key);
  return (isForeign || (classes & FACT.given) !== 0) && (names.frequency.get(rest) ?? RARE) > COMMONEST;
}

/** Behind a rank or form of address the name begins at once: "العميد عقلا خلف العنزي"; behind an office with a given name: "القاضية آنا كولمان". */
export function afterTitle(first: number, from: number, words: TaggedWords, names: NameIndex): number {
  for (let at = first - 1; at >= Math.max(from + 1, first - UNTAGGED_REACH); at--) {
    const facts = words.facts[at]!;
    if (
      words.tags[at] !== 0 ||
      words.words[at]!.token.kind !== 'word' ||
      (facts & (FACT.definite | FACT.relation)) !== 0
    )
      break;
    const before = words.facts[at - 1]!;
    const isNamed = (before & FACT.officeTitle) !== 0 && (facts & (FACT.given | FACT.foreign)) !== 0;
    const isTitled = (before & FACT.personTitle) !== 0 || (isNamed && at === first - 1);
    const title = isTitled ? names.titles.match(words.words, at - 1, at) : null;
    if (title !== null && names.withoutArticle(title.reading.key) !== title.reading.key) return at;
  }
  return first;
}

/** "الفريق أول | كريم الدليمي": a title that begins before the name may reach into it. */
export function behindTitle(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  const title = first === 0 ? null : names.titles.match(words.words, first - 1, end);
  return title === null || title.end >= end ? first : Math.max(first, title.end);
}

/** How many words at the start of a name are a title: "الحافظ ابن رجب". A given name that is a title too ("أمير") stays. */
export function titleAt(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  const title = names.titles.match(words.words, first, end);
  if (title === null || title.end >= end) return 0;
  // "الدكتور سلطان الشايع": behind another form of address a family name is no title either.
  const isAddressed = first > 0 && (words.facts[first - 1]! & FACT.personTitle) !== 0;
  // "سلطان القاسمي", "سلطان بن سالم".
  const next = words.facts[first + 1]!;
  const isBeforeFamily = (next & FAMILY_OF_ORIGIN) === FAMILY_OF_ORIGIN || (next & FACT.connector) !== 0;
  const kinds = isAddressed || isBeforeFamily ? FACT.given | FACT.family : FACT.given;
  const isName = (words.facts[first]! & kinds) !== 0 && names.withoutArticle(title.reading.key) === title.reading.key;
  return isName && title.end - first === 1 ? 0 : title.end - first;
}
