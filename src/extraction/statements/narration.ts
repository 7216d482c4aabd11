import type { CueClass } from '../../model/index.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { isDefiniteAt, type Reading, withoutConjunction } from './reading.js';

/**
 * What a content is, which tells with what narration goes on behind it: a clause holds many a subordinate clause; behind a noun phrase such a
 * clause is narration; and behind what was demanded, denied or condemned another sentence is as well.
 */
export type ContentShape = 'clause' | 'phrase' | 'judged-phrase';

/** Speech acts that are done about something and report nothing. Praise is none of them: its reasons follow as clauses. */
const JUDGING: ReadonlySet<CueClass> = new Set(['accuse', 'ask', 'criticize', 'demand', 'deny', 'warn']);

/** The shape of the content that a cue attributes. */
export function contentShape(cue: Cue, { kind }: Complement): ContentShape {
  if (kind !== 'object' && kind !== 'preposition') return 'clause';
  return JUDGING.has(cue.class) ? 'judged-phrase' : 'phrase';
}

/** Whether narration goes on at a token inside the sentence of a content. */
export function isNarrationAt(reading: Reading, t: number, shape: ContentShape): boolean {
  const { words } = reading.index;
  if (words.narration.lengthAt(reading.keys, t) > 0) return true;
  if (shape !== 'clause' && (words.narrationBehindNoun.lengthAt(reading.keys, t) > 0 || isNewClause(reading, t)))
    return true;
  if (shape === 'judged-phrase' && (isSequel(reading, t) || isMeanwhile(reading, t))) return true;
  return words.commas.has(reading.keys[t - 1]!) && words.narrationBehindComma.lengthAt(reading.keys, t) > 0;
}

/** "…; and the police …", "…, and it was …": behind a semicolon, or a comma and before an auxiliary, a conjunction joins a clause. */
function isNewClause(reading: Reading, t: number): boolean {
  const { semicolons, commas, auxiliaries } = reading.index.words;
  const stem = withoutConjunction(reading, t);
  if (stem === null) return false;
  const before = reading.keys[t - 1]!;
  return semicolons.has(before) || (commas.has(before) && auxiliaries.has(stem));
}

/** "…, then he toured", "…, as he also toured", "…, and they gave": a sentence behind a comma. */
function isSequel(reading: Reading, t: number): boolean {
  const { commas, sequels, complementizers, prepositions } = reading.index.words;
  if (!commas.has(reading.keys[t - 1]!)) return false;
  const next = reading.keys[t + 1] ?? '';
  const isLead =
    sequels.has(reading.keys[t]!) && reading.tokens[t + 1]?.kind === 'word' && !isDefiniteAt(reading, t + 1);
  return (isLead && !complementizers.has(next) && !prepositions.has(next)) || isConjoinedPerfect(reading, t);
}

/** A word with a conjunction written onto it that has the ending of a perfect in the feminine or plural and is no name. */
function isConjoinedPerfect(reading: Reading, t: number): boolean {
  const stem = withoutConjunction(reading, t);
  if (stem === null || reading.mentionOf[t] !== -1 || reading.tokens[t]!.kind !== 'word') return false;
  const { perfectEndings, feminineEndings, articles } = reading.index.lexicon.words;
  if (stem.length < SHORTEST_PERFECT || articles.some((article) => stem.startsWith(article))) return false;
  return perfectEndings.some((end) => stem.endsWith(end)) && !feminineEndings.some((end) => stem.endsWith(end));
}

/** Fewer letters than this are a noun that ends in the letters of a perfect: "house" (بيت). */
const SHORTEST_PERFECT = 4;

/** "While the blocs attacked …", but not "as far as it concerns the budget". */
function isMeanwhile({ index, keys }: Reading, t: number): boolean {
  return index.words.meanwhile.has(keys[t]!) && index.words.concerning.lengthAt(keys, t) === 0;
}
