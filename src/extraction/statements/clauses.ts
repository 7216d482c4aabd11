import type { Cue } from './cues.js';
import { type Reading, sentenceAt } from './reading.js';
import type { Subject } from './subject.js';

/**
 * The first token of the clause that a cue heads: its subject where that stands before it, then the connectives and marks in front.
 * Content of an earlier cue ends there.
 */
export function findClauseStart(reading: Reading, cue: Cue, subject: Subject | null): number {
  const floor = sentenceAt(reading, cue.first).firstToken;
  const isBefore = subject !== null && subject.first < cue.first && !isAddedTo(reading, cue, subject);
  let first = isBefore ? subject.first : cue.first;
  for (;;) {
    const before = leadBefore(reading, first, floor);
    if (before === first) return first;
    first = before;
  }
}

/** "…, who said": a relative clause behind a comma adds to a name that the clause before it needs. */
function isAddedTo(reading: Reading, cue: Cue, subject: Subject): boolean {
  const { relatives } = reading.index.words;
  const relative = cue.first - 1;
  return relatives.has(reading.keys[relative]!) && subject.end <= relative;
}

/** Whether a clause ends before a token: with the sentence or with a mark. */
export function endsClause(reading: Reading, t: number): boolean {
  if (t >= reading.tokens.length || reading.sentenceOf[t] !== reading.sentenceOf[t - 1]) return true;
  return reading.index.words.sentenceMarks.has(reading.keys[t]!);
}

/** Longest connective phrase, in tokens. */
const LONGEST_LEAD = 4;

function leadBefore(reading: Reading, first: number, floor: number): number {
  const { words } = reading.index;
  if (first > floor && words.sentenceMarks.has(reading.keys[first - 1]!)) return first - 1;
  for (let length = Math.min(LONGEST_LEAD, first - floor); length > 0; length--) {
    if (isPhrase(reading, first - length, length)) return first - length;
  }
  return first;
}

function isPhrase(reading: Reading, at: number, length: number): boolean {
  const { words } = reading.index;
  if (words.leads.lengthAt(reading.keys, at) === length) return true;
  const key = reading.keys[at]!;
  if (!words.conjunctions.hasInitial(key)) return false;
  const keys = [key.slice(1), ...reading.keys.slice(at + 1, at + length)];
  return words.leads.lengthAt(keys, 0) === length;
}

/** Whether a verb stands in a headline behind other words, where the subject comes before its verb: "The ministry denies …". */
export function isBehindSubjectOfHeadline(reading: Reading, { kind, first, isConjoined }: Cue): boolean {
  const { firstToken, block } = sentenceAt(reading, first);
  if (kind !== 'verb' || isConjoined || first === firstToken) return false;
  return reading.document.blocks[block]?.kind === 'title' && reading.tokens[first - 1]!.kind === 'word';
}
