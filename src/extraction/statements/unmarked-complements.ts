import { behindDashes, isAdverbialAt, skipAdverbs, skipOccasions } from './adverbials.js';
import { skipCircumstances } from './circumstances.js';
import { isBehindSubjectOfHeadline } from './clauses.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { endsWithPerson, findCoordinateEnd, findPhraseEnd } from './noun-phrases.js';
import { isSubjectStart, sourceNounAt } from './nouns.js';
import { isOwnedThing } from './object-heads.js';
import { isDefiniteAt, type Reading, sentenceAt, withoutConjunction } from './reading.js';
import { isCliticPhrase } from './subject.js';
import { isVerbalNoun } from './verbal-nouns.js';

/** Fewer words than this between subject and mark may belong to a name that was not recognised whole. */
const SHORTEST_GAP = 3;
/** A clause without complementizer is read as content only where this many words follow. */
const SHORTEST_CLAUSE = 4;

/**
 * Content that nothing announces: the direct object of the cue ("condemned the attack") or a clause without complementizer, which
 * begins where the subject ends. `limit` is the token where something else begins.
 */
export function findUnmarked(reading: Reading, cue: Cue, limit: number): Complement | null {
  const { takes } = cue.verb!;
  // "…, adding (مضيفا) the company will pay": behind a comma such a participle needs no complementizer.
  const goesOn = cue.kind === 'participle' && hasFlag(cue.verb!, 'more') && isDefiniteBehindComma(reading, cue);
  if (!goesOn && !takes.includes('object') && !takes.includes('bare')) return null;
  const end = sentenceAt(reading, cue.first).endToken;
  const hasSubject = isSubjectBehind(reading, cue, end);
  let start = hasSubject
    ? findCoordinateEnd(reading, findPhraseEnd(reading, cue.end, end), end)
    : behindDashes(reading, cue.end);
  start = skipCommas(reading, start, end);
  if (hasSubject) start = skipApposition(reading, start, end);
  const mayBePhrase = hasSubject && takes.includes('object');
  const behindCircumstances = mayBePhrase ? skipCircumstances(reading, cue.verb!, start, end) : start;
  start = takes.includes('object') ? skipOccasions(reading, start, end) : skipAdverbs(reading, start, end);
  // What a preposition is written onto is one more circumstance.
  if (behindCircumstances > start && isCliticPhrase(reading, behindCircumstances)) return null;
  start = Math.max(start, behindCircumstances);
  // "Acknowledging (to) them (لهم) their work".
  if (cue.kind === 'participle' && reading.index.words.ownings.has(reading.keys[start] ?? '')) start++;
  if (start >= Math.min(limit, end) || isMark(reading, start) || isAdverbialAt(reading, start)) return null;
  if (isAdjective(reading, cue, start) || isSideWord(reading, start) || isAside(reading, start)) return null;
  // "Who calls himself": what people call themselves is their name.
  if (reading.index.words.sameWords.has(reading.keys[start]!)) return null;
  if (takes.includes('object')) return { kind: 'object', at: start, start, skip: 0 };
  const isClause =
    goesOn ||
    hasSubject ||
    reading.index.words.clauseStarts.has(reading.keys[start]!) ||
    (cue.first > 0 && isSubjectStart(reading, cue.first - 1));
  return isClause && end - start >= SHORTEST_CLAUSE ? { kind: 'bare', at: start, start, skip: 0 } : null;
}

function isDefiniteBehindComma(reading: Reading, { first, end }: Cue): boolean {
  if (end >= reading.tokens.length || !reading.index.words.commas.has(reading.keys[first - 1] ?? '')) return false;
  return reading.mentionOf[end] !== -1 || isApposition(reading, end);
}

/** "The spokesman, Salem, said, the patrols found a car": a clause behind the name of the speaker and a comma, where nothing else announces one. */
export function findBehindName(reading: Reading, cue: Cue): Complement | null {
  const { takes, class: kind } = cue.verb!;
  const { endToken } = sentenceAt(reading, cue.first);
  const isDoubtful = (['more', 'near', 'adjacent'] as const).some((flag) => hasFlag(cue.verb!, flag));
  if (kind !== 'say' || !takes.includes('colon') || isDoubtful) return null;
  if (!isSubjectBehind(reading, cue, endToken)) return null;
  const comma = findPhraseEnd(reading, cue.end, endToken);
  const start = comma + 1;
  if (!endsWithPerson(reading, comma) || !reading.index.words.commas.has(reading.keys[comma] ?? '')) return null;
  if (endToken - start < SHORTEST_CLAUSE || isMark(reading, start) || isAdverbialAt(reading, start)) return null;
  const goesOn = isLink(reading, start) || isApposition(reading, start) || withoutConjunction(reading, start) !== null;
  return goesOn || reading.mentionOf[start] !== -1 ? null : { kind: 'bare', at: start, start, skip: 0 };
}

