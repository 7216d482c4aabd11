import type { CueVerb } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';
import { skipAdverbs, skipDays } from './adverbials.js';
import { isInsideMention } from './noun-phrases.js';
import { endsFeminineAt, isDefiniteAt, isMarkAt, type Reading } from './reading.js';
import { ownedStems } from './verbal-nouns.js';

/** How many nouns without article may stand before the one with it: "on the margin (of the) meeting (of) leaders (of) the party". */
const LONGEST_CONSTRUCT = 4;

/**
 * The token behind the circumstances that part a subject from its object: adverbs, days, preposition phrases with the verb that describes them ("in
 * a word that he gave (ألقاها) before the council", "at (على) the edge (of) the fair yesterday,"). A preposition that the verb takes opens none; `first`
 * where nothing follows them.
 */
export function skipCircumstances(reading: Reading, { takes }: CueVerb, first: number, end: number): number {
  const { commas } = reading.index.words;
  for (let t = first; t < end; ) {
    const opener = skipAdverbs(reading, behindDays(reading, t, end), end);
    const isOfVerb = takes.some((word) => toKey(word) === reading.keys[opener]);
    const behind = isOfVerb ? opener : behindPhrase(reading, opener, end);
    if (behind === t) return t;
    t = behind > first && commas.has(reading.keys[behind] ?? '') ? behind + 1 : behind;
  }
  return first;
}

/** The token behind days, and behind the adjective that a comma parts from what follows: "on Thursday next, …". */
function behindDays(reading: Reading, first: number, end: number): number {
  const t = skipDays(reading, first, end);
  const isDescribed =
    t > first && isDefiniteAt(reading, t) && reading.index.words.commas.has(reading.keys[t + 1] ?? '');
  return isDescribed ? t + 1 : t;
}

/** The token behind the phrase that a preposition opens at a token, and behind a verb that describes its noun; the token itself where none does. */
function behindPhrase(reading: Reading, first: number, end: number): number {
  const { prepositions, insides, timePrepositions, nonSubjects, partitives } = reading.index.words;
  const key = reading.keys[first]!;
  const isOpener = [prepositions, insides, timePrepositions, nonSubjects].some((list) => list.has(key));
  // "Some of (من) the voices", "who (من) accuse him" may be the object itself.
  if (first + 1 >= end || reading.mentionOf[first] !== -1 || !isOpener || partitives.has(key)) return first;
  const noun = behindConstruct(reading, first + 1, end);
  let t = noun;
  while (t < end && (isInsideMention(reading, t) || isAdjectiveOf(reading, t, noun - 1))) t++;
  return t < end && describes(reading, t) ? t + 1 : t;
}

/** The token behind the noun of a phrase: a name, or the first noun with the article of a chain, or the first noun where none has it. */
function behindConstruct(reading: Reading, first: number, end: number): number {
  const reach = Math.min(end, first + LONGEST_CONSTRUCT);
  for (let t = first; t < reach && !isMarkAt(reading, t); t++) {
    const isDescribed = t > first && (isAdjectiveOf(reading, t, t - 1) || describes(reading, t));
    if (isDescribed) return first + 1;
    const isClosed = isDefiniteAt(reading, t) || reading.mentionOf[t] !== -1 || ownedStems(reading, t).length > 0;
    if (isClosed) return t + 1;
  }
  return first + 1;
}

/** "(That) he gave", "(which) was held": a verb that describes the noun of a circumstance. */
function describes({ index, keys }: Reading, t: number): boolean {
  return index.words.circumstanceVerbs.has(keys[t]!);
}

/** Whether an adjective of the noun stands at a token: as definite as the noun, with the ending of one (صحفي) or of the same gender (الأسبوعية). */
function isAdjectiveOf(reading: Reading, t: number, noun: number): boolean {
  const { adjectiveEndings } = reading.index.lexicon.words;
  const isHolderDefinite = isDefiniteAt(reading, noun) || ownedStems(reading, noun).length > 0;
  if (isDefiniteAt(reading, t) !== isHolderDefinite) return false;
  const key = reading.keys[t]!;
  return (
    adjectiveEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending)) ||
    (isHolderDefinite && endsFeminineAt(reading, t) && endsFeminineAt(reading, noun))
  );
}
