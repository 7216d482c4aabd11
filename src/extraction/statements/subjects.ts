import { findOblique, isAddressee } from './addressed-nouns.js';
import { behindDashes, findAdverbial, isAdverbialAt, skipAdverbs, skipDays, skipOccasions } from './adverbials.js';
import { findClauseTopic } from './clause-topics.js';
import { isBehindSubjectOfHeadline } from './clauses.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { endsWithPerson, findPhraseEnd, isInsideMention } from './noun-phrases.js';
import { isPersonal, isSubjectStart, sourceNounAt } from './nouns.js';
import { informedOutlet } from './occasions.js';
import { isLooseClitic } from './outlets.js';
import type { Reading } from './reading.js';
import { isCliticPhrase, isMark, type Subject, trimMarks } from './subject.js';
import { subjectBefore } from './subject-before.js';

/** The subject of a verbal cue, behind or before it, where verbs come first; `null` where the verb only implies it. */
export function findSubject(reading: Reading, cue: Cue, complement: Complement): Subject | null {
  if (cue.kind === 'participle') return null;
  if (isBehindSubjectOfHeadline(reading, cue)) return subjectBefore(reading, cue);
  const topic = findClauseTopic(reading, cue);
  if (topic) return topic;
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
  if (cue.hasObject && !isSubjectStart(reading, cue.end)) return null;
  // A verb in the plural stands behind its subject or implies it.
  if (cue.number === 'P') return null;
  if (reading.index.words.lightObjects.has(reading.keys[cue.end] ?? '')) return null;
  if (complement.kind === 'object' && complement.at === cue.end) return null;
  const behind = behindDashes(reading, informedOutlet(reading, cue)?.end ?? cue.end);
  const limit = hasFlag(cue.verb!, 'to') ? findPhraseEnd(reading, behind, complement.at) : complement.at;
  const last = Math.min(limit, complement.at);
  const first = behindOccasion(reading, behind, complement) ?? findFirst(reading, behind, last);
  if (first >= last) return null;
  // "And she held the hospital (المستشفى) responsible": no feminine verb has a masculine body for its subject. In the imperfect "she offers" is
  // written like "he applied" (تقدم).
  const isFeminine = cue.gender === 'F' && cue.tense === 'perfect';
  if (isFeminine && reading.index.words.masculineBodies.has(reading.keys[first]!)) return null;
  const isTold = hasFlag(cue.verb!, 'to');
  const end = Math.min(
    findAdverbial(reading, first, last),
    findSpeech(reading, first, last),
    isTold ? findOblique(reading, first, last) : last,
  );
  if (isAddressee(reading, cue, first, end < complement.at)) return null;
  return trimMarks(reading, first, findHolder(reading, first, end, last));
}

/** "Salem went on with his talk": the word for what goes on is no part of the subject; `limit` where none stands behind it. */
function findSpeech(reading: Reading, first: number, limit: number): number {
  const { words, lexicon } = reading.index;
  for (let t = first + 1; t < limit; t++) {
    // As written: the keys of "his talk" (حديثه) and of "recent" (حديثة) are one.
    const isOwned = lexicon.words.possessorEndings.some((ending) => reading.tokens[t]!.text.endsWith(ending));
    if (isOwned && words.ongoing.has(reading.keys[t]!) && !words.prepositions.has(reading.keys[t - 1]!)) return t;
  }
  return limit;
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
  // "Went on saying (يقول)": no noun is written like such a form.
  const tense = forms.get(key)?.[0]?.tense;
  const isVerb = tense === 'participle' || (tense === 'imperfect' && reading.mentionOf[start] === -1);
  const isSubject = !isGoverning && !isVerb && !isAdverbialAt(reading, start);
  return isSubject ? start : (behindAdverbs(reading, start, limit) ?? behindAdverbial(reading, start, limit));
}

/** "Announced yesterday, Monday, spokesmen of the army": the noun that can speak right behind adverbs; `null` where none does. */
function behindAdverbs(reading: Reading, first: number, limit: number): number | null {
  const t = skipAdverbs(reading, first, limit);
  return t > first && isNounAt(reading, t, limit) ? t : null;
}

/**
 * "Said on the evening (of) Monday, in a press conference, a source that": the noun that can speak right behind days or an occasion with an adjective. A noun right
 * behind that of the occasion is its owner, and without a clause that was said it may be whom somebody speaks of.
 */
function behindOccasion(reading: Reading, first: number, { kind, at }: Complement): number | null {
  const t = CLAUSES.includes(kind) ? skipOccasions(reading, skipDays(reading, first, at), at) : first;
  const isOwner = t > first && reading.index.words.occasions.has(reading.keys[t - 1]!);
  // "Said in a special statement to The Herald", "to reporters yesterday, his counterpart".
  const isTold =
    t < at &&
    (isAdverbialAt(reading, t) || isCliticPhrase(reading, t) || reading.index.words.counterparts.has(reading.keys[t]!));
  return t > first && !isOwner && !isTold && isNounAt(reading, t, at) ? t : null;
}

const CLAUSES: readonly Complement['kind'][] = ['that', 'quote', 'colon'];

function isNounAt(reading: Reading, t: number, limit: number): boolean {
  return t < limit && reading.tokens[t]!.kind === 'word' && isSubjectStart(reading, t);
}

/** The token behind those who are told, where a token begins them ("to «The Herald»", "to reporters"); `first` where it does not. */
function audienceEnd(reading: Reading, first: number, limit: number): number {
  const isAudience = reading.index.words.audiences.has(reading.keys[first]!) && !isLooseClitic(reading, first);
  const isTold = isAdverbialAt(reading, first) && reading.index.words.adjacentClitics.hasInitial(reading.keys[first]!);
  if (!isAudience && !isTold) return first;
  let t = first + 1;
  while (t < limit && isInsideMention(reading, t)) t++;
  const q = t < limit ? reading.opens[t]! : -1;
  return q === -1 ? t : Math.min(limit, reading.behind[q]!);
}

/** "He told the paper on Monday, the minister …": the first title or person behind an adverbial that is not governed by it. */
function behindAdverbial(reading: Reading, first: number, limit: number): number {
  const { words } = reading.index;
  for (let t = first + 1; t < limit; t++) {
    if (reading.quotationOf[t] !== -1 || isAdverbialAt(reading, t)) continue;
    if (isGovernedAt(reading, t) || words.counterparts.has(reading.keys[t]!)) {
      // "After a meeting with the minister Salem": the name belongs to whoever is met.
      if (isPersonal(reading, t) || words.counterparts.has(reading.keys[t]!)) t = findPhraseEnd(reading, t, limit) - 1;
      continue;
    }
    if (isPersonal(reading, t)) return t;
    if (words.commas.has(reading.keys[t - 1]!) && sourceNounAt(reading, t) === 'organization') return t;
  }
  return limit;
}

/** Behind a preposition, or a noun that takes an object ("after receiving (استقباله) the minister"), nobody stands who speaks. */
function isGovernedAt(reading: Reading, t: number): boolean {
  const { prepositions, nonSubjects, governingNouns } = reading.index.words;
  return [prepositions, nonSubjects, governingNouns].some((list) => list.has(reading.keys[t - 1]!));
}
