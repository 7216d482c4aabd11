import type { Attribution } from './attributions.js';
import type { Cue } from './cues.js';
import { isPeople, isSubjectStart, sourceNounAt } from './nouns.js';
import { SPOKEN_WORDS } from './quoted-words.js';
import { isDefiniteAt, isMarkAt, isPersonAt, type Reading, withoutConjunction } from './reading.js';
import type { Subject } from './subject.js';
import { isIndefiniteDocument } from './subject-before.js';
import type { CueParts } from './subject-first/attribution.js';

/** Whether words of speech are part of what the attribution before them tells, or of what somebody is quoted with: they attribute nothing of ours. */
export function isToldCue(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  if (isSpoken(reading, cue.first) || isOwnDeed(reading, cue, last)) return true;
  return isAside(reading, cue, last) || isToldSaying(reading, cue, last);
}

/** The same, where it takes the subject and content of the cue to tell. */
export function isToldClause(reading: Reading, cue: Cue, parts: CueParts, last: Attribution | undefined): boolean {
  const { subject } = parts;
  if (subject !== null && isOwnThought(reading, subject, last)) return true;
  if ((subject === null || subject.first < cue.first) && isOwnWish(reading, cue, last)) return true;
  if (isInsideRelative(reading, cue, parts, last)) return true;
  return isThing(reading, cue, subject, last) || isToldToo(reading, cue, parts, last);
}

/** Inside a quotation that is longer than a name or term; where the subject comes first, inside any. */
function isSpoken(reading: Reading, t: number): boolean {
  const q = reading.quotationOf[t]!;
  return q !== -1 && (reading.wordsIn[q]! >= 2 * SPOKEN_WORDS || reading.index.lexicon.order === 'SV');
}

/** "He said that he had asked them to …": what speakers say of their own words is their statement. */
function isOwnDeed(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  if (last?.complement.start !== cue.first || last.complement.kind === 'quote') return false;
  return reading.index.words.shiftedComplementizers.has(reading.keys[cue.first - 1]!);
}

/**
 * "Added the source, who asked not to be named, that …", "praised the army that he called strong": a relative clause with no comma before
 * it is part of what another cue of the sentence attributes, or of its subject.
 */
function isAside(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  const { relatives, commas, timeNouns } = reading.index.words;
  // "At the time that sources pointed out" opens a clause of its own.
  const before = reading.keys[cue.first - 2] ?? '';
  const isRelative = relatives.has(reading.keys[cue.first - 1] ?? '') && !commas.has(before) && !timeNouns.has(before);
  // "The minister who said".
  if (cue.tense === 'perfect' && isPersonAt(reading, cue.first - 2)) return false;
  return isRelative && last !== undefined && reading.sentenceOf[last.cue.first] === reading.sentenceOf[cue.first];
}

/** "He said that the party had not answered by saying (بالقول) that …": a noun of saying with no mark before it is part of what is told. */
function isToldSaying(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  if (last?.complement.kind !== 'that' || !reading.index.words.speechNouns.has(reading.keys[cue.first]!)) return false;
  if (reading.sentenceOf[last.cue.first] !== reading.sentenceOf[cue.first]) return false;
  let t = cue.first - 1;
  while (t > last.complement.start && !isMarkAt(reading, t)) t--;
  return t === last.complement.start;
}

/** "Residents said they feared": a pronoun right where content begins means whoever speaks. */
function isOwnThought(reading: Reading, subject: Subject, last: Attribution | undefined): boolean {
  const { subjectFirst, words } = reading.index;
  const isPronoun = subject.end === subject.first + 1 && words.pronouns.has(reading.keys[subject.first]!);
  return subjectFirst !== null && isPronoun && last?.complement.start === subject.first;
}

/** "He said that things were not as he had hoped": behind "as", whoever speaks compares. */
function isOwnWish(reading: Reading, cue: Cue, last: Attribution | undefined): boolean {
  if (last?.complement.kind !== 'that' || reading.sentenceOf[last.cue.first] !== reading.sentenceOf[cue.first])
    return false;
  const isApart = isMarkAt(reading, cue.first - 2);
  return !isApart && reading.index.words.comparisons.has(reading.keys[cue.first - 1]!);
}

