import type { Complement } from '../complements.js';
import type { Cue } from '../cues.js';
import { hasFlag } from '../inflection.js';
import { sourceNounAt } from '../nouns.js';
import { isMarkAt, type Reading } from '../reading.js';
import type { Subject } from '../subject.js';
import { findComplementBehind } from './complements.js';
import { findClauseBefore, findQuotationBefore } from './preceding.js';
import { findQuotedSource } from './quoted-sources.js';
import { findSubjectBefore, findSubjectBehind } from './subjects.js';

/** What a cue attributes, to whom, and who relays it. */
export interface CueParts {
  readonly complement: Complement;
  /** `null` where it is only implied. */
  readonly subject: Subject | null;
  readonly relayedBy: Subject | null;
}

/**
 * The parts of a cue in a language whose subjects stand before their verbs; `null` where the word attributes nothing here: a noun
 * ("his claims"), a passive, a verb without content.
 */
export function readSubjectFirst(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): CueParts | null {
  if (cue.kind === 'participle') return readParticiple(reading, cue);
  const inverted = invertedParts(reading, cue, findQuotationBefore);
  if (inverted) return inverted;
  const found = findSubjectBefore(reading, cue, cueAt);
  if (found === 'none') return invertedParts(reading, cue, findClauseBefore);
  const subject = found === 'implied' ? null : found;
  const clause = { cue, subject, clause: subject?.first ?? cue.first };
  const complement =
    (subject && findQuotationBefore(reading, clause)) ??
    findComplementBehind(reading, cue) ??
    findClauseBefore(reading, clause);
  if (complement === null || (subject !== null && isNoun(reading, cue, subject, complement))) return null;
  const source = findQuotedSource(reading, cue, complement);
  if (source) return { complement, subject: source, relayedBy: subject };
  return hasFlag(cue.verb!, 'relay') ? null : { complement, subject, relayedBy: null };
}

/** What a form of the present is that nothing but its place announces content of: a verb behind somebody who can speak, else a noun. */
function isNoun(reading: Reading, { tense, number }: Cue, { end }: Subject, { kind }: Complement): boolean {
  if (tense !== 'imperfect' || kind === 'that' || kind === 'quote' || kind === 'colon') return false;
  const { words, lexicon } = reading.index;
  const last = reading.keys[end - 1]!;
  const isPlural = number === 'P' && lexicon.words.pluralEndings.some((ending) => last.endsWith(ending));
  const isSpeaker =
    reading.mentionOf[end - 1] !== -1 || words.pronouns.has(last) || sourceNounAt(reading, end - 1) !== null;
  return !isPlural && !isSpeaker && !words.commas.has(reading.keys[end] ?? '');
}

/** Verb and subject behind what was said: "…", said the shepherd. */
function invertedParts(reading: Reading, cue: Cue, find: typeof findQuotationBefore): CueParts | null {
  if (cue.first === 0 || !isMarkAt(reading, cue.first - 1)) return null;
  const subject = findSubjectBehind(reading, cue);
  const complement = subject && find(reading, { cue, subject, clause: cue.first });
  return complement?.kind === 'before' ? { complement, subject, relayedBy: null } : null;
}

/** ", saying that": a participle goes on for the subject of its sentence; behind an article or preposition it is a noun. */
function readParticiple(reading: Reading, cue: Cue): CueParts | null {
  const { words, subjectFirst } = reading.index;
  const before = reading.keys[cue.first - 1] ?? '';
  const isJoined =
    words.commas.has(before) || subjectFirst!.coordinators.has(before) || words.documentNouns.has(before);
  const complement = isJoined ? findComplementBehind(reading, cue) : null;
  return complement && { complement, subject: null, relayedBy: null };
}
