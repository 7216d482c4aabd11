import type { Attribution } from './attributions.js';
import type { AttributedContent } from './contents.js';
import type { Cue } from './cues.js';
import type { NominalAttribution } from './nominals.js';
import { closesName, isMarkAt, type Reading, sentenceAt } from './reading.js';

/** Whether a clause is a phrase like "according to" and no verb. */
export function isNominal(clause: Attribution | NominalAttribution): clause is NominalAttribution {
  return !('complement' in clause);
}

/** Kinds of complements whose content begins before the cue. */
const STANDS_BEFORE: ReadonlySet<string> = new Set(['before', 'around']);

/** Kinds of complements that are clauses. */
export const HOLDS_CLAUSE: ReadonlySet<string> = new Set(['that', 'colon']);

/** Whether the content of a clause is no more than the next clause, which is attributed itself. */
export function isRelayOf(
  reading: Reading,
  clause: Attribution | NominalAttribution,
  next: Attribution | NominalAttribution | undefined,
): boolean {
  if (!next || isNominal(next) || (!isNominal(clause) && STANDS_BEFORE.has(clause.complement.kind))) return false;
  const start = isNominal(clause)
    ? clause.isInitial
      ? clause.behind
      : Number.POSITIVE_INFINITY
    : clause.complement.start;
  if (start >= sentenceAt(reading, next.cue.first).endToken || next.cue.first < start) return false;
  if (next.clauseStart <= start) return true;
  const isClause = isNominal(clause) || clause.cue.kind === 'noun' || HOLDS_CLAUSE.has(clause.complement.kind);
  return isClause && reading.index.lexicon.order === 'VS' && isLeadOf(reading, start, next.cue);
}

/** The longest subject that may stand between a complementizer and its verb, in tokens. */
const LONGEST_LEAD = 8;

/** Whether nothing but a subject, however much of it is known, stands between the beginning of a content and the cue in it. */
function isLeadOf(reading: Reading, start: number, cue: Cue): boolean {
  if (cue.kind !== 'verb' || cue.isConjoined || cue.first - start > LONGEST_LEAD) return false;
  if (reading.sentenceOf[start] !== reading.sentenceOf[cue.first]) return false;
  const { complementizers, complementizerHosts, relatives, clauseOpeners, negations, auxiliaries } =
    reading.index.words;
  for (let t = start; t < cue.first; t++) {
    const isMark = isMarkAt(reading, t) && reading.opens[t] === -1 && !closesName(reading, start, t);
    const key = reading.keys[t]!;
    if (isMark || complementizers.has(key) || relatives.has(key) || negations.has(key)) return false;
    // "But" opens a clause; "other than" (غير) may stand inside a subject.
    if (clauseOpeners.has(key) && !auxiliaries.has(key) && !complementizerHosts.has(key)) return false;
  }
  return true;
}

/** "The ministry expects a rise, its spokeswoman said": the clause behind a content that is attributed already passes it on. */
export function relaysLast(
  reading: Reading,
  clause: Attribution | NominalAttribution,
  last: AttributedContent,
): boolean {
  if (reading.index.subjectFirst === null || isNominal(clause)) return false;
  if (clause.complement.kind !== 'before' || clause.subject === null) return false;
  return reading.sentenceOf[last.cue.first] === reading.sentenceOf[clause.cue.first];
}
