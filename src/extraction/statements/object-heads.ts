import { toKey } from '../../text/index.js';
import { behindDashes, isAdverbialAt, skipOccasions } from './adverbials.js';
import type { Cue } from './cues.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isSubjectStart, sourceNounOf } from './nouns.js';
import type { Reading } from './reading.js';
import { isVerbalNoun, ownedStems } from './verbal-nouns.js';

/** How far behind its verb an object may begin, in tokens. */
const REACH = 30;

/**
 * The token before `limit` with which the object of a cue begins: behind the verb or a noun phrase that is closed, a verbal noun that no
 * article, preposition or other noun governs ("the minister of trade announced (the) launch of …"); -1 where none does.
 */
export function findObjectHead(reading: Reading, cue: Cue, limit: number): number {
  const end = Math.min(limit, cue.end + REACH);
  const subjectEnd = isSubjectStart(reading, cue.end) ? findPhraseEnd(reading, cue.end, end) : cue.end;
  for (let t = cue.end; t < end; t++) {
    if (reading.opens[t] !== -1) {
      // "Asked the union for (the) «delegation» of the envoy": the noun may stand in quotation marks.
      if (t + 1 < end && isObjectNoun(reading, t + 1) && isClosedBefore(reading, cue.end, t)) return t;
      t = Math.max(t, reading.behind[reading.opens[t]!]! - 1);
      continue;
    }
    t = behindDashes(reading, t);
    // "Ruled out, in a press conference yesterday, the closing of …".
    const behind = skipOccasions(reading, t, end);
    if (behind > t && behind < end && isObjectNoun(reading, behind)) return behind;
    if (t >= end) return -1;
    if (isClauseWord(reading, t)) {
      t = endOfInsertion(reading, t, end);
      if (t === -1) return -1;
    }
    if (!isObjectNoun(reading, t)) continue;
    if (
      (t === subjectEnd && isAdjectiveBefore(reading, t)) ||
      isClosedBefore(reading, cue.end, t) ||
      (isOwnedThing(reading, t) && isAdjectiveBefore(reading, t))
    )
      return t;
  }
  return -1;
}

/** A relative clause between two commas, as its last token; -1 where the clause is none or goes on to the end. */
function endOfInsertion(reading: Reading, first: number, end: number): number {
  const { relatives, commas } = reading.index.words;
  if (!relatives.has(reading.keys[first]!) || !commas.has(reading.keys[first - 1]!)) return -1;
  for (let t = first + 1; t < end; t++) if (commas.has(reading.keys[t]!)) return t;
  return -1;
}

/** An adjective ends a phrase; a pronoun shows that what follows begins another: "armed groups announced (their) responsibility". */
function isAdjectiveBefore(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t - 1]!;
  if (words.prepositions.has(key) || isVerbalNoun(reading, t - 1)) return false;
  return [...lexicon.words.adjectiveEndings, ...lexicon.words.feminineEndings].some((ending) =>
    key.endsWith(toKey(ending)),
  );
}

/** A noun with a pronoun for its owner that is nobody who could speak: "her responsibility", not "his wife". */
export function isOwnedThing(reading: Reading, t: number): boolean {
  if (reading.mentionOf[t] !== -1) return false;
  const stems = ownedStems(reading, t);
  return stems.length > 0 && stems.every((stem) => sourceNounOf(reading, stem) === null) && !isSubjectStart(reading, t);
}

function isObjectNoun(reading: Reading, t: number): boolean {
  if (reading.tokens[t]!.kind !== 'word' || reading.mentionOf[t] !== -1) return false;
  // "In a conference that he held (عقده)": the verb is written like "his contract".
  if (reading.index.words.circumstanceVerbs.has(reading.keys[t]!) && ownedStems(reading, t).length > 0) return false;
  return isVerbalNoun(reading, t) && !isSubjectStart(reading, t) && !isAdverbialAt(reading, t);
}

/** With a relative or a connective another clause begins. */
function isClauseWord(reading: Reading, t: number): boolean {
  const { relatives, clauseOpeners } = reading.index.words;
  return relatives.has(reading.keys[t]!) || clauseOpeners.has(reading.keys[t]!);
}

/** Whether no noun before a token can govern it: there stand the verb, which ends at `first`, a definite word, a name, a number, a mark or an adverb. */
export function isClosedBefore(reading: Reading, first: number, t: number): boolean {
  if (t === first) return true;
  const { words, lexicon } = reading.index;
  const before = t - 1;
  const key = reading.keys[before]!;
  if (reading.mentionOf[before] !== -1 || reading.tokens[before]!.kind !== 'word') return true;
  if (lexicon.words.articles.some((article) => key.startsWith(article) && key.length > article.length + 1)) return true;
  // "Showed interest after (عقب) the loss of …": what a preposition of time governs is no object.
  if (words.timePrepositions.has(key)) return false;
  return (
    words.sameWords.has(key) ||
    words.adverbialOpeners.has(key) ||
    words.resumptives.has(key) ||
    words.demonstratives.has(key)
  );
}
