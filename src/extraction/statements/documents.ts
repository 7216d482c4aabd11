import type { Entity } from '../../model/index.js';
import { governedNoun, sourceNounAt, sourceNounOf } from './nouns.js';
import { entityAt, isDefiniteAt, type Reading } from './reading.js';
import type { Subject } from './subject.js';
import type { Voice, Voices } from './voices.js';

/** How far behind the word for issuing its preposition may stand, in tokens: "issued (today) by". */
const ISSUING_REACH = 3;

/** Who made a document, where its description says so: "the study that doctors of the clinic prepared", "a statement issued by the council". */
export function findIssuerPhrase(reading: Reading, { first, end }: Subject): Subject | null {
  const { words } = reading.index;
  if (!isDocumentAt(reading, first)) return null;
  if (first + 1 < end && isOwningBody(reading, first + 1)) return { first: first + 1, end };
  for (let t = first + 1; t + 1 < end; t++) {
    const isPassive = words.issued.has(reading.keys[t]!);
    if (!isPassive && !words.issuing.has(reading.keys[t]!)) continue;
    if (!isPassive) return { first: t + 1, end };
    for (let by = t + 1; by <= t + ISSUING_REACH && by + 1 < end; by++) {
      if (words.prepositions.has(reading.keys[by]!)) return { first: by + 1, end };
    }
  }
  return null;
}

/** "A statement of (لـ) the office of …": a noun for a body with a preposition written onto it. */
function isOwningBody(reading: Reading, t: number): boolean {
  const noun = reading.mentionOf[t] === -1 ? governedNoun(reading, t, reading.keys[t]!) : null;
  return noun !== null && sourceNounOf(reading, noun) === 'organization';
}

function isDocumentAt(reading: Reading, t: number): boolean {
  const governed = governedNoun(reading, t, reading.keys[t]!);
  return (governed === null ? sourceNounAt(reading, t) : sourceNounOf(reading, governed)) === 'document';
}

/**
 * Whether a phrase is a statement of whoever spoke last: "the statement", "a statement that was sent round", but not one that goes on to say
 * whose it is ("a statement of the club").
 */
export function isOwnStatement(reading: Reading, { first, end }: Subject): boolean {
  const { words } = reading.index;
  if (!words.statementNouns.has(reading.keys[first]!)) return false;
  if (end === first + 1) return true;
  const next = reading.keys[first + 1]!;
  const isGoverned = words.prepositions.has(next) || words.adjacentClitics.hasInitial(next);
  const isOwned = reading.mentionOf[first + 1] !== -1 || isDefiniteAt(reading, first + 1);
  return !isGoverned && !isOwned;
}

/** The person or organization whose document speaks: "a report of the fund", but not "a report on the fund". */
export function findIssuer(reading: Reading, { first, end }: Subject): Entity | null {
  const { words } = reading.index;
  const { mentions } = reading.entities;
  for (let t = first; t < end; t++) {
    const isTopic = words.topicPrepositions.has(reading.keys[t]!);
    if (isTopic && !words.prepositionHosts.has(reading.keys[t - 1] ?? '')) return null;
    const m = reading.mentionOf[t]!;
    if (m === -1) continue;
    const { entityId } = mentions[m]!;
    if (reading.organizations.has(entityId) || reading.persons.has(entityId)) return entityAt(reading, t);
  }
  return null;
}

/**
 * Notes that a voice has spoken in a document between two tokens ("the institute said in the study"): from then on the document is its own,
 * and what the document by itself was said to say before is its as well.
 */
export function noteDocument(reading: Reading, voices: Voices, voice: Voice, { first, end }: Subject): void {
  const { words } = reading.index;
  for (let t = first + 1; t < end; t++) {
    if (!isInside(reading, t)) continue;
    if (!words.documentNouns.has(reading.keys[t]!) && !words.ownDocuments.has(reading.keys[t]!)) continue;
    const other = voices.recent.findLast((one) => one.isDocument && one.entity === null && one.sameAs === null);
    if (other && other !== voice && reading.keys[t]!.includes(other.words[0]![0]!)) other.sameAs = voice;
    voice.isDocument = true;
  }
}

/** Behind "in", articles and adjectives between them where they are words of their own: "in a written statement". */
function isInside(reading: Reading, t: number): boolean {
  const { words, subjectFirst } = reading.index;
  if (subjectFirst === null) return words.insides.has(reading.keys[t - 1]!);
  return [1, 2, 3].some((distance) => words.insides.has(reading.keys[t - distance] ?? ''));
}
