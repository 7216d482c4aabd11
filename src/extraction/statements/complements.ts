import { skipAdverbs } from './adverbials.js';
import { endsClause } from './clauses.js';
import { findReach, NEAR_REACH } from './cue-reach.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { findMarked } from './marked-complements.js';
import { complementAt } from './noun-attributions.js';
import { isSubjectStart } from './nouns.js';
import { findObjectHead } from './object-heads.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';
import { type SpeechNounAt, speechNounAt } from './speech-nouns.js';
import { findBehindName, findUnmarked, isGapBefore } from './unmarked-complements.js';

/** How the content of a cue is announced, and where it begins. Numbers are tokens. */
export interface Complement {
  readonly kind: 'that' | 'quote' | 'colon' | 'bare' | 'object' | 'preposition' | 'before' | 'around';
  /**
   * The first token of what announces the content: complementizer, preposition, colon or opening mark; else the content itself. Of content
   * before the cue (`before`), or on both sides of its clause (`around`), the token behind the clause of the cue.
   */
  readonly at: number;
  /** The first token of the content. */
  readonly start: number;
  /** Leading characters of the token at `start` that do not belong to the content: a clitic preposition. */
  readonly skip: number;
}

/** What announces the content of a verbal cue, behind the cue; `null` where nothing does. */
export function findComplement(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): Complement | null {
  if (cue.deed !== null) return findBehindDeed(reading, cue, cue.deed, cueAt);
  const relayed = hasFlag(cue.verb!, 'relay') ? findRelayedDeed(reading, cue) : null;
  if (relayed) return relayed;
  if (reading.index.words.objectPronouns.has(reading.keys[cue.end] ?? '')) return findBehindPronoun(reading, cue);
  const { endToken } = sentenceAt(reading, cue.first);
  const { found, stopped } = findMarked(reading, cue, cueAt, {
    first: cue.end,
    end: Math.min(endToken, cue.end + findReach(reading, cue)),
  });
  const object =
    found?.kind === 'that' || found?.kind === 'colon' ? null : findObject(reading, cue, found?.at ?? stopped);
  if (object) return object;
  if (found?.kind === 'that' || found?.kind === 'preposition') {
    if (isGapBefore(reading, cue, found.at)) return findUnmarked(reading, cue, found.at) ?? found;
  }
  return found ?? findUnmarked(reading, cue, stopped) ?? findBehindName(reading, cue);
}

/** "Calling them (إياهم) cowards": what is said of whom a pronoun means that is a word of its own, whatever preposition it takes. */
function findBehindPronoun(reading: Reading, { end }: Cue): Complement | null {
  const { words } = reading.index;
  const at = end + 1;
  const key = reading.keys[at];
  if (key === undefined || reading.sentenceOf[at] !== reading.sentenceOf[end] || isMarkAt(reading, at)) return null;
  if (words.complementizers.has(key)) return { kind: 'that', at, start: at + 1, skip: 0 };
  const isGoverned = words.cliticPrepositions.hasInitial(key) && !words.cliticExceptions.has(key);
  return isGoverned ? { kind: 'preposition', at, start: at, skip: 1 } : { kind: 'object', at, start: at, skip: 0 };
}

/** "Addressed a warning to the clubs that …": what the noun announces. An attitude ("offered his thanks to") is content itself. */
function findBehindDeed(
  reading: Reading,
  cue: Cue,
  { at, skip }: SpeechNounAt,
  cueAt: ReadonlyMap<number, Cue>,
): Complement | null {
  if (hasFlag(cue.verb!, 'attitude')) return { kind: 'object', at, start: at, skip };
  const end = Math.min(sentenceAt(reading, at).endToken, at + NEAR_REACH);
  const { found } = findMarked(reading, cue, cueAt, { first: at + 1, end });
  return found && { ...found, at };
}

/** "The agency quoted the minister as denying (نفيه) …": what the noun of another verb announces whose pronoun stands for the source. */
function findRelayedDeed(reading: Reading, cue: Cue): Complement | null {
  const { endToken } = sentenceAt(reading, cue.first);
  const end = Math.min(endToken, cue.end + NEAR_REACH);
  for (let t = cue.end + 1; t < end && !endsClause(reading, t); t++) {
    const noun = speechNounAt(reading, t);
    if (!noun?.isOwned || noun.skip > 0 || reading.index.words.prepositions.has(reading.keys[t - 1]!)) continue;
    const behind = skipAdverbs(reading, t + 1, endToken);
    const found = complementAt(reading, { ...cue, verb: noun.verb, end: t + 1 }, behind, endToken);
    return found && { ...found, at: t };
  }
  return null;
}

/** An object with a verbal noun for its head, before `limit`. What follows, even a quotation or the preposition of the verb, belongs to it. */
function findObject(reading: Reading, cue: Cue, limit: number): Complement | null {
  const { takes } = cue.verb!;
  if (!takes.includes('object') && !takes.includes('verbal-noun')) return null;
  // "Which is considered a model": without a subject behind it the noun may be that of a passive.
  const isDoubtful = hasFlag(cue.verb!, 'overt') || (hasFlag(cue.verb!, 'passive') && cue.tense === 'imperfect');
  if (isDoubtful && !isSubjectStart(reading, cue.end)) return null;
  const start = findObjectHead(reading, cue, limit);
  return start === -1 ? null : { kind: 'object', at: start, start, skip: 0 };
}
