import type { CueFlag, CueVerb } from '../../lexicon/index.js';
import { skipAdverbs } from './adverbials.js';
import { endsClause } from './clauses.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isSubjectStart } from './nouns.js';
import { isOutletAt, outletPhrase, quotedName } from './outlets.js';
import { type Reading, sentenceAt } from './reading.js';
import { isCliticPhrase } from './subject.js';
import { isVerbalNoun } from './verbal-nouns.js';

/** The longest source of a clause that trails its content, in tokens. */
const LONGEST_SOURCE = 12;
/** What announces content that follows. A verb that takes more than this may have it as a plain noun phrase. */
const MARKED: ReadonlySet<string> = new Set(['that', 'quote', 'colon', 'bare']);
/** Flags of verbs that are clear where nothing but their subject follows. */
const HARMLESS: ReadonlySet<CueFlag> = new Set(['passive', 'noun', 'contract']);

/**
 * Whether "as <verb> <source>" attributes what stands before it: nothing but the source may follow up to the end of the clause. The same
 * word also opens sentences that add something ("and he also said that …").
 */
export function isTrailingClause(reading: Reading, t: number, { takes, flags }: CueVerb): boolean {
  const { words } = reading.index;
  if (!words.comparisons.has(reading.keys[t]!)) return false;
  const isRelayed = flags.includes('relay') && words.fromPronouns.has(reading.keys[t + 2] ?? '');
  if (isRelayed) return isSubjectAlone(reading, t + 3);
  if (flags.some((flag) => !HARMLESS.has(flag)) || words.prepositions.has(reading.keys[t + 2] ?? '')) return false;
  if (t === sentenceAt(reading, t).firstToken || isCliticPhrase(reading, t + 2)) return false;
  // "As the club also complained of": what a verb takes that announces no clause cannot stand before it.
  if (!takes.some((kind) => MARKED.has(kind))) return false;
  if (!takes.every((kind) => MARKED.has(kind))) return isSubjectAlone(reading, t + 2);
  const limit = t + 2 + LONGEST_SOURCE;
  for (let end = t + 2; end < limit; end++) {
    if (endsClause(reading, end)) return end > t + 2 && !words.colons.has(reading.keys[end] ?? '');
    if (words.complementizers.has(reading.keys[end]!)) return false;
    if (reading.opens[end] === -1) continue;
    if (quotedName(reading, end) === null) return false;
    end = reading.behind[reading.opens[end]!]! - 1;
  }
  return false;
}

/** Whether a phrase that can speak fills the clause, so that nothing is left for an object: "…, as the ministry announced". */
function isSubjectAlone(reading: Reading, from: number): boolean {
  const first = skipAdverbs(reading, from, reading.tokens.length);
  if (first >= reading.tokens.length || !isSubjectStart(reading, first)) return false;
  const limit = Math.min(sentenceAt(reading, first).endToken, first + LONGEST_SOURCE);
  const phraseEnd = findPhraseEnd(reading, first, limit);
  // "As the channel told the agency".
  const end =
    phraseEnd < limit && isToldAt(reading, phraseEnd) ? outletPhrase(reading, phraseEnd, limit).end : phraseEnd;
  if (!endsClause(reading, end) || reading.index.words.colons.has(reading.keys[end] ?? '')) return false;
  for (let t = first + 1; t < end; t++) if (isVerbalNoun(reading, t)) return false;
  return true;
}

function isToldAt(reading: Reading, t: number): boolean {
  return reading.index.words.adjacentClitics.hasInitial(reading.keys[t]!) && isOutletAt(reading, t);
}
