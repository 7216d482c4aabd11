import type { AttributedContent } from './contents.js';
import { findPhraseEnd } from './noun-phrases.js';
import { type Reading, sentenceAt } from './reading.js';
import type { Subject } from './subject.js';

/** Where and to whom something was said, as far as the words around the cue say so. */
export interface Occasion {
  /** The outlet it was said to: "in a statement to the channel", "in answer to a question of the paper". */
  readonly outlet: Subject | null;
  /** Whether the words name an occasion at all: then the one before is over. */
  readonly isNew: boolean;
}

/** Longest name of an outlet in quotation marks, in words. */
const LONGEST_NAME = 4;

/** The occasion that stands between the previous content and this one, beside cue and source. */
export function findOccasion(reading: Reading, attributed: AttributedContent, floor: number): Occasion {
  const { cue, content } = attributed;
  const named = [attributed, ...attributed.relays].flatMap(({ subject }) => subject ?? []);
  const { words } = reading.index;
  const { firstToken, endToken } = sentenceAt(reading, cue.first);
  // Behind a content that comes first the clause of the cue goes on to the next mark.
  const isBefore = content.first < cue.first;
  const first = isBefore ? cue.end : Math.max(floor, firstToken);
  const end = isBefore ? findClauseEnd(reading, attributed, endToken) : content.first;
  let isNew = false;
  for (let t = first; t < end; t++) {
    if (named.some((subject) => t >= subject.first && t < subject.end)) continue;
    if (words.occasions.has(reading.keys[t]!)) isNew = true;
    const outlet = outletAt(reading, t, end, isNew);
    if (outlet) return { outlet, isNew: true };
  }
  return { outlet: null, isNew };
}

function findClauseEnd(reading: Reading, { cue, subject }: AttributedContent, limit: number): number {
  let t = Math.max(cue.end, subject?.end ?? 0);
  while (t < limit && !reading.index.words.sentenceMarks.has(reading.keys[t]!)) t++;
  return t;
}

function outletAt(reading: Reading, t: number, limit: number, isOccasion: boolean): Subject | null {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const before = reading.keys[isBetween(reading, t - 1) ? t - 2 : t - 1] ?? '';
  if (isLooseClitic(reading, t)) return t + 1 < limit ? quotedName(reading, t + 1) : null;
  const isClitic = words.adjacentClitics.has(key[0]!);
  if (!isClitic && !words.outletPrepositions.has(before)) return null;
  const end = findPhraseEnd(reading, t, nextPreposition(reading, t + 1, limit));
  const isPartner = isOccasion && words.partners.has(before) && isOrganization(reading, t);
  if (isPartner || isOutletAt(reading, t)) {
    const q = end < limit ? reading.opens[end]! : -1;
    return { first: t, end: q === -1 ? end : Math.min(limit, reading.behind[q]!) };
  }
  return null;
}

/** An opening mark or an article that is a word of its own stands between a preposition and a name. */
function isBetween(reading: Reading, t: number): boolean {
  if (t < 1) return false;
  return reading.opens[t] !== -1 || reading.index.subjectFirst?.articles.has(reading.keys[t]!) === true;
}

function nextPreposition(reading: Reading, first: number, limit: number): number {
  let t = first;
  while (t < limit && !reading.index.words.prepositions.has(reading.keys[t]!)) t++;
  return t;
}

/** Whether the word at a token, a clitic preposition left aside, names a paper, an agency or a channel. */
export function isOutletAt(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  if (m !== -1) return reading.outlets.has(reading.entities.mentions[m]!.entityId) || isBroadcaster(reading, t);
  return isBroadcaster(reading, t);
}

function isBroadcaster(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const stem = words.adjacentClitics.has(key[0]!) ? key.slice(1) : key;
  if (!words.broadcasters.has(key) && !words.broadcasters.has(stem)) return false;
  const isAgency = words.agencyNouns.has(key) || words.agencyNouns.has(stem);
  return !isAgency || words.newsWords.has(reading.keys[t + 1] ?? '');
}

/** A clitic preposition written apart, before a name in quotation marks. */
export function isLooseClitic(reading: Reading, t: number): boolean {
  const key = reading.keys[t]!;
  return key.length === 1 && reading.index.words.adjacentClitics.has(key) && (reading.opens[t + 1] ?? -1) !== -1;
}

function isOrganization(reading: Reading, t: number): boolean {
  const m = reading.mentionOf[t]!;
  return m !== -1 && reading.organizations.has(reading.entities.mentions[m]!.entityId);
}

function quotedName(reading: Reading, t: number): Subject | null {
  const q = reading.opens[t]!;
  return q !== -1 && reading.wordsIn[q]! <= LONGEST_NAME ? { first: t, end: reading.behind[q]! } : null;
}
