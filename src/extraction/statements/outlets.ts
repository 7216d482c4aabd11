import { findPhraseEnd } from './noun-phrases.js';
import type { Reading } from './reading.js';
import type { Subject } from './subject.js';

/** Longest name of an outlet in quotation marks, in words. */
const LONGEST_NAME = 5;

/** Whether the word at a token, a clitic preposition left aside, names a paper, an agency or a channel. */
export function isOutletAt(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  if (m !== -1 && reading.outlets.has(reading.entities.mentions[m]!.entityId)) return true;
  return isBroadcaster(reading, t) || isToldName(reading, t) || isOneOfOutlets(reading, t);
}

/** "To one of the sports papers". */
function isOneOfOutlets(reading: Reading, t: number): boolean {
  const { adjacentClitics, partsOf, outletNouns } = reading.index.words;
  const key = reading.keys[t]!;
  return adjacentClitics.hasInitial(key) && partsOf.has(key.slice(1)) && outletNouns.has(reading.keys[t + 1] ?? '');
}

/** A name that means an outlet where something is said to it, and else something: "told (the) Peninsula" (للجزيرة). */
function isToldName(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (!words.adjacentClitics.hasInitial(key)) return false;
  return lexicon.words.articles.some((letters) => words.toldNames.has(letters[0] + key.slice(1)));
}

/** A clitic preposition written apart, before a name in quotation marks or brackets or an outlet. */
export function isLooseClitic(reading: Reading, t: number): boolean {
  const key = reading.keys[t]!;
  if (key.length !== 1 || !reading.index.words.adjacentClitics.has(key)) return false;
  if ((reading.opens[t + 1] ?? -1) !== -1 || bracketedName(reading, t + 1) !== null) return true;
  return t + 1 < reading.tokens.length && isOutletAt(reading, t + 1);
}

/** The phrase of an outlet with the name in quotation marks that ends it, or what stands in brackets behind its noun. */
export function outletPhrase(reading: Reading, first: number, limit: number): Subject {
  let end = findPhraseEnd(reading, first, nextPreposition(reading, first + 1, limit));
  if (end === first + 1 && end < limit && !isToldName(reading, first) && isNameWord(reading, end)) end++;
  const q = end < limit ? reading.opens[end]! : -1;
  if (q !== -1) return { first, end: Math.min(limit, reading.behind[q]!) };
  const bracketed = end < limit ? bracketedName(reading, end) : null;
  return bracketed === null ? { first, end } : { first: bracketed.first + 1, end: bracketed.end - 1 };
}

/** The name in quotation marks or round brackets that opens at a token; `null` for longer stretches. */
export function enclosedName(reading: Reading, t: number): Subject | null {
  return quotedName(reading, t) ?? bracketedName(reading, t);
}

/** The name in quotation marks that opens at a token; `null` for longer quotations. */
export function quotedName(reading: Reading, t: number): Subject | null {
  const q = reading.opens[t]!;
  return q !== -1 && reading.wordsIn[q]! <= LONGEST_NAME ? { first: t, end: reading.behind[q]! } : null;
}

function isBroadcaster(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const stem = withoutClitic(reading, key);
  if (!words.broadcasters.has(key) && !words.broadcasters.has(stem)) return false;
  const isAgency = words.agencyNouns.has(key) || words.agencyNouns.has(stem);
  return !isAgency || words.newsWords.has(reading.keys[t + 1] ?? '');
}

/** A noun without the preposition written onto it, which may have taken the first letter of its article off. */
function withoutClitic({ index }: Reading, key: string): string {
  const { adjacentClitics, cliticPrepositions } = index.words;
  if (!adjacentClitics.hasInitial(key) && !cliticPrepositions.hasInitial(key)) return key;
  const stem = key.slice(1);
  const article = index.lexicon.words.articles.find((letters) => index.words.broadcasters.has(letters[0] + stem));
  return article === undefined ? stem : article[0] + stem;
}

/** A word that may be a name that nothing knows, behind "the channel". */
function isNameWord(reading: Reading, t: number): boolean {
  const { prepositions, complementizers, adverbialOpeners } = reading.index.words;
  const key = reading.keys[t]!;
  if (reading.tokens[t]!.kind !== 'word' || reading.index.forms.has(key)) return false;
  return !prepositions.has(key) && !complementizers.has(key) && adverbialOpeners.lengthAt(reading.keys, t) === 0;
}

function nextPreposition(reading: Reading, first: number, limit: number): number {
  let t = first;
  while (t < limit && !reading.index.words.prepositions.has(reading.keys[t]!)) t++;
  return t;
}

function bracketedName(reading: Reading, t: number): Subject | null {
  const { openBrackets, closeBrackets } = reading.index.lexicon.words;
  if (t >= reading.tokens.length || !openBrackets.includes(reading.tokens[t]!.text)) return null;
  const reach = Math.min(reading.tokens.length, t + LONGEST_NAME + 2);
  for (let end = t + 1; end < reach; end++) {
    if (closeBrackets.includes(reading.tokens[end]!.text)) return { first: t, end: end + 1 };
  }
  return null;
}
