import type { Cue } from './cues.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isSubjectStart } from './nouns.js';
import type { Reading } from './reading.js';
import { isMark, type Subject } from './subject.js';

/** How many words may stand between what opens a clause and its verb. */
const LONGEST_TOPIC = 12;

/**
 * "(Said) that the general told (أبلغ) the premier that …", "while the minister demanded …": where a noun phrase fills the clause between its opener and a verb,
 * that verb has its subject, and whoever stands behind it is spoken to. `null` where a pronoun on the verb or behind it takes the phrase up: "that
 * the deal, the premier called it (وصفه) …".
 */
export function findClauseTopic(reading: Reading, cue: Cue): Subject | null {
  const { complementizers, clauseOpeners, resumptives } = reading.index.words;
  const isTakenUp = cue.hasObject || resumptives.has(reading.keys[cue.end] ?? '');
  if (cue.kind !== 'verb' || cue.isConjoined || isTakenUp) return null;
  for (let t = cue.first - 1; t >= Math.max(0, cue.first - LONGEST_TOPIC - 1) && !isMark(reading, t); t--) {
    const key = reading.keys[t]!;
    if (!complementizers.has(key) && !clauseOpeners.has(key)) continue;
    const first = t + 1;
    const isFilled = isSubjectStart(reading, first) && findPhraseEnd(reading, first, cue.first) === cue.first;
    return first < cue.first && isFilled ? { first, end: cue.first } : null;
  }
  return null;
}
