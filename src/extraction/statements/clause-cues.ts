import type { Cue } from './cues.js';
import { isMarkAt, type Reading, sentenceAt, withoutConjunction } from './reading.js';
import { isTrailingClause } from './trailing-clauses.js';

/** "As <verb> <source>": a clause that attributes what stands before it. */
export function clauseCueAt(reading: Reading, t: number): Cue | null {
  const { clauseCues, forms, words } = reading.index;
  const whole = isGovernedAbove(reading, t) ? 0 : clauseCues.lengthAt(reading.keys, t);
  const conjoined = whole === 0 ? conjoinedLength(reading, t) : 0;
  const length = Math.max(whole, conjoined);
  const verb = t + Math.max(1, length);
  const form = forms.get(reading.keys[verb] ?? '')?.[0];
  if (!form || form.tense === 'participle') return null;
  if (length === 0 && !isTrailingClause(reading, t, form.verb)) return null;
  const end = words.resumptives.has(reading.keys[verb + 1] ?? '') ? verb + 2 : verb + 1;
  return {
    kind: 'nominal',
    span: { start: reading.tokens[t]!.start + (conjoined > 0 ? 1 : 0), end: reading.tokens[end - 1]!.end },
    first: t,
    end,
    class: form.verb.class,
    verb: null,
    nominal: null,
    tense: form.tense,
    gender: form.gender,
    number: form.number,
    isConjoined: words.conjunctions.hasInitial(reading.keys[t]!),
    hasObject: form.hasObject,
    deed: null,
  };
}

/** "A comment on (على) what he said": a phrase that begins with a preposition attributes only behind a mark or where its sentence begins. */
function isGovernedAbove(reading: Reading, t: number): boolean {
  if (!reading.index.words.prepositions.has(reading.keys[t]!)) return false;
  return t > sentenceAt(reading, t).firstToken && !isMarkAt(reading, t - 1);
}

/** "And according to what": how many tokens a phrase has before a verb whose first word has a conjunction written onto it; 0 where none stands there. */
function conjoinedLength(reading: Reading, t: number): number {
  const key = withoutConjunction(reading, t);
  return key === null ? 0 : reading.index.clauseCues.lengthAt(reading.keys, t, key);
}
