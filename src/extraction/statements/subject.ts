import { isMarkAt, type Reading, withoutConjunction } from './reading.js';

/** The noun phrase that is the grammatical subject of a cue. Half-open range of tokens. */
export interface Subject {
  readonly first: number;
  readonly end: number;
}

/** A mark that is no part of a phrase: a name may stand in quotation marks. */
export function isMark(reading: Reading, t: number): boolean {
  return isMarkAt(reading, t) && reading.opens[t] === -1 && reading.closes[t] === -1;
}

/** A preposition phrase before a verb is no subject: "on the goalkeeper he said". */
export function isGoverned(reading: Reading, first: number, end: number): boolean {
  if (first >= end) return false;
  const { prepositions, topicPrepositions } = reading.index.words;
  const keys = [reading.keys[first]!, withoutConjunction(reading, first) ?? ''];
  return keys.some((key) => prepositions.has(key) || topicPrepositions.has(key));
}

/** Whether a preposition is written onto the word at a token. */
export function isCliticPhrase(reading: Reading, t: number): boolean {
  const { cliticPrepositions, cliticExceptions } = reading.index.words;
  const key = reading.keys[t] ?? '';
  return key.length > 3 && cliticPrepositions.hasInitial(key) && !cliticExceptions.has(key);
}

/** The phrase without marks and prepositions at its end; `null` where nothing is left. */
export function trimMarks(reading: Reading, first: number, end: number): Subject | null {
  const { prepositions } = reading.index.words;
  let last = end;
  while (last > first && (isLooseMark(reading, first, last - 1) || prepositions.has(reading.keys[last - 1]!))) last--;
  return last > first ? { first, end: last } : null;
}

/** A mark that closes no bracket of the phrase: a name may end with one, "the site (The Sea)". */
function isLooseMark(reading: Reading, first: number, t: number): boolean {
  if (!isMark(reading, t)) return false;
  const { openBrackets, closeBrackets } = reading.index.lexicon.words;
  const opening = openBrackets[closeBrackets.indexOf(reading.tokens[t]!.text)];
  return opening === undefined || !reading.tokens.slice(first, t).some(({ text }) => text === opening);
}
