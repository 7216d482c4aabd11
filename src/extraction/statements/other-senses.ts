import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { isSubjectStart } from './nouns.js';
import { isOwnedThing } from './object-heads.js';
import type { Reading } from './reading.js';

/** Whether what stands behind a verb shows that it is another verb, voice or sense of the same letters, which says nothing. */
export function hasOtherSense(reading: Reading, cue: Cue, complement: Complement): boolean {
  if (cue.kind === 'noun' || cue.deed !== null) return false;
  return (
    isPassiveWith(reading, cue, complement) ||
    isOfContract(reading, cue, complement) ||
    isDeedOnOwn(reading, cue, complement)
  );
}

/** "Injuries (that) were called (وصفت) serious (بالخطيرة)", "he (هو) is considered": what no object can be, or a bare pronoun, stands right behind a passive. */
function isPassiveWith(reading: Reading, { verb, end, hasObject }: Cue, { kind, start }: Complement): boolean {
  if (kind !== 'object' || hasObject) return false;
  const { cliticPrepositions, cliticExceptions, masculinePronouns, femininePronouns } = reading.index.words;
  const key = reading.keys[end]!;
  if (hasFlag(verb!, 'copular')) return masculinePronouns.has(key) || femininePronouns.has(key);
  const isGoverned = cliticPrepositions.hasInitial(key) && !cliticExceptions.has(key);
  return isGoverned && start === end && !verb!.takes.includes('that') && !isSubjectStart(reading, end);
}

/** "Signs (توقع) an agreement", "renewed (جدد) his contract": letters that with an object of another kind mean "expects" and "repeated". */
function isOfContract(reading: Reading, { verb }: Cue, { kind, start }: Complement): boolean {
  return kind === 'object' && hasFlag(verb!, 'contract') && reading.index.words.contracts.has(reading.keys[start]!);
}

/** "Tightened (شددت) its watch over (على)": of a verb that takes no object, an owned thing right behind it is what something was done to. */
function isDeedOnOwn(reading: Reading, { verb, end }: Cue, { kind, at }: Complement): boolean {
  const { takes } = verb!;
  if (kind !== 'preposition' || at !== end + 1 || hasFlag(verb!, 'to')) return false;
  return !takes.includes('object') && !takes.includes('verbal-noun') && isOwnedThing(reading, end);
}
