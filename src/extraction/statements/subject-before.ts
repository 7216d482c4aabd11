import { findAdverbial, isAdverbialAt } from './adverbials.js';
import type { Cue } from './cues.js';
import { endsWithPerson } from './noun-phrases.js';
import { governedNoun, isPeople, isSubjectStart, sourceNounAt } from './nouns.js';
import { isOutletAt } from './outlets.js';
import {
  isDefiniteAt,
  isPersonAt,
  mentionAt,
  mentionStart,
  type Reading,
  sentenceAt,
  withoutConjunction,
} from './reading.js';
import { isCliticPhrase, isGoverned, isMark, type Subject, trimMarks } from './subject.js';

/** How far before its verb a subject may begin, in tokens. */
const LONGEST_SUBJECT = 24;

/** Subject, verb: "but an official said", "the minister, who said". A conjunction on the verb shows that its subject is another. */
export function subjectBefore(reading: Reading, cue: Cue): Subject | null {
  const { words } = reading.index;
  let end = cue.first;
  const floor = Math.max(sentenceAt(reading, cue.first).firstToken, cue.first - LONGEST_SUBJECT);
  if (cue.first > floor && words.pronounConnectives.has(reading.keys[cue.first - 1]!)) return null;
  while (end > floor && words.auxiliaries.has(reading.keys[end - 1]!)) end--;
  const isInside = [cue.end - 1, cue.end].some((t) => words.resumptives.has(reading.keys[t] ?? ''));
  if (!cue.isConjoined && end > floor && isIndefiniteDocument(reading, end - 1)) {
    // "Issued a statement in which she said": whoever issued it speaks.
    return isInside ? null : { first: end - 1, end };
  }
  if (isInside && !cue.isConjoined) {
    // "A word of the owner, Salem, in which he welcomed": the person right before.
    const person = personBefore(reading, end);
    if (person) return person;
    const speech = beforeSpeech(reading, end, floor);
    const owner = speech < end ? (speechOwner(reading, speech, end) ?? speakerBefore(reading, speech, floor)) : null;
    if (owner) return owner;
    end = speech;
  }
  const owned = cue.isConjoined ? -1 : ownedDocumentBefore(reading, end, floor);
  if (owned !== -1) return { first: owned, end };
  if (end > floor && words.relatives.has(reading.keys[end - 1]!)) {
    // "The raid that he called (وصفه) deliberate": the pronoun on the verb takes up what the relative describes.
    return cue.hasObject ? null : findAntecedent(reading, floor, end - 1);
  }
  if (end > floor && words.relatives.has(withoutConjunction(reading, end - 1) ?? '')) {
    return personBefore(reading, end - 1);
  }
  // A comma right before the verb closes an apposition; any other comma parts the subject from what stands before it.
  const hasApposition = end > floor && words.commas.has(reading.keys[end - 1]!);
  let first = end;
  while (first > floor && !isOpenerAt(reading, first - 1, hasApposition)) first--;
  if (hasApposition && isCueVerb(reading, first)) return null;
  const opener = first > floor ? reading.keys[first - 1]! : '';
  if (cue.isConjoined && !words.topics.has(opener)) return null;
  while (first < end && isMark(reading, first)) first++;
  while (end > first && isMark(reading, end - 1)) end--;
  if (isGoverned(reading, first, end)) return null;
  const start = lastSubjectOfHeadline(reading, cue, first, end) ?? firstSubjectStart(reading, first, end);
  if (start !== null) {
    // "The director of the office formerly (سابقا), Salem, said": a title runs on to the name of its holder.
    const isTitle = sourceNounAt(reading, start) === 'title' && endsWithPerson(reading, end);
    return trimMarks(reading, start, isTitle ? end : findAdverbial(reading, start, end));
  }
  return isClauseStart(reading, first, end, floor)
    ? trimMarks(reading, first, findAuxiliary(reading, first, end))
    : null;
}

