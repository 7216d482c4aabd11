import { sourceNounAt } from '../nouns.js';
import { isMarkAt, type Reading } from '../reading.js';
import type { Subject } from '../subject.js';
import { isNounStart, skipAdverbials } from './phrases.js';

/** How many words of a subject may stand before its name or noun. */
const LONGEST_FRONT = 6;

/** The noun phrase that leads a sentence behind its adverbials: "On Friday the foreign minister, …". Its end is that of its name or noun. */
export function findLeadPhrase(reading: Reading, firstToken: number, endToken: number): Subject | null {
  const { commas, pronouns } = reading.index.words;
  let first = skipAdverbials(reading, firstToken, []);
  if (commas.has(reading.keys[first] ?? '')) first++;
  if (first >= endToken || !isNounStart(reading, first) || pronouns.has(reading.keys[first]!)) return null;
  const reach = Math.min(endToken, first + LONGEST_FRONT);
  let end = -1;
  for (let t = first; t < reach && !isMarkAt(reading, t); t++) {
    const isHead = reading.mentionOf[t] !== -1 || sourceNounAt(reading, t) !== null;
    if (isHead) end = t + 1;
    else if (end !== -1) break;
  }
  while (
    end !== -1 &&
    end < endToken &&
    reading.mentionOf[end] !== -1 &&
    reading.mentionOf[end] === reading.mentionOf[end - 1]
  )
    end++;
  return end === -1 ? null : { first, end };
}
