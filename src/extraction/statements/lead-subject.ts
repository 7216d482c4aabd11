import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { endsWithPerson, findPhraseEnd } from './noun-phrases.js';
import { governedNoun, isPluralAt, isSubjectStart, sourceNounAt } from './nouns.js';
import { isPersonAt, type Reading, sentenceAt, withoutConjunction } from './reading.js';
import { isGoverned, isMark, type Subject, trimMarks } from './subject.js';

/** How far from the beginning of a sentence its leading subject may stand, in tokens. */
const LEAD_REACH = 4;

/** The subject of the verb that leads the sentence of a cue: "the opposition boycotts the vote, saying …". */
export function findLeadSubject(reading: Reading, cue: Cue): Subject | null {
  return leadSubjectOf(reading, sentenceAt(reading, cue.first).firstToken, cue.first);
}

/**
 * The person whom the sentence before a cue tells of, where nothing is said there and the cue opens its own: "the minister visited the camp.
 * And he praised …". What goes on with something said before means whoever said that.
 */
export function findPersonBefore(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { firstToken } = sentenceAt(reading, cue.first);
  if (cue.kind !== 'verb' || cue.first > firstToken || firstToken === 0 || hasFlag(cue.verb!, 'more')) return null;
  const before = sentenceAt(reading, firstToken - 1);
  if (before.firstToken < floor) return null;
  const lead = leadSubjectOf(reading, before.firstToken, firstToken);
  return lead !== null && isPersonAt(reading, lead.first) ? lead : null;
}

/**
 * The subject of the last clause of its own before a cue in the same sentence: "but Salem goes on fighting, although he says …", "because the shops closed
 * and demanded …". From `floor` on, where the last content ends.
 */
export function findClauseSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { clauseOpeners, complementizers } = reading.index.words;
  if (cue.kind !== 'verb') return null;
  for (let t = cue.first - 2; t > Math.max(floor, sentenceAt(reading, cue.first).firstToken); t--) {
    const key = reading.keys[t]!;
    if (!clauseOpeners.has(key) && !complementizers.has(key)) continue;
    if (!isSubjectStart(reading, t + 1) || isTold(reading, t + 1)) return null;
    return { first: t + 1, end: findPhraseEnd(reading, t + 1, cue.first) };
  }
  return null;
}

function leadSubjectOf(reading: Reading, firstToken: number, limit: number): Subject | null {
  const { topics, prepositions, partners, complementizers } = reading.index.words;
  if (topics.has(reading.keys[firstToken]!)) return null;
  const opening = behindLead(reading, firstToken, limit);
  const first = isGoverned(reading, opening, limit) ? behindPhrase(reading, opening, limit) : opening;
  if (isGoverned(reading, first, limit)) return null;
  for (let t = first; t < Math.min(limit, first + LEAD_REACH); t++) {
    if (isMark(reading, t) || prepositions.has(reading.keys[t]!) || isTold(reading, t)) return null;
    if (isThing(reading, t) || partners.has(reading.keys[t]!)) return null;
    if (t > first && complementizers.has(reading.keys[t]!)) return null;
    if (isSubjectStart(reading, t) && reading.tokens[t]!.kind === 'word') {
      return { first: t, end: findPhraseEnd(reading, t, limit) };
    }
  }
  return null;
}

