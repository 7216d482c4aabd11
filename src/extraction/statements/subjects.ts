import { findAdverbial, isAdverbialAt } from './adverbials.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { endsWithPerson, findPhraseEnd, isInsideMention } from './noun-phrases.js';
import { isPeople, isPersonal, isSubjectStart, sourceNounAt } from './nouns.js';
import { isLooseClitic } from './occasions.js';
import { isMarkAt, type Reading, sentenceAt, withoutConjunction } from './reading.js';

/** The noun phrase that is the grammatical subject of a cue. Half-open range of tokens. */
export interface Subject {
  readonly first: number;
  readonly end: number;
}

/** How far before its verb a subject may begin, in tokens. */
const LONGEST_SUBJECT = 24;

/** The subject of a verbal cue, behind or before it, where verbs come first; `null` where the verb only implies it. */
export function findSubject(reading: Reading, cue: Cue, complement: Complement): Subject | null {
  if (cue.kind === 'participle') return null;
  const behind = subjectBehind(reading, cue, complement);
  const isPluperfect = reading.index.words.auxiliaries.has(reading.keys[cue.first - 1] ?? '');
  if (behind !== null && isSubjectStart(reading, behind.first) && !isPluperfect) return behind;
  // "That the player announced his departure": a noun that nothing knows to speak stands back behind one that can, and so does an object
  // behind "the club had asked".
  const before = subjectBefore(reading, cue);
  return behind === null || (before !== null && opensClause(reading, before)) ? before : behind;
}

/** Whether a subject that can speak stands right behind "that", "but", "while". */
function opensClause(reading: Reading, { first }: Subject): boolean {
  const { complementizers, clauseOpeners } = reading.index.words;
  const opener = reading.keys[first - 1] ?? '';
  return isSubjectStart(reading, first) && (complementizers.has(opener) || clauseOpeners.has(opener));
}

/** Verb, subject, complement. What stands between and is no part of the subject are occasions, times and those who are told. */
function subjectBehind(reading: Reading, cue: Cue, complement: Complement): Subject | null {
  if (cue.hasObject) return null;
  if (reading.index.words.lightObjects.has(reading.keys[cue.end] ?? '')) return null;
  if (complement.kind === 'object' && complement.at === cue.end) return null;
  const limit = hasFlag(cue.verb!, 'to') ? findPhraseEnd(reading, cue.end, complement.at) : complement.at;
  const last = Math.min(limit, complement.at);
  const first = findFirst(reading, cue.end, last);
  if (first >= last) return null;
  const end = findAdverbial(reading, first, last);
  if (isAddressee(reading, cue, first, end < complement.at)) return null;
  return trimMarks(reading, first, findHolder(reading, first, end, last));
}

/**
 * Whether the noun phrase behind a verb of demanding, warning or accusing is whom it addresses: where it does not agree with the verb in
 * gender, or is the only one behind a verb that always has an addressee and whose subject is given elsewhere.
 */
function isAddressee(reading: Reading, cue: Cue, first: number, hasMore: boolean): boolean {
  const verb = cue.verb!;
  if (!hasFlag(verb, 'to') || isPersonal(reading, first)) return false;
  const { feminineEndings } = reading.index.lexicon.words;
  const isFeminine = feminineEndings.some((ending) => reading.tokens[first]!.text.endsWith(ending));
  if (isFeminine && cue.gender === 'M' && cue.number === 'S') return true;
  return hasFlag(verb, 'transitive') && !hasMore && (cue.isConjoined || subjectBefore(reading, cue) !== null);
}

/** A title may hold what looks like an adverbial ("the director of the agency, Salem"): it goes on to the name of its holder. */
function findHolder(reading: Reading, first: number, end: number, limit: number): number {
  if (end >= limit || sourceNounAt(reading, first) !== 'title' || endsWithPerson(reading, end)) return end;
  const holder = behindAdverbial(reading, end, limit);
  return holder < limit ? findPhraseEnd(reading, holder, limit) : end;
}

/** Where the subject behind a verb may begin: right there, behind "in it" or "to him", or behind another adverbial or a preposition phrase. */
function findFirst(reading: Reading, behind: number, limit: number): number {
  const { forms, words } = reading.index;
  let start = behind;
  while (start < limit && isMark(reading, start)) start++;
  if (start >= limit) return limit;
  const key = reading.keys[start]!;
  if (words.resumptives.has(key) && isSubjectStart(reading, start + 1)) return start + 1;
  const told = audienceEnd(reading, start, limit);
  if (isSubjectStart(reading, told) && told < limit) return told;
  const isGoverning =
    words.prepositions.has(key) ||
    words.nonSubjects.has(key) ||
    words.resumptives.has(key) ||
    (reading.mentionOf[start] === -1 && isCliticPhrase(reading, start));
  const isSubject = !isGoverning && forms.get(key)?.[0]?.tense !== 'participle' && !isAdverbialAt(reading, start);
  return isSubject ? start : behindAdverbial(reading, start, limit);
}

/** The token behind those who are told, where a token begins them ("to «The Herald»", "to reporters"); `first` where it does not. */
function audienceEnd(reading: Reading, first: number, limit: number): number {
  if (reading.index.words.audiences.has(reading.keys[first]!) && !isLooseClitic(reading, first)) return first + 1;
  if (!isAdverbialAt(reading, first) || !reading.index.words.adjacentClitics.has(reading.keys[first]![0]!))
    return first;
  let t = first + 1;
  while (t < limit && isInsideMention(reading, t)) t++;
  const q = t < limit ? reading.opens[t]! : -1;
  return q === -1 ? t : Math.min(limit, reading.behind[q]!);
}

