import type { Cue } from './cues.js';
import { findPhraseEnd } from './noun-phrases.js';
import { governedNoun, isSubjectStart } from './nouns.js';
import { type Reading, sentenceAt } from './reading.js';
import { isGoverned, isMark, type Subject } from './subject.js';

/** How far from the beginning of a sentence its leading subject may stand, in tokens. */
const LEAD_REACH = 4;

/** The subject of the verb that leads the sentence of a cue: "the opposition boycotts the vote, saying …". */
export function findLeadSubject(reading: Reading, cue: Cue): Subject | null {
  const { firstToken } = sentenceAt(reading, cue.first);
  const { topics, prepositions } = reading.index.words;
  if (topics.has(reading.keys[firstToken]!)) return null;
  const first = behindLead(reading, firstToken, cue.first);
  if (isGoverned(reading, first, cue.first)) return null;
  for (let t = first; t < Math.min(cue.first, first + LEAD_REACH); t++) {
    if (isMark(reading, t) || prepositions.has(reading.keys[t]!) || isTold(reading, t)) return null;
    if (isSubjectStart(reading, t) && reading.tokens[t]!.kind === 'word') {
      return { first: t, end: findPhraseEnd(reading, t, cue.first) };
    }
  }
  return null;
}

/** A preposition written onto a name or noun: "she thanked (to) the company, saying". */
function isTold(reading: Reading, t: number): boolean {
  const key = reading.keys[t]!;
  if (!reading.index.words.adjacentClitics.hasInitial(key)) return false;
  const m = reading.mentionOf[t]!;
  return m === -1
    ? governedNoun(reading, t, key) !== null
    : reading.entities.mentions[m]!.start > reading.tokens[t]!.start;
}

/** The token behind the connective that a comma parts from its sentence ("for his part, …"). */
function behindLead(reading: Reading, first: number, limit: number): number {
  const comma = first + reading.index.words.leads.lengthAt(reading.keys, first);
  return comma > first && comma < limit && reading.index.words.commas.has(reading.keys[comma]!) ? comma + 1 : first;
}