/** How many words of a subject that is no speaker may stand between the complementizer and its verb. */
const LONGEST_THING = 5;

/** "He announced that the first elements indicate that …": what leads the content of a cue and is no speaker says nothing itself. */
function isThing(reading: Reading, cue: Cue, subject: Subject | null, last: Attribution | undefined): boolean {
  if (last === undefined || cue.kind !== 'verb') return false;
  const { start, at, kind } = last.complement;
  if (kind !== 'that' && (kind !== 'colon' || start === at + 1)) return false;
  if (isReported(reading, cue, last)) return true;
  if (subject !== null) {
    const isKnown = isSubjectStart(reading, start) || isPeople(reading, start);
    return subject.first === start && (!isKnown || isPointedThing(reading, start));
  }
  const length = cue.first - start;
  if (cue.isConjoined || length < 1 || length > LONGEST_THING) return false;
  return reading.tokens.slice(start, cue.first).every(({ kind }) => kind !== 'punctuation');
}

/** "These results", "those practices": a demonstrative before a document or a noun that nobody is. */
function isPointedThing(reading: Reading, t: number): boolean {
  if (!reading.index.words.demonstratives.has(reading.keys[t]!) || !isDefiniteAt(reading, t + 1)) return false;
  const noun = sourceNounAt(reading, t + 1);
  return reading.mentionOf[t + 1] === -1 && (noun === null || noun === 'document') && !isPeople(reading, t + 1);
}

/**
 * "He said that the office had received a report from a man that tells of a fire": what an indefinite document in the content tells is part of it,
 * where no mark stands between the document and the verb.
 */
function isReported(reading: Reading, cue: Cue, last: Attribution): boolean {
  const isSameSentence = reading.sentenceOf[last.cue.first] === reading.sentenceOf[cue.first];
  if (cue.isConjoined || cue.tense !== 'imperfect' || !isSameSentence) return false;
  for (let t = cue.first - 1; t > last.complement.start; t--) {
    if (isMarkAt(reading, t) || reading.index.words.complementizers.has(reading.keys[t]!)) return false;
    if (isIndefiniteDocument(reading, t)) return true;
  }
  return false;
}

/** Kinds of complements that hold a clause or words of somebody. */
const CLAUSES: ReadonlySet<string> = new Set(['that', 'quote', 'colon']);

/** "He said that this is what (الذي) made the country announce its help": a deed in a relative clause of the content, with no mark between. */
function isInsideRelative(
  reading: Reading,
  cue: Cue,
  { complement }: CueParts,
  last: Attribution | undefined,
): boolean {
  if (last?.complement.kind !== 'that' || CLAUSES.has(complement.kind)) return false;
  if (cue.kind !== 'verb' || reading.sentenceOf[last.cue.first] !== reading.sentenceOf[cue.first]) return false;
  let t = cue.first - 1;
  while (t >= last.complement.start && !isMarkAt(reading, t) && !reading.index.words.relatives.has(reading.keys[t]!))
    t--;
  return t >= last.complement.start && !isMarkAt(reading, t) && !isMarkAt(reading, t - 1);
}

/** "He said that …, and that the others had shown their readiness": a deed in a clause that is joined to the content belongs to it. */
function isToldToo(
  reading: Reading,
  cue: Cue,
  { complement, subject }: CueParts,
  last: Attribution | undefined,
): boolean {
  if (last?.complement.kind !== 'that' || CLAUSES.has(complement.kind)) return false;
  if (reading.sentenceOf[last.cue.first] !== reading.sentenceOf[cue.first]) return false;
  const first = Math.min(cue.first, subject?.first ?? cue.first);
  // Of a subject that nothing knows, a few words may stand before the verb.
  const reach = cue.isConjoined ? first : Math.max(last.complement.start, first - LONGEST_THING);
  for (let t = first - 1; t >= reach - 1 && t > 0 && reading.tokens[t]!.kind !== 'punctuation'; t--) {
    if (reading.index.words.complementizers.has(withoutConjunction(reading, t) ?? '')) return true;
  }
  return false;
}
