import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { findPhraseEnd } from './noun-phrases.js';
import { isSubjectStart } from './nouns.js';
import { type Reading, sentenceAt } from './reading.js';

/** A clause without complementizer is read as content only where this many words follow. */
const SHORTEST_CLAUSE = 4;

/**
 * Content that nothing announces: the direct object of the cue ("condemned the attack") or a clause without complementizer, which
 * begins where the subject ends. `limit` is the token where something else begins.
 */
export function findUnmarked(reading: Reading, cue: Cue, limit: number): Complement | null {
  const takes = cue.verb!.takes;
  if (!takes.includes('object') && !takes.includes('bare')) return null;
  const end = sentenceAt(reading, cue.first).endToken;
  const hasSubject = cue.end < end && !cue.hasObject && isSubjectStart(reading, cue.end);
  let start = hasSubject && cue.kind === 'verb' ? findPhraseEnd(reading, cue.end, end) : cue.end;
  if (reading.index.words.commas.has(reading.keys[start] ?? '')) start++;
  if (start >= Math.min(limit, end) || reading.tokens[start]!.kind === 'punctuation') return null;
  const kind = takes.includes('object') ? 'object' : 'bare';
  if (kind === 'bare' && (!hasSubject || end - start < SHORTEST_CLAUSE)) return null;
  return { kind, at: start, start, skip: 0 };
}
