import { isInsideMention } from './noun-phrases.js';
import { sourceNounAt } from './nouns.js';
import { isLooseClitic, isOutletAt } from './outlets.js';
import { isDefiniteAt, isPersonAt, type Reading } from './reading.js';
import { ownedStems } from './verbal-nouns.js';

/** Whether an adverbial begins here: a time, an occasion ("in a statement"), those who are told ("to reporters"). None begins inside a name. */
export function isAdverbialAt(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  if (isInsideMention(reading, t)) return false;
  if (isPersonAt(reading, t)) return isToldPerson(reading, t);
  if (words.adverbialOpeners.lengthAt(reading.keys, t) > 0 || words.speechNouns.has(reading.keys[t]!)) return true;
  if (words.prepositions.has(reading.keys[t]!)) {
    return words.occasions.has(reading.keys[t + 1] ?? '') || isDateAt(reading, t + 1) || isOwnOccasion(reading, t);
  }
  const key = reading.keys[t]!;
  if (words.yearNouns.has(key) && reading.tokens[t + 1]?.kind === 'number') return true;
  if (isLooseClitic(reading, t) || words.audiences.has(key)) return true;
  return words.adjacentClitics.hasInitial(key) && key.length > 3 && isOutletAt(reading, t);
}

/** "(The council) in its session": what belongs to the subject, inside which it speaks. */
function isOwnOccasion(reading: Reading, t: number): boolean {
  if (t + 1 >= reading.tokens.length || !reading.index.words.insides.has(reading.keys[t]!)) return false;
  return ownedStems(reading, t + 1).length > 0;
}

/** The name of a person with a preposition written onto it ("to Salem"), not behind a noun that it belongs to ("an adviser to Salem"). */
function isToldPerson(reading: Reading, t: number): boolean {
  const { index, keys, mentionOf, entities, tokens } = reading;
  const isPrepositional = entities.mentions[mentionOf[t]!]!.start > tokens[t]!.start;
  if (t === 0 || !isPrepositional || !index.words.adjacentClitics.hasInitial(keys[t]!)) return false;
  // "The first deputy to the speaker, Salem": the office of somebody else behind such an adjective is part of the title.
  const { start, name } = entities.mentions[mentionOf[t]!]!;
  if (name.start > start && index.words.rankAdjectives.has(keys[t - 1]!)) return false;
  return isDefiniteAt(reading, t - 1) || sourceNounAt(reading, t - 1) !== 'title';
}

/** A day of a month: "7 July". */
function isDateAt(reading: Reading, t: number): boolean {
  if (reading.tokens[t]?.kind !== 'number') return false;
  return reading.index.days.matchAt(reading.keys, t + 1)?.value.kind === 'month';
}

/** The first token behind `first` where an adverbial or a wish between dashes begins, else `end`. */
export function findAdverbial(reading: Reading, first: number, end: number): number {
  let t = first + 1;
  while (t < end && !isAdverbialAt(reading, t) && behindDashes(reading, t) === t) t++;
  return t;
}

/** The token behind the adverbs of one word or more that take no noun ("today", "again"). */
export function skipAdverbs(reading: Reading, first: number, end: number): number {
  const { adverbs } = reading.index.words;
  let t = first;
  for (let length = 1; length > 0 && t < end; t += length) length = adverbs.lengthAt(reading.keys, t);
  return t;
}

/** How many words a wish for somebody may have: "may God keep him". */
const LONGEST_WISH = 4;

/** The token behind a few words between two dashes that begin at a token ("- may God keep him -"); the token itself where none do. */
export function behindDashes(reading: Reading, first: number): number {
  const { dashes } = reading.index.words;
  if (!dashes.has(reading.keys[first] ?? '')) return first;
  const limit = Math.min(reading.tokens.length, first + LONGEST_WISH + 2);
  for (let t = first + 2; t < limit && reading.sentenceOf[t] === reading.sentenceOf[first]; t++) {
    if (dashes.has(reading.keys[t]!)) return t + 1;
  }
  return first;
}

/** The token behind days that are named without a preposition: "(on) the evening (of) Monday", "yesterday". */
export function skipDays({ index, keys }: Reading, first: number, end: number): number {
  for (let t = first; t < end; ) {
    const length = index.words.dayParts.has(keys[t]!) ? 1 : (index.days.matchAt(keys, t)?.length ?? 0);
    if (length === 0) return t;
    t += length;
  }
  return end;
}

/** How many words a circumstance between two commas may have. */
const LONGEST_INSERTION = 10;

/**
 * The token behind adverbs and occasions at the end of a subject: "in a press conference yesterday", "in a statement of theirs", or, behind a
 * comma, all up to the next one ("…, in a letter that they sent yesterday, …").
 */
export function skipOccasions(reading: Reading, first: number, end: number): number {
  const { commas, insides, occasions } = reading.index.words;
  const t = skipAdverbs(reading, first, end);
  if (t + 1 >= end || !insides.has(reading.keys[t]!) || !occasions.has(reading.keys[t + 1]!)) return t;
  if (commas.has(reading.keys[t - 1]!)) {
    const reach = Math.min(end, t + LONGEST_INSERTION);
    for (let close = t + 2; close < reach; close++) if (commas.has(reading.keys[close]!)) return close + 1;
    return t;
  }
  let behind = t + 2;
  while (behind < end && isOccasionWord(reading, behind)) behind++;
  return skipAdverbs(reading, behind, end);
}

/** An adjective without article, or "of theirs", behind the noun of an occasion. */
function isOccasionWord(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (words.ownings.has(key)) return true;
  return (
    !isDefiniteAt(reading, t) &&
    lexicon.words.adjectiveEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending))
  );
}
