import { isBehindOffice, isFamilyBehindOffice } from './behind-office.js';
import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import { endOfWholeName, isBehindForeign, isDefiniteBehindGiven, isEulogy } from './name-growth.js';
import type { NameIndex } from './name-index.js';
import { NAMED } from './named.js';
import { isSpelledAsParticle } from './particle-spellings.js';
import {
  afterTitle,
  behindTitle,
  isBehindAnd,
  isBehindPreposition,
  isForeignInFront,
  isNameBefore,
  placeInFront,
  startOfClosed,
  titleAt,
} from './person-starts.js';
import { royalInFront } from './royal-bearers.js';
import { isRare, type TaggedWords } from './tagged-words.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading } from './words.js';

/**
 * Sets right where the tagger cut a person's name: titles in front of it and blessings behind it fall away; what a connector opens
 * ("بن", "آل"), further names and words that no lexicon knows are added. `null` where nothing is left.
 */
export function toWholePerson(person: Candidate, words: TaggedWords, names: NameIndex): Candidate | null {
  const sentence = words.sentences.find(
    ({ firstToken, endToken }) => firstToken <= person.first && person.first < endToken,
  )!;
  let { first, end } = person;
  // "أمين سر | اللجنة".
  const isTitle = [names.titles, names.offices].some((phrases) => phrases.match(words.words, first, end)?.end === end);
  if (isEulogy(first, words, names) || isTitle) return null;
  first += placeInFront(first, end, words, names);
  first += royalInFront(first, end, words, names);
  first = startOfClosed(first, sentence.firstToken, words, names);
  while (first > sentence.firstToken && isNameBefore(first - 1, words, names)) first--;
  first = Math.min(first, afterTitle(first, sentence.firstToken, words, names));
  if (isForeignInFront(first, end, words, names)) first++;
  if (isHyphenated(first - 1, sentence.firstToken, words)) first -= 2;
  first = behindTitle(first, end, words, names);
  for (let title = titleAt(first, end, words, names); title > 0; title = titleAt(first, end, words, names))
    first += title;
  end = endOfNames(first, end, words, names);
  if (end - first === 1 && isBehindOffice(first, sentence.firstToken, words, names) && isFamilyBehindOffice(end, words))
    end++;
  end = endOfWholeName(first, end, sentence.endToken, words, names);
  while (end - first > 1 && isForeignBehind(end - 1, words, names)) end--;
  while (first < end && words.words[first]!.token.kind !== 'word') first++;
  if (end <= first || (end - first === 1 && (isTown(first, words) || isAddress(first, words)))) return null;
  if (first === person.first && end === person.end) return person;
  const reading = first === person.first ? person.reading : readingAt(first, words, names);
  return toCandidate(words.words, first, end, reading, { type: 'PERSON', rule: 'tagged' });
}

/** A word that was added in front, without "and" where that is not its own letter. */
function readingAt(at: number, words: TaggedWords, names: NameIndex): Reading {
  const { token, readings } = words.words[at]!;
  const joined = names.wordClasses.has(token.key) ? undefined : readings.find(({ skip }) => skip > 0);
  const isJoined = isBehindAnd(at, words, names) || isBehindPreposition(at, words, names);
  return joined !== undefined && isJoined ? joined : readings[0]!;
}

/** Where the tagger's name ends for sure: before a blessing, a number, another script, a verb or other inflected word, and "and". */
function endOfNames(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  for (let at = first + 1; at < end; at++) {
    const { text, key, kind } = words.words[at]!.token;
    if (kind === 'number' || /^[A-Za-z]/.test(text) !== /^[A-Za-z]/.test(words.words[first]!.token.text)) return at;
    if (isEulogy(at, words, names) || isJoined(at, words, names) || isOffice(at, words)) return at;
    if (isSpelledAsParticle(at, words, names) && isBeforeNoun(at, words, names)) return at;
    if (isPrepositional(at, words, names)) return at;
    const isName = isDefiniteBehindGiven(at, words) || isBehindForeign(at, first, words);
    if (isInflected(key, names) && !isName && !(at === first + 1 && isUnknownBehindGiven(at, words, names))) return at;
  }
  return end;
}

/** "سالم الحداد | بالاتفاق", but not "مايكل بالاك": a definite word with a preposition, no name of the lists. */
function isPrepositional(at: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  if ((facts[at]! & NAMED) !== 0 && (facts[at]! & FACT.withoutParticle) === 0) return false;
  return words[at]!.readings.some(
    ({ key, skip }) => skip > 0 && names.withoutArticle(key) !== key && names.frequency.has(key),
  );
}

