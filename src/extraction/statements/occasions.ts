import type { AttributedContent } from './contents.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { enclosedName, isLooseClitic, isOutletAt, outletPhrase, quotedName } from './outlets.js';
import { isOrganizationAt, publishingOutlet, receiverAt } from './publishing-outlets.js';
import { isPersonAt, type Reading, sentenceAt } from './reading.js';
import type { Subject } from './subject.js';

/** Where and to whom something was said, as far as the words around the cue say so. */
export interface Occasion {
  /** The outlet it was said to: "in a statement to the channel", "in answer to a question of the paper". */
  readonly outlet: Subject | null;
  /** Whether the words name an occasion at all: then the one before is over. */
  readonly isNew: boolean;
}

/** The occasion that stands between the previous content and this one, beside cue and source. */
export function findOccasion(reading: Reading, attributed: AttributedContent, floor: number): Occasion {
  const { cue, content } = attributed;
  const named: Subject[] = [];
  for (const { subject } of [attributed, ...attributed.relays]) if (subject !== null) named.push(subject);
  const { words } = reading.index;
  const { firstToken, endToken } = sentenceAt(reading, cue.first);
  // Behind a content that comes first the clause of the cue goes on to the next mark.
  const isBefore = content.first < cue.first;
  const first = isBefore ? cue.end : Math.max(floor, firstToken);
  const end = isBefore ? findClauseEnd(reading, attributed, endToken) : content.first;
  // Whoever goes on speaking does so on the same occasion: "and added before the conference".
  const goesOn = cue.kind === 'participle' || (cue.verb !== null && hasFlag(cue.verb, 'more'));
  let isOccasion = false;
  let isNew = false;
  // What is written, or said on an occasion, may be told by where it appeared.
  let isPublic = cue.class === 'write';
  for (let t = first; t < end; t++) {
    const receiver = receiverAt(reading, t, end);
    if (receiver) return { outlet: receiver, isNew: true };
    const holder = cue.class === 'write' ? undefined : named.find((subject) => t >= subject.first && t < subject.end);
    if (holder && !isToldBehindName(reading, holder, t)) continue;
    if (words.occasions.has(reading.keys[t]!)) {
      // Another question belongs to the interview that goes on.
      isOccasion ||= !words.ongoing.has(reading.keys[t]!);
      isNew ||= isOccasion && !goesOn;
      isPublic ||= words.insides.has(reading.keys[t - 1] ?? '');
    }
    const outlet =
      outletAt(reading, t, end, isOccasion) ??
      publishingOutlet(reading, t, { limit: end, isPublic }) ??
      informedAt(reading, cue, t, end);
    if (outlet) return { outlet, isNew: true };
  }
  return { outlet: isNew || isBefore ? null : outletBefore(reading, firstToken, floor), isNew };
}

/** The outlet that the sentence before names where it tells of nothing but an occasion: "That came in an interview with the channel." */
function outletBefore(reading: Reading, end: number, floor: number): Subject | null {
  if (end === 0) return null;
  const { firstToken, block } = sentenceAt(reading, end - 1);
  if (firstToken < floor || reading.document.blocks[block]!.kind !== 'paragraph') return null;
  let isTalk = false;
  for (let t = firstToken; t < end; t++) {
    isTalk ||= reading.index.words.talks.has(reading.keys[t]!);
    const outlet = isTalk ? outletAt(reading, t, end, true) : null;
    if (outlet) return outlet;
  }
  return null;
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
  if (isLooseClitic(reading, t)) {
    return t + 1 < limit ? (enclosedName(reading, t + 1) ?? outletPhrase(reading, t + 1, limit)) : null;
  }
  if (!words.adjacentClitics.hasInitial(key) && !words.outletPrepositions.has(before)) return null;
  const isPartner = isOccasion && words.partners.has(before) && isOrganizationAt(reading, t);
  if (isPartner || isOutletAt(reading, t)) return outletPhrase(reading, t, limit);
  return words.talks.has(reading.keys[t - 2] ?? '') ? quotedName(reading, t) : null;
}

/** "The governor, the deputy of the council, to the channel": what stands behind the name of a speaker and says who was told belongs to no title. */
function isToldBehindName(reading: Reading, { first }: Subject, t: number): boolean {
  if (!reading.index.words.adjacentClitics.hasInitial(reading.keys[t]!) || !isOutletAt(reading, t)) return false;
  for (let before = first; before < t; before++) if (isPersonAt(reading, before)) return true;
  return false;
}

/** "Informed «The Herald» that …": a verb that always has an addressee names it without a preposition. */
function informedAt(reading: Reading, cue: Cue, t: number, limit: number): Subject | null {
  if (!informs(cue)) return null;
  return isOutletAt(reading, t) ? outletPhrase(reading, t, limit) : t === cue.end ? informedOutlet(reading, cue) : null;
}

/** The outlet in quotation marks right behind a verb of informing; `null` where a body that is no outlet stands there, which informs itself. */
export function informedOutlet(reading: Reading, cue: Cue): Subject | null {
  const name = informs(cue) ? quotedName(reading, cue.end) : null;
  const m = name === null ? -1 : reading.mentionOf[name.first + 1]!;
  const id = m === -1 ? '' : reading.entities.mentions[m]!.entityId;
  return reading.organizations.has(id) && !reading.outlets.has(id) ? null : name;
}

function informs({ verb }: Cue): boolean {
  return verb?.class === 'say' && hasFlag(verb, 'transitive');
}

/** An opening mark or an article that is a word of its own stands between a preposition and a name. */
function isBetween(reading: Reading, t: number): boolean {
  if (t < 1) return false;
  return reading.opens[t] !== -1 || reading.index.subjectFirst?.articles.has(reading.keys[t]!) === true;
}
