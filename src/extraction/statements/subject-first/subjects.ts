import type { Cue } from '../cues.js';
import { isMarkAt, type Reading, sentenceAt } from '../reading.js';
import type { Subject } from '../subject.js';
import { isAdverb, isCapitalized, isNounStart, isStopAt } from './phrases.js';

/** How far before its verb a subject may begin, in tokens. */
const LONGEST_SUBJECT = 28;
/** A subject that begins with no word of the lexicon fills its clause and is no longer than this. */
const LONGEST_UNKNOWN = 7;
/** The longest first part of two nouns that "and" joins to one subject. */
const LONGEST_CONJUNCT = 3;

/** Subject and verb: `none` where the verb has a subject that cannot speak, or is no finite verb at all. */
export type FoundSubject = Subject | 'implied' | 'none';

/**
 * The subject before a finite verb, through appositions ("Reed, the deputy commander, said") and relative clauses ("a man who lives
 * nearby said"). Implied where the verb is joined to another one by "and".
 */
export function findSubjectBefore(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): FoundSubject {
  const { words, subjectFirst } = reading.index;
  const floor = Math.max(sentenceAt(reading, cue.first).firstToken, cue.first - LONGEST_SUBJECT);
  let end = cue.first;
  while (end > floor && isBetween(reading, end - 1)) end--;
  if (end === floor) return 'none';
  const before = reading.keys[end - 1]!;
  if (subjectFirst!.narrators.has(before) || subjectFirst!.questionWords.has(before)) return 'none';
  if (words.pronouns.has(before)) return { first: end - 1, end };
  if (subjectFirst!.coordinators.has(before)) return 'implied';
  if (words.relatives.has(before)) return antecedent(reading, floor, end - 1, cueAt) ?? 'none';
  const subject = isMarkAt(reading, end - 1)
    ? words.commas.has(before)
      ? apposed(reading, floor, end - 1, cueAt)
      : null
    : phraseBefore(reading, clauseFloor(reading, floor, end, cueAt), end);
  return subject === null || subjectFirst!.negators.has(reading.keys[subject.first]!) ? 'none' : subject;
}

/** An auxiliary or an adverb. */
function isBetween(reading: Reading, t: number): boolean {
  return reading.index.words.auxiliaries.has(reading.keys[t]!) || isAdverb(reading, t);
}

/** "The man who said", "Farrow, who said": the noun phrase before the relative pronoun. */
function antecedent(
  reading: Reading,
  floor: number,
  relative: number,
  cueAt: ReadonlyMap<number, Cue>,
): Subject | null {
  const isComma = reading.index.words.commas.has(reading.keys[relative - 1] ?? '');
  const end = isComma ? relative - 1 : relative;
  return end > floor ? phraseBefore(reading, clauseFloor(reading, floor, end, cueAt), end) : null;
}

/** "The director, Nadia Attar, said", "Cole, 67, who lives nearby, said": the nearest part that a noun phrase can open and another follows. */
function apposed(reading: Reading, floor: number, comma: number, cueAt: ReadonlyMap<number, Cue>): Subject | null {
  let first = clauseFloor(reading, floor, comma, cueAt);
  while (first > floor && reading.index.words.commas.has(reading.keys[first - 1]!)) {
    first = clauseFloor(reading, floor, first - 1, cueAt);
    const { words } = reading.index;
    const isHead = !words.prepositions.has(reading.keys[first]!) && !words.relatives.has(reading.keys[first]!);
    if (isHead && isNounStart(reading, first) && reading.tokens[first]!.kind !== 'number') return { first, end: comma };
  }
  return null;
}

/** Where the clause begins that ends before `end`: behind a mark, a quotation, a conjunction or another cue. */
function clauseFloor(reading: Reading, floor: number, end: number, cueAt: ReadonlyMap<number, Cue>): number {
  const { words, subjectFirst } = reading.index;
  let t = end;
  while (t > floor) {
    const key = reading.keys[t - 1]!;
    const isName = reading.mentionOf[t - 1] !== -1 && reading.mentionOf[t - 1] === reading.mentionOf[t];
    if (!isName && (isStopAt(reading, t - 1, end) || reading.closes[t - 1] !== -1)) return t;
    if (words.clauseOpeners.has(key) || subjectFirst!.questionWords.has(key)) return t;
    if (words.complementizers.has(key) && !isRelative(reading, t - 1, cueAt)) return t;
    if (cueAt.get(t - 1)?.kind === 'verb') return t;
    if (!isName && subjectFirst!.coordinators.has(key) && !isConjunct(reading, floor, t - 1)) return t;
    t--;
  }
  return floor;
}

/** How far before its complementizer the verb stands, in tokens. */
const COMPLEMENT_REACH = 8;