/** "This decision": a demonstrative before a noun that nobody is. */
function isThing(reading: Reading, t: number): boolean {
  if (!reading.index.words.demonstratives.has(reading.keys[t]!)) return false;
  return t + 1 < reading.tokens.length && reading.mentionOf[t + 1] === -1 && sourceNounAt(reading, t + 1) === null;
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

/**
 * The subject of the verb of saying in the sentence before a cue that has said nothing itself: "a source revealed details to the paper and
 * said that". From `floor` on, where the last content ends.
 */
export function findVerbSubject(reading: Reading, cue: Cue, floor: number): Subject | null {
  const { forms } = reading.index;
  if (cue.kind !== 'verb' || !cue.isConjoined) return null;
  for (let t = cue.first - 2; t >= Math.max(floor, sentenceAt(reading, cue.first).firstToken); t--) {
    const form = forms.get(reading.keys[t]!)?.[0] ?? forms.get(withoutConjunction(reading, t) ?? '')?.[0];
    if (form === undefined || form.tense === 'participle' || form.hasObject || form.gender !== cue.gender) continue;
    if (hasFlag(form.verb, 'adjacent') || hasFlag(form.verb, 'near')) continue;
    const isSubject =
      isSubjectStart(reading, t + 1) && reading.tokens[t + 1]!.kind === 'word' && !isTold(reading, t + 1);
    return isSubject ? { first: t + 1, end: findPhraseEnd(reading, t + 1, cue.first) } : null;
  }
  return null;
}

/** How far before a participle in the plural the people may stand whom it goes on about, in tokens. */
const PEOPLE_REACH = 10;

/**
 * "In a conversation with Salem, (he) said", "in a statement of (ل) Salem": the person whom the occasion that opens the sentence of a cue is with; `null`
 * where another noun stands between.
 */
export function findPartner(reading: Reading, cue: Cue): Subject | null {
  const { insides, talks, partners } = reading.index.words;
  const { firstToken } = sentenceAt(reading, cue.first);
  const at = insides.has(withoutConjunction(reading, firstToken) ?? reading.keys[firstToken]!) ? firstToken + 1 : -1;
  if (at === -1 || !talks.has(reading.keys[at] ?? '')) return null;
  const isWith = partners.has(reading.keys[at + 1] ?? '');
  if (!isWith && !(at + 1 < cue.first && isTold(reading, at + 1))) return null;
  const first = isWith ? at + 2 : at + 1;
  const person = { first, end: findPhraseEnd(reading, first, cue.first) };
  return person.first < cue.first && endsWithPerson(reading, person.end) ? person : null;
}

/** "Shared by many, who expressed (معبرين) …": the people right before a participle in the plural. */
export function findPeopleBefore(reading: Reading, cue: Cue): Subject | null {
  if (cue.kind !== 'participle' || cue.number !== 'P') return null;
  const floor = Math.max(sentenceAt(reading, cue.first).firstToken, cue.first - PEOPLE_REACH);
  for (let t = cue.first - 1; t >= floor; t--) {
    const noun = sourceNounAt(reading, t);
    if (noun !== 'group' && !(noun === 'anonymous' && isPluralAt(reading, t))) continue;
    const people = trimMarks(reading, t, cue.first);
    return people !== null && findPhraseEnd(reading, t, cue.first) >= people.end ? people : null;
  }
  return null;
}

/** How far the phrase that a preposition opens a sentence with may run to its comma, in tokens: "in his sermon, …". */
const LONGEST_OPENING = 8;

/** The token behind the preposition phrase that begins at a token: behind its comma ("in his sermon, …") or its name ("in Moscow the ministry …"). */
function behindPhrase(reading: Reading, first: number, limit: number): number {
  const { commas } = reading.index.words;
  const m = reading.mentionOf[first + 1] ?? -1;
  if (m !== -1 && reading.mentionOf[first] !== m) {
    let end = first + 1;
    while (end < limit && reading.mentionOf[end] === m) end++;
    if (!commas.has(reading.keys[end] ?? '')) return end;
  }
  for (let t = first + 1; t + 1 < Math.min(limit, first + LONGEST_OPENING); t++) {
    if (commas.has(reading.keys[t]!)) return t + 1;
  }
  return first;
}

/** The token behind the connective of several words that opens a sentence ("for his part"), or behind one that a comma parts from it. */
function behindLead(reading: Reading, first: number, limit: number): number {
  const behind = first + reading.index.words.leads.lengthAt(reading.keys, first);
  if (behind > first && behind < limit && reading.index.words.commas.has(reading.keys[behind]!)) return behind + 1;
  return behind > first + 1 && behind < limit ? behind : first;
}
