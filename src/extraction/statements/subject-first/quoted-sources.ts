import type { Complement } from '../complements.js';
import type { Cue } from '../cues.js';
import { hasFlag } from '../inflection.js';
import type { Reading } from '../reading.js';
import { type Subject, trimMarks } from '../subject.js';

/** Who said what a cue passes on: "the paper quoted a minister as saying that", "the paper reported, citing two officials, that". */
export function findQuotedSource(reading: Reading, cue: Cue, complement: Complement): Subject | null {
  const { words, subjectFirst } = reading.index;
  if (complement.kind === 'before') return citedBehind(reading, complement.at);
  for (let t = cue.end; t < complement.at; t++) {
    if (words.transmitters.has(reading.keys[t]!)) return citedBehind(reading, t);
    if (hasFlag(cue.verb!, 'relay') && subjectFirst!.quotedAs.lengthAt(reading.keys, t) > 0) {
      return trimMarks(reading, cue.end, t);
    }
  }
  return null;
}

/** "…, Reuters reported, citing two officials": up to the next mark. */
function citedBehind(reading: Reading, t: number): Subject | null {
  const { words } = reading.index;
  const first = words.commas.has(reading.keys[t] ?? '') ? t + 1 : t;
  if (!words.transmitters.has(reading.keys[first] ?? '')) return null;
  let end = first + 1;
  while (end < reading.tokens.length && !words.sentenceMarks.has(reading.keys[end]!)) end++;
  return trimMarks(reading, first + 1, end);
}