/** "The company that makes the vaccine": no cue near before takes what looks like a complementizer. */
function isRelative(reading: Reading, t: number, cueAt: ReadonlyMap<number, Cue>): boolean {
  if (!reading.index.words.relatives.has(reading.keys[t]!)) return false;
  for (let u = t - 1; u >= Math.max(0, t - COMPLEMENT_REACH); u--) if (cueAt.has(u)) return false;
  return true;
}

/** "France and Germany", "police and hospital officials": a short noun phrase that opens its clause before "and". */
function isConjunct(reading: Reading, floor: number, coordinator: number): boolean {
  const { words } = reading.index;
  for (let t = coordinator - 1; t >= Math.max(floor, coordinator - LONGEST_CONJUNCT); t--) {
    const opens = t === floor || isStopAt(reading, t - 1, coordinator) || reading.closes[t - 1] !== -1;
    if (opens) return isNounStart(reading, t) && !words.pronouns.has(reading.keys[t]!);
  }
  return false;
}

function phraseBefore(reading: Reading, clause: number, end: number): Subject | null {
  let first = clause;
  while (first < end && isMarkAt(reading, first)) first++;
  if (first >= end) return null;
  const { words, subjectFirst } = reading.index;
  const isAdverbial = words.prepositions.has(reading.keys[first]!) || words.adverbialOpeners.has(reading.keys[first]!);
  if (!isAdverbial && isNounStart(reading, first) && !subjectFirst!.timeWords.has(reading.keys[first + 1] ?? '')) {
    return { first, end };
  }
  const last = lastNounStart(reading, first, end);
  if (last !== -1) return { first: last, end };
  return !isAdverbial && end - first <= LONGEST_UNKNOWN && !words.negations.has(reading.keys[first]!)
    ? { first, end }
    : null;
}

/** "On Tuesday the foreign minister": the last noun phrase that no preposition governs. */
function lastNounStart(reading: Reading, first: number, end: number): number {
  const { words, subjectFirst } = reading.index;
  for (let t = end - 1; t > first; t--) {
    if (!isNounStart(reading, t)) continue;
    const before = reading.keys[t - 1]!;
    const isInside = reading.mentionOf[t] !== -1 && reading.mentionOf[t] === reading.mentionOf[t - 1];
    const isTime = subjectFirst!.timeWords.has(before);
    const isGoverned = !isTime && (words.prepositions.has(before) || words.adverbialOpeners.has(before));
    const isOpener = words.pronouns.has(reading.keys[t]!) || words.determiners.has(reading.keys[t]!);
    const isOpen = isTime || isOpener || !isNounStart(reading, t - 1);
    if (!isInside && !isGoverned && isOpen && (isTime || isOpener || !isCapitalized(reading, t - 1))) return t;
  }
  return -1;
}

/** The subject behind a verb that a quotation or its content stands before: "…", said Margaret Cole, 67. */
export function findSubjectBehind(reading: Reading, cue: Cue): Subject | null {
  const { words, subjectFirst } = reading.index;
  const limit = sentenceAt(reading, cue.first).endToken;
  const first = cue.end;
  if (first >= limit || isMarkAt(reading, first) || words.prepositions.has(reading.keys[first]!)) return null;
  if (words.audiences.has(reading.keys[first]!) || words.complementizers.has(reading.keys[first]!)) return null;
  if (words.pronouns.has(reading.keys[first]!)) return { first, end: first + 1 };
  if (!isNounStart(reading, first) || subjectFirst!.timeWords.has(reading.keys[first]!)) return null;
  let end = first + 1;
  while (!isStopAt(reading, end, limit) && !isTimeOrOccasion(reading, end)) end++;
  return { first, end: endOfApposedName(reading, end, limit) };
}

/** Behind a description and a comma the name of whom it describes: "asked its president, Edward Kline". */
function endOfApposedName(reading: Reading, comma: number, limit: number): number {
  const { commas } = reading.index.words;
  const first = comma + 1;
  const m = first < limit && commas.has(reading.keys[comma]!) ? reading.mentionOf[first]! : -1;
  if (m === -1 || !reading.persons.has(reading.entities.mentions[m]!.entityId)) return comma;
  let end = first;
  while (end < limit && reading.mentionOf[end] === m) end++;
  return end;
}

function isTimeOrOccasion(reading: Reading, t: number): boolean {
  const { words, subjectFirst } = reading.index;
  if (subjectFirst!.timeWords.has(reading.keys[t]!)) return true;
  if (!words.prepositions.has(reading.keys[t]!) && words.adverbialOpeners.lengthAt(reading.keys, t) === 0) return false;
  const behind = words.determiners.has(reading.keys[t + 1] ?? '') ? t + 2 : t + 1;
  const key = reading.keys[behind] ?? '';
  return subjectFirst!.timeWords.has(key) || words.occasions.has(key) || words.audiences.has(key);
}
