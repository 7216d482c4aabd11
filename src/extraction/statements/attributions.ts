import type { CueClass } from '../../model/index.js';
import { findClauseStart } from './clauses.js';
import type { Cue } from './cues.js';
import { readNoun } from './noun-attributions.js';
import type { Reading } from './reading.js';
import { type CueParts, readSubjectFirst } from './subject-first/attribution.js';
import { isToldClause, isToldCue } from './told-cues.js';
import { spokenQuotation } from './verb-contents.js';
import { readVerbFirst } from './verb-first.js';

/** A cue with its subject and what it attributes. */
export interface Attribution extends CueParts {
  readonly cue: Cue;
  /** Where the clause of the cue begins: an earlier content ends there at the latest. */
  readonly clauseStart: number;
}

/** The verbal cues that attribute something, in text order. Cues inside a quotation are the speaker's own words and no cues of ours. */
export function findAttributions(reading: Reading, cues: readonly Cue[]): Attribution[] {
  const cueAt = new Map(cues.map((cue) => [cue.first, cue]));
  const found: Attribution[] = [];
  let quotedUntil = 0;
  for (const cue of cues) {
    const last = found.at(-1);
    if (cue.verb === null || cue.first < quotedUntil || isToldCue(reading, cue, last)) continue;
    const parts = readParts(reading, cue, cueAt, last);
    if (parts === null || parts.complement.start === last?.complement.start) continue;
    if (isToldClause(reading, cue, parts, last)) continue;
    const { complement, subject, relayedBy } = parts;
    // Written out: V8 spreads an object and adds to it at ten times the cost.
    found.push({
      cue,
      complement,
      subject,
      relayedBy,
      clauseStart: findClauseStart(reading, cue, relayedBy ?? subject),
    });
    const q = spokenQuotation(reading, complement);
    if (q !== -1) quotedUntil = reading.behind[q]!;
  }
  return found;
}

/** What a cue attributes and to whom; `null` where it attributes nothing. A noun counts only where no verb of its sentence did, or one relays it. */
function readParts(
  reading: Reading,
  cue: Cue,
  cueAt: ReadonlyMap<number, Cue>,
  last: Attribution | undefined,
): CueParts | null {
  if (cue.kind === 'noun') {
    const relayed = last?.complement.start === cue.first;
    const isTaken = last !== undefined && reading.sentenceOf[last.cue.first] === reading.sentenceOf[cue.first];
    if (relayed && !mayRelay(last)) return null;
    const parts = isTaken && !relayed ? null : readNoun(reading, cue, relayed);
    // "Pointed to the welcome of the ministry for the plan" passes no words of the ministry on, "to its admission of the mistake" does.
    return relayed && !cue.verb!.takes.includes('that') ? null : parts;
  }
  return reading.index.lexicon.order === 'SV'
    ? readSubjectFirst(reading, cue, cueAt)
    : readVerbFirst(reading, cue, cueAt);
}

/** What reports something and no more. */
const REPORTING: ReadonlySet<CueClass> = new Set(['say', 'announce', 'write']);

/**
 * Whether a noun of speech that the content of a cue begins with may be all that the cue passes on ("pointed to the admission of X that …"). In
 * a clause the noun is the subject of what follows ("said that the call of X for … shows …"), and who welcomes a declaration says so himself.
 */
function mayRelay({ cue, complement }: Attribution): boolean {
  const isPhrase = complement.kind === 'preposition' || complement.kind === 'object';
  return isPhrase && REPORTING.has(cue.class);
}
