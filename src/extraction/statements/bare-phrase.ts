import { sourceNounAt } from './nouns.js';
import { closesName, isPersonAt, type Reading, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';
import { asksForAnonymity, isPublished } from './verb-readings.js';

/**
 * "The source, who asked not to be named" is no other than the source, and what somebody does while speaking tells nobody apart; "43 percent
 * of those who were asked" goes on.
 */
export function withoutClause(reading: Reading, { first, end }: Subject): Subject {
  const { prepositions, commas } = reading.index.words;
  // "Suzan Waral, director of the library": what a comma parts from an unknown name is the office.
  const isUnknown = sourceNounAt(reading, first) === null && reading.mentionOf[first] === -1;
  for (let t = first + 1; t < end; t++) {
    if (isUnknown && commas.has(reading.keys[t]!) && t + 1 < end && sourceNounAt(reading, t + 1) === 'title') {
      return { first, end: t };
    }
    const isClause = opensClause(reading, t) || (wasDoing(reading, t) && !hasPerson(reading, t, end));
    if (isClause && !prepositions.has(reading.keys[t - 1]!)) {
      return withoutMarks(reading, { first, end: t }) ?? { first, end };
    }
  }
  return { first, end };
}

/** "Farmers from the south who (كانوا) showed their goods": behind an indefinite noun a form of "to be" opens a clause without relative. */
function wasDoing(reading: Reading, t: number): boolean {
  return reading.index.words.copulas.has(reading.keys[t]!) || reading.index.words.auxiliaries.has(reading.keys[t]!);
}

function hasPerson(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < end; t++) if (isPersonAt(reading, t)) return true;
  return false;
}

function opensClause(reading: Reading, t: number): boolean {
  const { words, forms } = reading.index;
  const key = reading.keys[t]!;
  if (asksForAnonymity(reading, t) || words.asides.lengthAt(reading.keys, t) > 0 || isPublished(reading, t))
    return true;
  // "An official, who is from the quarter (وهو من الحي)".
  if (words.pronouns.has(withoutConjunction(reading, t) ?? '')) return true;
  return words.relatives.has(key) || words.freeRelatives.has(key) || forms.get(key)?.[0]?.tense === 'participle';
}

/** Articles that are words of their own do not hide the name behind them: "the World Bank". */
export function withoutArticle(reading: Reading, { first, end }: Subject): Subject {
  const { subjectFirst } = reading.index;
  const hasArticle = subjectFirst !== null && first + 1 < end && subjectFirst.articles.has(reading.keys[first]!);
  const isNamed = hasArticle && reading.mentionOf[first] === -1;
  return isNamed ? { first: first + 1, end } : { first, end };
}

/** A phrase without the punctuation at its ends; `null` where nothing else is left. */
export function withoutMarks(reading: Reading, phrase: Subject): Subject | null {
  let { first, end } = phrase;
  while (first < end && reading.tokens[first]!.kind === 'punctuation') first++;
  while (end > first && reading.tokens[end - 1]!.kind === 'punctuation' && !closesName(reading, first, end - 1)) end--;
  return first < end ? { first, end } : null;
}
