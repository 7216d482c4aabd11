import type { Complement } from '../complements.js';
import type { Cue } from '../cues.js';
import { hasFlag } from '../inflection.js';
import { type Reading, sentenceAt } from '../reading.js';
import { isNounStart, isStopAt, skipAdverbials, startsAdverbial } from './phrases.js';

/** How far behind its verb a preposition that the verb takes may stand, in tokens. */
const REACH = 24;
/** The longest addressee or parenthesis between verb and content, in tokens. */
const LONGEST_INSERTION = 14;

/**
 * What announces the content behind a verb: past those who are told and times and occasions a complementizer, quotation, colon or
 * preposition; else the clause or noun phrase itself. `null` where nothing follows, and behind passives ("said by", "accused of").
 */
export function findComplementBehind(reading: Reading, cue: Cue): Complement | null {
  const { takes } = cue.verb!;
  const { endToken } = sentenceAt(reading, cue.first);
  if (cue.end >= endToken || reading.index.subjectFirst!.agents.has(reading.keys[cue.end]!)) return null;
  const first = skipAdverbials(reading, cue.end, takes);
  const isAddressing = hasFlag(cue.verb!, 'to');
  const direct = announcedAt(reading, cue, first) ?? behindParenthesis(reading, cue, first, endToken);
  const isPassive = direct?.kind === 'preposition' && hasFlag(cue.verb!, 'transitive');
  if (direct) return isPassive ? null : direct;
  if (!isAddressing) return unmarkedAt(reading, cue, first, endToken);
  const behind = skipAdverbials(reading, behindAddressee(reading, cue, first, endToken), takes);
  const announced = behind > first ? announcedAt(reading, cue, behind) : null;
  // "Told state television the kingdom would "do it"": a quotation without a mark before it is part of a clause.
  const isPart = announced?.kind === 'quote' && takes.includes('bare');
  const told = isPart ? null : announced;
  const governed = told ?? governedIn(reading, cue, first, endToken);
  if (governed) return governed;
  if (takes.includes('bare') && behind > first) return unmarkedAt(reading, cue, behind, endToken);
  return takes.includes('object') ? unmarkedAt(reading, cue, first, endToken) : null;
}

/** A complementizer, quotation, colon or preposition that the verb takes, right at a token. */
function announcedAt(reading: Reading, cue: Cue, t: number): Complement | null {
  if (t >= sentenceAt(reading, cue.first).endToken) return null;
  const { takes } = cue.verb!;
  const { words } = reading.index;
  const key = reading.keys[t]!;
  if (reading.opens[t] !== -1) return takes.includes('quote') ? { kind: 'quote', at: t, start: t, skip: 0 } : null;
  if (words.colons.has(key)) return takes.includes('colon') ? { kind: 'colon', at: t, start: t + 1, skip: 0 } : null;
  if (words.complementizers.has(key)) {
    return takes.includes('that') ? { kind: 'that', at: t, start: t + 1, skip: 0 } : null;
  }
  return takes.includes(key) ? { kind: 'preposition', at: t, start: t + 1, skip: 0 } : null;
}

/** "Warned, however, that", "reported, citing two officials, that". */
function behindParenthesis(reading: Reading, cue: Cue, t: number, end: number): Complement | null {
  const { commas } = reading.index.words;
  if (!commas.has(reading.keys[t] ?? '')) return null;
  if (reading.opens[t + 1] !== -1) return announcedAt(reading, cue, t + 1);
  const reach = Math.min(end, t + LONGEST_INSERTION);
  let close = t + 1;
  while (close < reach && !commas.has(reading.keys[close]!)) close++;
  const behind = close < reach ? announcedAt(reading, cue, close + 1) : null;
  return behind?.kind === 'that' ? behind : null;
}

/** The token behind those whom the verb addresses: "parliament", "a packed meeting", "the head of the agency". */
function behindAddressee(reading: Reading, cue: Cue, first: number, end: number): number {
  const { words } = reading.index;
  const reach = Math.min(end, first + LONGEST_INSERTION);
  for (let t = first; t < reach; t++) {
    const key = reading.keys[t]!;
    if (isStopAt(reading, t, end) || words.complementizers.has(key))
      return isClauseBefore(reading, cue, t) ? endOfFirstNoun(reading, first, end) : t;
    const length = reading.index.subjectFirst!.quotedAs.lengthAt(reading.keys, t);
    if (length > 0) return t + length;
  }
  return endOfFirstNoun(reading, first, end);
}

/** Whether what ends before a mark or quotation is a clause: for verbs that take one without a complementizer, unless a colon stands there. */
function isClauseBefore(reading: Reading, { verb }: Cue, t: number): boolean {
  const { words } = reading.index;
  const key = reading.keys[t] ?? '';
  return (
    verb!.takes.includes('bare') && !words.colons.has(key) && !words.complementizers.has(key) && !words.commas.has(key)
  );
}

/** Where nothing marks the end: behind a pronoun, a name, or the noun before the next phrase. */
function endOfFirstNoun(reading: Reading, first: number, end: number): number {
  const { words, subjectFirst } = reading.index;
  if (subjectFirst!.objectPronouns.has(reading.keys[first]!) || words.audiences.has(reading.keys[first]!)) {
    return first + 1;
  }
  const m = reading.mentionOf[first]!;
  let t = first + 1;
  if (m !== -1) while (t < end && reading.mentionOf[t] === m) t++;
  else while (t < end && !isNextPhrase(reading, t)) t++;
  return t;
}

/** A pronoun, determiner, name or adverbial behind a noun. */
function isNextPhrase(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  if (words.determiners.has(reading.keys[t - 1]!)) return false;
  const key = reading.keys[t]!;
  const isName = reading.mentionOf[t] !== -1;
  return isName || words.pronouns.has(key) || words.determiners.has(key) || startsAdverbial(reading, t);
}

/** "Accused the head of the agency of stealing": the first preposition of the verb; one that a gerund or quotation follows goes before. */
function governedIn(reading: Reading, cue: Cue, first: number, end: number): Complement | null {
  const { takes } = cue.verb!;
  const { gerundEndings } = reading.index.lexicon.subjectFirst!;
  const { commas } = reading.index.words;
  const reach = Math.min(end, first + REACH);
  let found: Complement | null = null;
  for (let t = first + 1; t + 1 < reach && !(commas.has(reading.keys[t]!) && found); t++) {
    if (!takes.includes(reading.keys[t]!)) continue;
    const next = reading.keys[t + 1]!;
    const isSure = reading.opens[t + 1] !== -1 || gerundEndings.some((ending) => next.endsWith(ending));
    if (isSure || !found) found = { kind: 'preposition', at: t, start: t + 1, skip: 0 };
    if (isSure) break;
  }
  return found;
}

/** A clause has more tokens than these, the full stop counted: "reported it stolen." has none. */
const SHORTEST_CLAUSE = 3;

/** A clause without complementizer or a noun phrase. */
function unmarkedAt(reading: Reading, { verb, tense, number }: Cue, t: number, end: number): Complement | null {
  const { takes } = verb!;
  const kind = takes.includes('bare') ? 'bare' : takes.includes('object') ? 'object' : null;
  if (kind === null || isStopAt(reading, t, end)) return null;
  if (!takes.includes('object') && end - t <= SHORTEST_CLAUSE) return null;
  const isNounLike = tense === 'imperfect' && number === 'P' && kind === 'object';
  return isNounLike && !isNounStart(reading, t) ? null : { kind, at: t, start: t, skip: 0 };
}