/** "محمد | سعيدان": right behind a given name a word that no lexicon knows looks like a dual or a noun with a pronoun by chance; verbs do not. */
function isUnknownBehindGiven(at: number, words: TaggedWords, { verbPrefixes }: NameIndex): boolean {
  const isGiven = (words.facts[at - 1]! & (FACT.given | FACT.definite)) === FACT.given;
  const { key } = words.words[at]!.token;
  return isGiven && isRare(words, at) && !verbPrefixes.some((prefix) => key.startsWith(prefix));
}

/** "الملك سلمان | على موقفه", but not "حسين على، الذي": some papers write names without the dots of their last letter. */
function isBeforeNoun(at: number, words: TaggedWords, names: NameIndex): boolean {
  const next = words.words[at + 1]?.token;
  return next?.kind === 'word' && !names.prepositionWords.has(next.key);
}

/** "فرانك-فالتر | كولمان": a hyphen joins a name to a given or foreign name; a town is parted by a dash. */
function isHyphenated(hyphen: number, from: number, { words, facts }: TaggedWords): boolean {
  if (hyphen <= from || words[hyphen]!.token.text !== '-') return false;
  const [before, { start, end }, behind] = [words[hyphen - 1]!.token, words[hyphen]!.token, words[hyphen + 1]!.token];
  const isForeign = (facts[hyphen - 1]! & FACT.foreign) !== 0;
  const isName = isForeign || (facts[hyphen - 1]! & (FACT.given | FACT.place)) === FACT.given;
  return isName && before.end === start && end === behind.start;
}

/**
 * "ثابت السالمي | مفتي البلاد", "ثابت سالم | الخبير في …"; behind a family name with the article also where people are called so: "ثابت السالمي | أمين السر".
 */
function isOffice(at: number, { facts }: TaggedWords): boolean {
  if ((facts[at]! & FACT.definite) !== 0)
    return (facts[at]! & FACT.officeTitle) !== 0 && (facts[at]! & (FACT.given | FACT.family)) === 0;
  const isBehindFamily = (facts[at - 1]! & (FACT.family | FACT.definite)) === (FACT.family | FACT.definite);
  if (isBehindFamily && (facts[at]! & (FACT.officeTitle | FACT.personTitle)) !== 0) return true;
  return (facts[at]! & FACT.officeTitle) !== 0 && (facts[at]! & NAMED) === 0;
}

/** "محمد | وعبدالمحسن": a word that the lexicon does not know with "and". */
function isJoined(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  const { key } = words[at]!.token;
  return names.clitics.conjunctions.some((and, i) => {
    const rest = key.slice(and.length);
    if (!key.startsWith(and) || rest.length < SHORTEST_JOINED) return false;
    // "وعلي" is in some lists of names, but "علي" is met far more often; "وليد" is not.
    const isCommoner = (names.frequency.get(rest) ?? RARE) < (names.frequency.get(key) ?? RARE);
    if (names.wordClasses.has(key)) return isCommoner && ((names.wordClasses.get(rest) ?? 0) & FACT.given) !== 0;
    const isUnknown = i === 0 && rest.length >= SHORTEST_UNKNOWN && !names.frequency.has(key);
    return names.wordClasses.has(rest) || names.frequency.has(rest) || isUnknown;
  });
}

/** Shorter words behind "and" are the rest of a name by chance: "سوزان ورال" ends with a name that nothing knows. */
const SHORTEST_JOINED = 3;
const SHORTEST_UNKNOWN = 5;

/** "عدن" is a given name and a town: by itself, without a title, it is the town. */
function isTown(at: number, { facts }: TaggedWords): boolean {
  const before = at === 0 ? 0 : facts[at - 1]!;
  return (facts[at]! & FACT.place) !== 0 && (before & (FACT.personTitle | FACT.officeTitle)) === 0;
}

/** "المهندس | طارق": people are called so as well, but before a given name it is how they are addressed. */
function isAddress(at: number, { facts }: TaggedWords): boolean {
  const address = FACT.personTitle | FACT.definite;
  return (facts[at]! & address) === address && ((facts[at + 1] ?? 0) & (FACT.given | FACT.definite)) === FACT.given;
}

/** A connector that joins nothing, and a title that belongs to what follows: "كرّم | سمو الأمير", but not "آل الشيخ", "إبراهيم السلطان،" and "إبراهيم السلطان أن". */
function isForeignBehind(at: number, { facts, words }: TaggedWords, { sayingOpeners }: NameIndex): boolean {
  if ((facts[at]! & FACT.connector) !== 0) return true;
  const next = words[at + 1]?.token;
  if (next?.kind !== 'word' || sayingOpeners.has(next.key)) return false;
  const isTitle = (facts[at]! & FACT.personTitle) !== 0 && (facts[at]! & (FACT.given | FACT.family)) === 0;
  return isTitle && (facts[at - 1]! & FACT.connector) === 0;
}