/** "Suggested laws that …": no comma parts a feminine participle that is an adjective from its noun, and no definite noun follows it. */
function isAdjective(reading: Reading, cue: Cue, start: number): boolean {
  if (
    cue.kind !== 'participle' ||
    cue.gender !== 'F' ||
    cue.first === sentenceAt(reading, cue.first).firstToken ||
    reading.index.words.commas.has(reading.keys[cue.first - 1] ?? '')
  )
    return false;
  return reading.mentionOf[start] === -1 && !isVerbalNoun(reading, start) && !isApposition(reading, start);
}

/** A preposition that no object begins with. One that takes a part of something may: "(some) of the voices". */
function isSideWord(reading: Reading, t: number): boolean {
  const { prepositions, partitives, relatives } = reading.index.words;
  // "Said Salem, who is preparing for the match, …".
  if (relatives.has(reading.keys[t]!)) return true;
  return prepositions.has(reading.keys[t]!) && !isMark(reading, t - 1) && !partitives.has(reading.keys[t]!);
}

/** The longest apposition, in tokens. */
const LONGEST_APPOSITION = 12;

/** Behind "the general X, " or the name of a person the office that explains it, up to the comma that closes it. */
function skipApposition(reading: Reading, first: number, end: number): number {
  const { commas } = reading.index.words;
  if (first >= end) return first;
  const isBehindName = endsWithPerson(reading, first) && isApposition(reading, first);
  const noun = sourceNounAt(reading, first);
  const isOffice = noun === 'title' || noun === 'anonymous';
  if (!isOffice || (!isBehindName && !commas.has(reading.keys[first - 1]!))) return first;
  const reach = Math.min(end, first + LONGEST_APPOSITION);
  for (let t = first; t < reach; t++) if (commas.has(reading.keys[t]!)) return skipCommas(reading, t, end);
  return first;
}

function skipCommas(reading: Reading, first: number, end: number): number {
  let t = first;
  while (t < end && reading.index.words.commas.has(reading.keys[t]!)) t++;
  return t;
}

/** Whether words that belong to neither subject nor adverbials stand before a mark of content: then the content begins with them. */
export function isGapBefore(reading: Reading, cue: Cue, at: number): boolean {
  const { takes } = cue.verb!;
  if (!takes.includes('object') && !takes.includes('bare')) return false;
  if (!isSubjectBehind(reading, cue, at)) return false;
  const end = findPhraseEnd(reading, cue.end, at);
  if (end >= at || !endsWithPerson(reading, end) || isApposition(reading, end)) return false;
  const reach = Math.min(at, end + SHORTEST_GAP);
  for (let t = end; t < reach; t++) {
    if (isMark(reading, t) || isAdverbialAt(reading, t) || isLink(reading, t)) return false;
  }
  return at - end >= (takes.includes('bare') ? SHORTEST_GAP : 1);
}

function isSubjectBehind(reading: Reading, cue: Cue, end: number): boolean {
  if (cue.kind !== 'verb' || cue.hasObject || cue.end >= end || isBehindSubjectOfHeadline(reading, cue)) return false;
  if (isOwnedThing(reading, cue.end)) return false;
  if (isSubjectStart(reading, cue.end)) return true;
  return isDefiniteAt(reading, cue.end) && (hasFlag(cue.verb!, 'overt') || isTitle(reading, cue.end, end));
}

/** How many words of a title that the lexicon does not know may stand before the name. */
const LONGEST_TITLE = 4;

/** "The prosecutor Salem": a definite noun with the name of a person right behind it. */
function isTitle(reading: Reading, first: number, end: number): boolean {
  const limit = Math.min(end, first + LONGEST_TITLE);
  for (let t = first + 1; t < limit && !isMark(reading, t); t++) {
    const m = reading.mentionOf[t]!;
    if (m !== -1) return reading.persons.has(reading.entities.mentions[m]!.entityId);
    if (reading.index.words.prepositions.has(reading.keys[t]!)) return false;
  }
  return false;
}

function isMark(reading: Reading, t: number): boolean {
  return reading.tokens[t]!.kind === 'punctuation' && reading.opens[t] === -1;
}

/** "Salem, and he is the spokesman": the pronoun opens an aside about the speaker. */
function isAside(reading: Reading, t: number): boolean {
  return reading.index.words.pronouns.has(withoutConjunction(reading, t) ?? '');
}

/** Behind the name of a person a definite noun is the office: "Salem the spokesman of the port". */
function isApposition(reading: Reading, t: number): boolean {
  return isDefiniteAt(reading, t);
}

function isLink(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const noun = sourceNounAt(reading, t);
  const isOffice = noun === 'title' || noun === 'anonymous';
  const isFunctionWord = [words.prepositions, words.relatives, words.nonSubjects, words.sourceAdjectives].some((list) =>
    list.has(key),
  );
  return isAside(reading, t) || isFunctionWord || isOffice;
}
