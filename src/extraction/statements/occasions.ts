import type { AttributedContent } from './contents.js';
import { findPhraseEnd } from './noun-phrases.js';
import { type Reading, sentenceAt } from './reading.js';
import type { Subject } from './subjects.js';

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
  const { cue, subject, content } = attributed;
  const { words } = reading.index;
  const first = Math.max(floor, sentenceAt(reading, cue.first).firstToken);
  let isNew = false;
  for (let t = first; t < content.first; t++) {
    if (subject && t >= subject.first && t < subject.end) continue;
    if (words.occasions.has(reading.keys[t]!)) isNew = true;
    const outlet = outletAt(reading, t, content.first);
    if (outlet) return { outlet, isNew: true };
  }
  return { outlet: null, isNew };
}

function outletAt(reading: Reading, t: number, limit: number): Subject | null {
  const { words } = reading.index;
  const key = reading.keys[t]!;
  const isGoverned = t > 0 && words.outletPrepositions.has(reading.keys[t - 1]!);
  const isClitic = words.adjacentClitics.has(key[0]!);
  if (key.length === 1 && isClitic && reading.opens[t + 1] !== -1 && t + 1 < limit) return quotedName(reading, t + 1);
  if (!isGoverned && !isClitic) return null;
  const m = reading.mentionOf[t]!;
  if (m !== -1 && reading.outlets.has(reading.entities.mentions[m]!.entityId)) {
    return { first: t, end: findPhraseEnd(reading, t, limit) };
  }
  const stem = isClitic ? key.slice(1) : key;
  if (!words.broadcasters.has(stem)) return null;
  const end = findPhraseEnd(reading, t, limit);
  return {
    first: t,
    end: reading.opens[end] !== -1 && end < limit ? Math.min(limit, reading.behind[reading.opens[end]!]!) : end,
  };
}

function quotedName(reading: Reading, t: number): Subject | null {
  const q = reading.opens[t]!;
  return q !== -1 && reading.wordsIn[q]! <= LONGEST_NAME ? { first: t, end: reading.behind[q]! } : null;
}