/** "He told the paper on Monday, the minister …": the first title or person behind an adverbial that is not governed by it. */
function behindAdverbial(reading: Reading, first: number, limit: number): number {
  const { words } = reading.index;
  for (let t = first + 1; t < limit; t++) {
    const isFree = !words.prepositions.has(reading.keys[t - 1]!) && reading.quotationOf[t] === -1;
    if (!isFree || isAdverbialAt(reading, t)) continue;
    if (isPersonal(reading, t)) return t;
    if (words.commas.has(reading.keys[t - 1]!) && sourceNounAt(reading, t) === 'organization') return t;
  }
  return limit;
}

/** Subject, verb: "but an official said", "the minister, who said". A conjunction on the verb shows that its subject is another. */
export function subjectBefore(reading: Reading, cue: Cue): Subject | null {
  const { words } = reading.index;
  let end = cue.first;
  const floor = Math.max(sentenceAt(reading, cue.first).firstToken, cue.first - LONGEST_SUBJECT);
  if (cue.first > floor && words.pronounConnectives.has(reading.keys[cue.first - 1]!)) return null;
  while (end > floor && words.auxiliaries.has(reading.keys[end - 1]!)) end--;
  if (!cue.isConjoined && end > floor && isDocumentAt(reading, end - 1)) {
    // "Issued a statement in which she said": whoever issued it speaks.
    return words.resumptives.has(reading.keys[cue.end] ?? '') ? null : { first: end - 1, end };
  }
  if (end > floor && words.relatives.has(reading.keys[end - 1]!)) return findAntecedent(reading, floor, end - 1);
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
  const start = firstSubjectStart(reading, first, end);
  if (start !== null) return trimMarks(reading, start, findAdverbial(reading, start, end));
  return isClauseStart(reading, first, end, floor)
    ? trimMarks(reading, first, findAuxiliary(reading, first, end))
    : null;
}

/** "While the channel condemned the raid, …": what another verb of saying leads is its own clause. */
function isCueVerb(reading: Reading, t: number): boolean {
  const { forms } = reading.index;
  const form = forms.get(reading.keys[t]!) ?? forms.get(withoutConjunction(reading, t) ?? '');
  return form !== undefined && form[0]!.tense !== 'participle';
}

/** "Signed a declaration saying": an indefinite document right before the verb is what speaks. */
function isDocumentAt(reading: Reading, t: number): boolean {
  const { words, lexicon } = reading.index;
  const key = reading.keys[t]!;
  if (lexicon.words.articles.some((letters) => key.startsWith(letters))) return false;
  const ending = lexicon.words.accusativeEndings.find((letters) => key.endsWith(letters));
  return words.documentNouns.has(ending === undefined ? key : key.slice(0, -ending.length));
}

/** How far before its relative pronoun an antecedent may begin, in tokens. */
const LONGEST_ANTECEDENT = 14;

/** "The reports, which confirmed": the noun phrase that a relative clause describes, from the preposition or mark before it. */
function findAntecedent(reading: Reading, floor: number, relative: number): Subject | null {
  const { prepositions, complementizers } = reading.index.words;
  const reach = Math.max(floor, relative - LONGEST_ANTECEDENT);
  let nearest: number | null = null;
  for (let t = relative - 1; t >= reach && !complementizers.has(reading.keys[t]!); t--) {
    if (isSubjectStart(reading, t)) nearest = t;
    // A word with a preposition of its own parts the antecedent from what stands before: "by (moving) the parties that".
    else if (nearest === null && t + 1 < relative && isCliticPhrase(reading, t)) return { first: t + 1, end: relative };
    if (nearest !== null && t > reach && (prepositions.has(reading.keys[t - 1]!) || isMark(reading, t - 1))) break;
  }
  return nearest === null ? null : trimMarks(reading, nearest, findAdverbial(reading, nearest, relative));
}

function isCliticPhrase(reading: Reading, t: number): boolean {
  const { cliticPrepositions, cliticExceptions } = reading.index.words;
  const key = reading.keys[t]!;
  return key.length > 3 && cliticPrepositions.has(key[0]!) && !cliticExceptions.has(key);
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

/** A preposition phrase before a verb is no subject: "as for the goalkeeper, he said". */
export function isGoverned(reading: Reading, first: number, end: number): boolean {
  if (first >= end) return false;
  const { prepositions } = reading.index.words;
  return prepositions.has(reading.keys[first]!) || prepositions.has(withoutConjunction(reading, first) ?? '');
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

/** A mark that is no part of a phrase: a name may stand in quotation marks. */
export function isMark(reading: Reading, t: number): boolean {
  return isMarkAt(reading, t) && reading.opens[t] === -1 && reading.closes[t] === -1;
}

/** The phrase without marks and prepositions at its end; `null` where nothing is left. */
export function trimMarks(reading: Reading, first: number, end: number): Subject | null {
  const { prepositions } = reading.index.words;
  let last = end;
  while (last > first && (isMark(reading, last - 1) || prepositions.has(reading.keys[last - 1]!))) last--;
  return last > first ? { first, end: last } : null;
}
