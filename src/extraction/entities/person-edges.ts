import { type Candidate, toCandidate } from './candidate.js';
import { FACT } from './fact.js';
import { isInflected } from './inflected-words.js';
import { endOfWholeName, isBehindForeign, isDefiniteBehindGiven } from './name-growth.js';
import type { NameIndex } from './name-index.js';
import { frequencyClass, type TaggedWords } from './tagged-words.js';
import { RARE } from './tagger/word-facts.js';
import type { Reading } from './words.js';

/** Words of the first classes are too common to be taken for a name that nobody tagged. */
const COMMONEST = 2;
const HEAD = FACT.organizationHead | FACT.placeHead | FACT.officeTitle;
const NAMED = FACT.given | FACT.family | FACT.foreign;

/**
 * Sets right where the tagger cut a person's name: titles in front of it and blessings behind it fall away; what a connector opens
 * ("بن", "آل"), further names and words that no lexicon knows are added. `null` where nothing is left.
 */
export function toWholePerson(person: Candidate, words: TaggedWords, names: NameIndex): Candidate | null {
  const sentence = words.sentences.find(
    ({ firstToken, endToken }) => firstToken <= person.first && person.first < endToken,
  )!;
  let { first, end } = person;
  if (names.eulogies.has(person.keys[0]!) || names.titles.match(words.words, first, end)?.end === end) return null;
  if (isTownInFront(first, end, words, names)) first++;
  while (first > sentence.firstToken && isNameBefore(first - 1, words, names)) first--;
  first = Math.min(first, afterTitle(first, sentence.firstToken, words, names));
  if (isForeignInFront(first, end, words, names)) first++;
  first = behindTitle(first, end, words, names);
  for (let title = titleAt(first, end, words, names); title > 0; title = titleAt(first, end, words, names))
    first += title;
  end = endOfNames(first, end, words, names);
  end = endOfWholeName(first, end, sentence.endToken, words, names);
  while (end - first > 1 && isForeignBehind(end - 1, words)) end--;
  while (first < end && words.words[first]!.token.kind !== 'word') first++;
  if (end <= first || (end - first === 1 && isTown(first, words))) return null;
  if (first === person.first && end === person.end) return person;
  const reading = first === person.first ? person.reading : readingAt(first, words, names);
  return toCandidate(words.words, first, end, reading, { type: 'PERSON', rule: 'tagged' });
}

/** A word that was added in front, without "and" where that is not its own letter. */
function readingAt(at: number, words: TaggedWords, names: NameIndex): Reading {
  const { token, readings } = words.words[at]!;
  const joined = names.wordClasses.has(token.key) ? undefined : readings.find(({ skip }) => skip > 0);
  return joined !== undefined && isBehindAnd(at, words, names) ? joined : readings[0]!;
}

/** Where the tagger's name ends for sure: before a blessing, a number, another script, a verb or other inflected word, and "and". */
function endOfNames(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  for (let at = first + 1; at < end; at++) {
    const { text, key, kind } = words.words[at]!.token;
    if (kind === 'number' || /^[A-Za-z]/.test(text) !== /^[A-Za-z]/.test(words.words[first]!.token.text)) return at;
    if (names.eulogies.has(key) || isJoined(at, words, names) || isOffice(at, words)) return at;
    if (isInflected(key, names) && !isDefiniteBehindGiven(at, words) && !isBehindForeign(at, first, words)) return at;
  }
  return end;
}

/** "ثابت السالمي | مفتي البلاد". */
function isOffice(at: number, { facts }: TaggedWords): boolean {
  return (facts[at]! & FACT.officeTitle) !== 0 && (facts[at]! & (NAMED | FACT.definite)) === 0;
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
    return names.wordClasses.has(rest) || names.frequency.has(rest) || (i === 0 && !names.frequency.has(key));
  });
}

/** Shorter words behind "and" are the rest of a name by chance. */
const SHORTEST_JOINED = 3;

/** "عدن" is a given name and a town: by itself, without a title, it is the town. */
function isTown(at: number, { facts }: TaggedWords): boolean {
  const before = at === 0 ? 0 : facts[at - 1]!;
  return (facts[at]! & FACT.place) !== 0 && (before & (FACT.personTitle | FACT.officeTitle)) === 0;
}

/** "محافظ محافظة عدن | نائف البكري". */
function isTownInFront(first: number, end: number, words: TaggedWords, names: NameIndex): boolean {
  if (first === 0 || end - first < 2 || (words.facts[first - 1]! & FACT.placeHead) === 0) return false;
  return names.places.match(words.words, first, first + 1) !== null;
}

/**
 * "أمام | يوويري", "المصري | عادل": no name begins with a preposition, an inflected word or a definite
 * adjective, which is a family name only at the end.
 */
