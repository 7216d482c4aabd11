import type { CueVerb } from '../../lexicon/index.js';
import type { Cue } from './cues.js';
import { type CueForm, hasFlag } from './inflection.js';
import type { Reading } from './reading.js';
import { findDeed, type SpeechNounAt } from './speech-nouns.js';
import { isVerbReading } from './verb-readings.js';

/** A finite verb or participle of the lexicon, with or without a conjunction written onto it. */
export function verbAt(reading: Reading, t: number): Cue | null {
  const key = reading.keys[t]!;
  const { forms, words } = reading.index;
  if (words.notCues.has(key)) return null;
  const whole = forms.get(key);
  const stem = key.length < 3 || !words.conjunctions.hasInitial(key) ? undefined : forms.get(key.slice(1));
  if (whole && !(stem && endsDoubled(reading, t))) return firstCue(reading, t, whole, 0);
  return stem ? firstCue(reading, t, stem, 1) : null;
}

/** A mark on its last letter tells "and considered" (وعدّ) from "promised" (وعد). */
function endsDoubled(reading: Reading, t: number): boolean {
  return reading.index.lexicon.words.doublingMarks.some((mark) => reading.tokens[t]!.text.endsWith(mark));
}

function firstCue(reading: Reading, t: number, forms: readonly CueForm[], conjunctionLength: number): Cue | null {
  for (const form of forms) {
    const cue = toVerbCue(reading, t, form, conjunctionLength);
    if (cue) return cue;
  }
  return null;
}

function toVerbCue(reading: Reading, t: number, form: CueForm, conjunctionLength: number): Cue | null {
  if (!isVerbReading(reading, t, form, conjunctionLength)) return null;
  const end = hasFlag(form.verb, 'within') ? documentIn(reading, t) : t + 1;
  if (end === null) return null;
  const isLight = hasFlag(form.verb, 'light');
  const deed = isLight ? findDeed(reading, end) : null;
  if (isLight && (deed === null || isSubjectOfPassive(reading, end, form, deed))) return null;
  // "Turned with his thanks to": a verb that means something else as well says nothing unless the noun is its next word.
  if (deed && hasFlag(form.verb, 'near') && deed.at > end) return null;
  const verb = deed ? taking(deed.verb, form.verb) : form.verb;
  return {
    kind: form.tense === 'participle' ? 'participle' : 'verb',
    span: { start: reading.tokens[t]!.start + conjunctionLength, end: reading.tokens[end - 1]!.end },
    first: t,
    end,
    class: verb.class,
    verb,
    nominal: null,
    tense: form.tense,
    gender: form.gender,
    number: form.number,
    isConjoined: conjunctionLength > 0 || reading.index.words.conjunctions.has(reading.keys[t - 1] ?? ''),
    hasObject: form.hasObject,
    deed,
  };
}

/** The verb of a noun that takes what the verb before it takes as well. */
function taking(verb: CueVerb, { takes }: CueVerb): CueVerb {
  const { perfect, imperfect, participle, flags, nouns, from } = verb;
  return { perfect, imperfect, participle, class: verb.class, takes: [...verb.takes, ...takes], flags, nouns, from };
}

/** "Accusations were addressed to": behind a feminine verb a noun without the ending of an object is the subject of a passive. */
function isSubjectOfPassive(reading: Reading, behind: number, form: CueForm, { at }: SpeechNounAt): boolean {
  const { accusativeEndings } = reading.index.lexicon.words;
  return at === behind && form.gender === 'F' && !accusativeEndings.some((end) => reading.keys[at]!.endsWith(end));
}

/** "Came in a statement", "came in it": where the document that speaks begins behind its preposition; `null` where none does. */
function documentIn(reading: Reading, t: number): number | null {
  const { prepositions, documentNouns, resumptives } = reading.index.words;
  if (resumptives.has(reading.keys[t + 1] ?? '')) return t + 2;
  const isDocument = prepositions.has(reading.keys[t + 1] ?? '') && documentNouns.has(reading.keys[t + 2] ?? '');
  return isDocument ? t + 2 : null;
}