/** "Eight killed in the north and Salem warns of floods": where the last clause of a headline begins, whose verb has one subject. */
function lastSubjectOfHeadline(
  reading: Reading,
  { first: verb, number }: Cue,
  first: number,
  end: number,
): number | null {
  const isTitle = reading.document.blocks[sentenceAt(reading, verb).block]?.kind === 'title';
  if (!isTitle || number !== 'S') return null;
  for (let t = end - 1; t > first; t--) {
    const stem = withoutConjunction(reading, t);
    if (stem === null || sourceNounAt(reading, t) === 'document') continue;
    const mention = mentionAt(reading, t);
    const isName = mention !== null && mention.start > reading.tokens[t]!.start;
    if (isName || sourceNounAt(reading, t) !== null) return t;
  }
  return null;
}

/** How many words may stand between a speech and the verb that tells what was said in it. */
const LONGEST_ATTRIBUTE = 4;

/** "The governor gave a speech (on this occasion) in which he welcomed": the token of the speech, else `end`. */
function beforeSpeech(reading: Reading, end: number, floor: number): number {
  const { words, lexicon } = reading.index;
  for (let t = end - 1; t > Math.max(floor, end - 2 - LONGEST_ATTRIBUTE) && !isMark(reading, t); t--) {
    const key = reading.keys[t]!;
    const ending = lexicon.words.accusativeEndings.find((letters) => key.endsWith(letters));
    // "Sent (with) a letter (برسالة)".
    const isGoverned = words.cliticPrepositions.hasInitial(key) && words.occasions.has(key.slice(1));
    const isSpeech =
      isGoverned || words.occasions.has(key) || (ending && words.occasions.has(key.slice(0, -ending.length)));
    if (isSpeech && !isDefiniteAt(reading, t)) return t;
  }
  return end;
}

/** "A statement of (لـ) the minister in which he said": whose speech it is, where a preposition written onto the owner follows the speech. */
function speechOwner(reading: Reading, speech: number, end: number): Subject | null {
  const owner = speech + 1;
  if (owner >= end || !reading.index.words.adjacentClitics.hasInitial(reading.keys[owner]!)) return null;
  // "A statement to the agency in which he said".
  if (isOutletAt(reading, owner)) return null;
  return reading.mentionOf[owner] !== -1 || governedNoun(reading, owner, reading.keys[owner]!) !== null
    ? { first: owner, end }
    : null;
}

/** "Salem, who gave a speech in which he said": the person before the relative of the verb that governs the speech. */
function speakerBefore(reading: Reading, speech: number, floor: number): Subject | null {
  const relative = speech - 2;
  const isRelative = relative > floor && reading.index.words.relatives.has(reading.keys[relative]!);
  return isRelative ? personBefore(reading, relative) : null;
}

/** "Signed a declaration saying": an indefinite document right before the verb is what speaks. */
export function isIndefiniteDocument(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (isDefiniteAt(reading, t)) return false;
  const ending = lexicon.words.accusativeEndings.find((letters) => key.endsWith(letters));
  return words.documentNouns.has(ending === undefined ? key : key.slice(0, -ending.length));
}

/** "According to a report of the fund (that) pointed to …": the indefinite document whose owner stands right before `end`; -1 for none. */
function ownedDocumentBefore(reading: Reading, end: number, floor: number): number {
  const owner = end > floor ? reading.mentionOf[end - 1]! : -1;
  if (owner === -1) return -1;
  let first = end - 1;
  while (first > floor && reading.mentionOf[first] === owner) first--;
  const isOwned = reading.index.words.adjacentClitics.hasInitial(reading.keys[first + 1]!);
  return isOwned && isIndefiniteDocument(reading, first) ? first : -1;
}

/** "While the channel condemned the raid, …": what another verb of saying leads is its own clause. */
function isCueVerb(reading: Reading, t: number): boolean {
  const { forms } = reading.index;
  const form = forms.get(reading.keys[t]!) ?? forms.get(withoutConjunction(reading, t) ?? '');
  return form !== undefined && form[0]!.tense !== 'participle';
}