function isForeignInFront(first: number, end: number, { words, facts }: TaggedWords, names: NameIndex): boolean {
  const { text, key } = words[first]!.token;
  if (names.prepositionSpellings.has(text)) return true;
  if (end - first > 1 && (isInflected(key, names) || (facts[first]! & FACT.insidePlace) !== 0)) return true;
  // "برئاسة | نزيه النصر".
  if (end - first > 1 && (facts[first]! & FACT.withoutParticle) !== 0 && (facts[first]! & HEAD) !== 0) return true;
  const isAdjective = (facts[first]! & (FACT.definite | FACT.relation)) === (FACT.definite | FACT.relation);
  return end - first > 1 && (isAdjective || names.nationalityOf.has(key));
}

/** A connector that joins nothing, and a title that belongs to what follows: "كرّم | سمو الأمير", but not "آل الشيخ" and "إبراهيم السلطان،". */
function isForeignBehind(at: number, { facts, words }: TaggedWords): boolean {
  if ((facts[at]! & FACT.connector) !== 0) return true;
  if (words[at + 1]?.token.kind !== 'word') return false;
  const isTitle = (facts[at]! & FACT.personTitle) !== 0 && (facts[at]! & (FACT.given | FACT.family)) === 0;
  return isTitle && (facts[at - 1]! & FACT.connector) === 0;
}

/** A given name in front of the name; "علي" only where it is written with ya, for "على" is a preposition. */
function isNameBefore(at: number, words: TaggedWords, names: NameIndex): boolean {
  const facts = words.facts[at]!;
  if (words.tags[at] !== 0 || (facts & (FACT.given | FACT.foreign)) === 0 || (facts & FACT.place) !== 0) return false;
  if ((facts & FACT.withoutParticle) !== 0 && !isBehindAnd(at, words, names)) return false;
  if ((facts & (FACT.personTitle | FACT.officeTitle | FACT.organizationHead)) !== 0) return false;
  const { key, text } = words.words[at]!.token;
  if (names.prepositionWords.has(key)) return !names.prepositionSpellings.has(text);
  // "علي أكبر | صالحي": an everyday word behind a given name.
  const isBehindName = at > 0 && (words.facts[at - 1]! & FACT.given) !== 0;
  return frequencyClass(words, at) > COMMONEST || (isBehindName && isNameBefore(at - 1, words, names));
}

/** "وتركي | الشعيل", but not "ورأى | جيمس": the most frequent words are in the lists of given names as well. */
function isBehindAnd(at: number, { words }: TaggedWords, names: NameIndex): boolean {
  const { key, text } = words[at]!.token;
  const and = names.clitics.conjunctions[0];
  if (and === undefined || !key.startsWith(and)) return false;
  const rest = key.slice(and.length);
  if (names.prepositionWords.has(rest)) return !names.prepositionSpellings.has(text.slice(and.length));
  const isGiven = ((names.wordClasses.get(rest) ?? 0) & FACT.given) !== 0;
  return isGiven && (names.frequency.get(rest) ?? RARE) > COMMONEST;
}

/** Behind a rank or form of address the name begins at once: "العميد عقلا خلف العنزي". */
function afterTitle(first: number, from: number, words: TaggedWords, names: NameIndex): number {
  for (let at = first - 1; at >= Math.max(from + 1, first - UNTAGGED_REACH); at--) {
    const facts = words.facts[at]!;
    if (
      words.tags[at] !== 0 ||
      words.words[at]!.token.kind !== 'word' ||
      (facts & (FACT.definite | FACT.relation)) !== 0
    )
      break;
    const before = words.facts[at - 1]!;
    const title = (before & FACT.personTitle) !== 0 ? names.titles.match(words.words, at - 1, at) : null;
    if (title !== null && names.withoutArticle(title.reading.key) !== title.reading.key) return at;
  }
  return first;
}

/** How many words the tagger may have missed between a title and what it saw of the name. */
const UNTAGGED_REACH = 2;

/** "الفريق أول | كريم الدليمي": a title that begins before the name may reach into it. */
function behindTitle(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  const title = first === 0 ? null : names.titles.match(words.words, first - 1, end);
  return title === null || title.end >= end ? first : Math.max(first, title.end);
}

/** How many words at the start of a name are a title: "الحافظ ابن رجب". A given name that is a title too ("أمير") stays. */
function titleAt(first: number, end: number, words: TaggedWords, names: NameIndex): number {
  const title = names.titles.match(words.words, first, end);
  if (title === null || title.end >= end) return 0;
  const isName =
    (words.facts[first]! & FACT.given) !== 0 && names.withoutArticle(title.reading.key) === title.reading.key;
  return isName && title.end - first === 1 ? 0 : title.end - first;
}
