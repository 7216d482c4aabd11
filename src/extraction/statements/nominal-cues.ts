import type { Cue } from './cues.js';
import { type Reading, tokensSpan } from './reading.js';
import type { NominalPattern } from './speech-index.js';

/** A phrase of the lexicon that names a source: "according to", with or without a conjunction written onto it. */
export function nominalAt(reading: Reading, t: number): Cue | null {
  const key = reading.keys[t]!;
  const { nominals, words } = reading.index;
  const found = matchNominal(reading, t, nominals.get(key), 0);
  if (found) return found;
  return words.conjunctions.hasInitial(key) ? matchNominal(reading, t, nominals.get(key.slice(1)), 1) : null;
}

function matchNominal(
  reading: Reading,
  t: number,
  patterns: readonly NominalPattern[] | undefined,
  conjunctionLength: number,
): Cue | null {
  const pattern = patterns?.find(({ keys }) => keys.every((key, i) => i === 0 || reading.keys[t + i] === key));
  if (!pattern) return null;
  const end = t + pattern.keys.length;
  const { start, end: endOffset } = tokensSpan(reading, t, end);
  return {
    kind: 'nominal',
    span: { start: start + conjunctionLength, end: endOffset },
    first: t,
    end,
    class: pattern.cue.class,
    verb: null,
    nominal: pattern,
    tense: null,
    gender: null,
    number: null,
    isConjoined: conjunctionLength > 0,
    hasObject: false,
    deed: null,
  };
}