/** How far before its relative pronoun an antecedent may begin, in tokens. */
const LONGEST_ANTECEDENT = 14;

/** "The reports, which confirmed": the noun phrase that a relative clause describes, from the preposition or mark before it. */
function findAntecedent(reading: Reading, floor: number, relative: number): Subject | null {
  const { prepositions, complementizers } = reading.index.words;
  // "The irresponsible words of (لـ) the minister Salem, who": nothing before a preposition written onto the title belongs to the name.
  const person = personBefore(reading, relative);
  if (person !== null && governedNoun(reading, person.first, reading.keys[person.first]!) !== null) return person;
  const reach = Math.max(floor, relative - LONGEST_ANTECEDENT);
  let nearest: number | null = null;
  for (let t = relative - 1; t >= reach && !complementizers.has(reading.keys[t]!); t--) {
    // "And it is the defeat that …": a pronoun with a conjunction opens another clause.
    if (reading.index.words.pronouns.has(withoutConjunction(reading, t) ?? '')) break;
    if (isSubjectStart(reading, t)) nearest = t;
    // A word with a preposition of its own parts the antecedent from what stands before: "by (moving) the parties that".
    else if (nearest === null && t + 1 < relative && isCliticPhrase(reading, t)) return { first: t + 1, end: relative };
    if (nearest !== null && t > reach && (prepositions.has(reading.keys[t - 1]!) || isMark(reading, t - 1))) break;
    if (nearest !== null && t > reach && endsAntecedent(reading, t - 1)) break;
  }
  return nearest === null ? null : trimMarks(reading, nearest, findAdverbial(reading, nearest, relative));
}

/** Whether a name or noun that may be the antecedent has nothing before it that belongs to it: no title, adjective or longer name. */
function endsAntecedent(reading: Reading, before: number): boolean {
  if (reading.mentionOf[before] !== -1 || sourceNounAt(reading, before) !== null) return false;
  if (reading.index.words.officeLinks.has(reading.keys[before]!)) return false;
  return !isDefiniteAt(reading, before);
}

/** "Met Salem, and who (والذي) said": the person right before; what else such a relative goes back to may stand anywhere. */
function personBefore(reading: Reading, end: number): Subject | null {
  return isPersonAt(reading, end - 1) ? { first: mentionStart(reading, end - 1), end } : null;
}

/** A phrase of few words that nothing in the lexicon knows is a subject only where it fills the clause before the verb. */
const LONGEST_UNKNOWN = 5;

function isClauseStart(reading: Reading, first: number, end: number, floor: number): boolean {
  const { words } = reading.index;
  const isTitle = reading.document.blocks[sentenceAt(reading, first).block]?.kind === 'title';
  if (first === end || (first === floor && !isTitle)) return false;
  if (first === floor) return end - first <= LONGEST_UNKNOWN;
  const opener = reading.keys[first - 1]!;
  return words.clauseOpeners.has(opener) || (words.complementizers.has(opener) && isPeople(reading, first));
}

function findAuxiliary(reading: Reading, first: number, end: number): number {
  let t = first;
  while (t < end && !reading.index.words.auxiliaries.has(reading.keys[t]!) && !isAdverbialAt(reading, t)) t++;
  return t;
}

/** The first word that can speak begins the subject: before it stand the verb of the clause or a circumstance. */
function firstSubjectStart(reading: Reading, first: number, end: number): number | null {
  const { prepositions } = reading.index.words;
  for (let t = first; t < end; t++) {
    if (isSubjectStart(reading, t) && !(t > 0 && prepositions.has(reading.keys[t - 1]!))) return t;
  }
  return null;
}

function isOpenerAt(reading: Reading, t: number, hasApposition: boolean): boolean {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  if (!hasApposition && words.commas.has(key)) return true;
  return (
    words.clauseOpeners.has(key) ||
    words.complementizers.has(key) ||
    words.resultatives.has(key) ||
    words.topics.has(key) ||
    key === '.'
  );
}
