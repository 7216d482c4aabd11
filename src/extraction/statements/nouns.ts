import { isDefiniteAt, isPersonAt, type Reading, withoutConjunction } from './reading.js';
import type { SourceNoun } from './source-nouns.js';

/** The kind of speaker that the word at a token names, a conjunction in front of it left aside; `null` for other words. */
export function sourceNounAt(reading: Reading, token: number): SourceNoun | null {
  const stem = withoutConjunction(reading, token);
  return sourceNounOf(reading, reading.keys[token]!) ?? (stem === null ? null : sourceNounOf(reading, stem));
}

/** The kind of speaker that a word names, by its key. */
export function sourceNounOf(reading: Reading, key: string): SourceNoun | null {
  return reading.index.sourceNouns.get(key) ?? null;
}

/** The noun of a speaker without the preposition written onto it ("to sources", "to the official"); `null` where none hides one. */
export function governedNoun(reading: Reading, token: number, text: string): string | null {
  const { words, lexicon } = reading.index;
  const key = reading.keys[token]!;
  if (!words.adjacentClitics.hasInitial(key) || sourceNounOf(reading, key) !== null) return null;
  // The preposition takes the first letter of the article off.
  const article = lexicon.words.articles.find((letters) => {
    const whole = letters[0] + key.slice(1);
    return sourceNounOf(reading, whole) !== null || words.toldNames.has(whole);
  });
  if (article !== undefined) return article[0] + text.slice(1);
  const isNoun = sourceNounOf(reading, key.slice(1)) !== null || words.determiners.has(key.slice(1));
  return isNoun ? text.slice(1) : null;
}

/** How many words may stand between a determiner and its noun. */
const LONGEST_ATTRIBUTE = 4;

function isDetermined(reading: Reading, token: number): boolean {
  const { words, lexicon } = reading.index;
  // "After that (ذلك) the governor spoke": behind a demonstrative its noun has the article.
  const isPointing = words.demonstratives.has(reading.keys[token]!) && lexicon.words.articles.length > 0;
  // As written: the key of "gave" (ألقى) begins like the article.
  const next = reading.tokens[token + 1]?.text ?? '';
  if (isPointing && !lexicon.words.articles.some((letters) => next.startsWith(letters))) return false;
  const end = Math.min(token + LONGEST_ATTRIBUTE + 2, reading.tokens.length);
  for (let t = token + 1; t < end && reading.tokens[t]!.kind !== 'punctuation'; t++) {
    if (reading.mentionOf[t] !== -1 || sourceNounAt(reading, t) !== null) return true;
  }
  return false;
}

/** Whether a noun phrase that can speak begins at a token: a name, a number of people, or a noun for people or institutions. */
export function isSubjectStart(reading: Reading, token: number): boolean {
  if (token >= reading.tokens.length) return false;
  if (reading.tokens[token]!.kind === 'number') return isCountOfPeople(reading, token);
  if (reading.mentionOf[token] !== -1 || sourceNounAt(reading, token) !== null) return true;
  if (reading.index.words.pronouns.has(reading.keys[token]!)) return true;
  if (reading.index.words.determiners.has(reading.keys[token]!)) return isDetermined(reading, token);
  if (isNominativePeople(reading, token)) return true;
  return reading.opens[token] !== -1 && reading.mentionOf[token + 1] !== -1;
}

/** How far behind a number what it counts may stand, in tokens: "91 % of the men and women who". */
const COUNTED_REACH = 5;

/** Whether people or institutions are counted, and no days or metres. */
function isCountOfPeople(reading: Reading, token: number): boolean {
  const end = Math.min(token + 1 + COUNTED_REACH, reading.tokens.length);
  for (let t = token + 1; t < end; t++) {
    if (reading.index.words.sentenceMarks.has(reading.keys[t]!)) return false;
    if (sourceNounAt(reading, t) !== null || isPeople(reading, t)) return true;
  }
  return false;
}

/** A plural of persons by its ending or that of its adjective: "(local) farmers". */
export function isPeople(reading: Reading, t: number): boolean {
  const { pluralEndings, impersonalPlurals } = reading.index.lexicon.words;
  const keys = reading.keys.slice(t, t + 2);
  if (impersonalPlurals.some((word) => keys[0]!.endsWith(word))) return false;
  return keys.some((key) => pluralEndings.some((ending) => key.endsWith(ending) && key.length > ending.length + 2));
}

/** A definite plural with the ending of the nominative means people, who alone have it: "the climbers". */
function isNominativePeople(reading: Reading, token: number): boolean {
  const { nominativePlurals, impersonalPlurals } = reading.index.lexicon.words;
  const key = reading.keys[token]!;
  if (!nominativePlurals.some((ending) => key.endsWith(ending) && key.length > ending.length + 5)) return false;
  return isDefiniteAt(reading, token) && !impersonalPlurals.some((word) => key.endsWith(word));
}

/** Whether the word at a token is a plural of people: by its ending, where it is no title ("the secretary"), or as the lexicon knows. */
export function isPluralAt(reading: Reading, token: number): boolean {
  const { lexicon, words } = reading.index;
  const { pluralEndings, impersonalPlurals } = lexicon.words;
  const key = reading.keys[token]!;
  if (words.brokenPlurals.has(key)) return true;
  if (sourceNounAt(reading, token) === 'title' || impersonalPlurals.some((word) => key.endsWith(word))) return false;
  return pluralEndings.some((ending) => key.endsWith(ending) && key.length > ending.length + 2);
}

/** Whether the name of a person or a title begins here. */
export function isPersonal(reading: Reading, t: number): boolean {
  if (t >= reading.tokens.length) return false;
  const m = reading.mentionOf[t]!;
  if (m === -1) return sourceNounAt(reading, t) === 'title';
  return reading.mentionOf[t - 1] !== m && isPersonAt(reading, t);
}
