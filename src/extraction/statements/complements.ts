import type { CueFlag, CueVerb } from '../../lexicon/index.js';
import { toKey } from '../../text/index.js';
import type { Cue } from './cues.js';
import { type Reading, sentenceAt } from './reading.js';
import { findUnmarked } from './unmarked-complements.js';

/** How the content of a verbal cue is announced, and where it begins. Numbers are tokens. */
export interface Complement {
  readonly kind: 'that' | 'quote' | 'colon' | 'bare' | 'object' | 'preposition';
  /** The first token of what announces the content: complementizer, preposition, colon or opening mark; else the content itself. */
  readonly at: number;
  /** The first token of the content. */
  readonly start: number;
  /** Leading characters of the token at `start` that do not belong to the content: a clitic preposition. */
  readonly skip: number;
}

/** Farther behind its cue than this many tokens nothing is taken for its content. */
const REACH = 45;
const CLOSE_REACH = 8;
/** A shorter quotation behind a cue may be a name. */
export const SPOKEN_WORDS = 4;

/** What announces the content of a verbal cue, behind the cue; `null` where nothing does. */
export function findComplement(reading: Reading, cue: Cue, cueAt: ReadonlyMap<number, Cue>): Complement | null {
  const verb = cue.verb!;
  const { words } = reading.index;
  const isClose = cue.kind === 'participle' || hasFlag(verb, 'next') || hasFlag(verb, 'near');
  const end = Math.min(sentenceAt(reading, cue.first).endToken, cue.end + (isClose ? CLOSE_REACH : REACH));
  let name: Complement | null = null;
  let t = cue.end;
  for (; t < end; t++) {
    const key = reading.keys[t]!;
    const q = reading.opens[t]!;
    if (q !== -1) {
      const quote: Complement = { kind: 'quote', at: t, start: t, skip: 0 };
      if (verb.takes.includes('quote') && reading.wordsIn[q]! >= SPOKEN_WORDS) return quote;
      if (verb.takes.includes('quote')) name ??= quote;
      t = Math.max(t, Math.min(reading.behind[q]!, end) - 1);
      continue;
    }
    if (words.colons.has(key)) return verb.takes.includes('colon') ? toColon(reading, t) : null;
    if (words.complementizers.has(key)) {
      return verb.takes.includes('that') ? { kind: 'that', at: t, start: t + 1, skip: 0 } : null;
    }
    if (isClose && t > cue.end && words.commas.has(key)) break;
    if (t > cue.end && isRival(reading, t, cueAt)) break;
    const preposition = toPreposition(reading, cue, t);
    if (preposition) return preposition;
  }
  return name ?? findUnmarked(reading, cue, t);
}

/** Whether the verb carries a flag of the lexicon. */
export function hasFlag(verb: CueVerb, flag: CueFlag): boolean {
  return verb.flags?.includes(flag) ?? false;
}

function toColon(reading: Reading, t: number): Complement | null {
  const next = t + 1;
  if (next >= reading.tokens.length) return null;
  const isThat = reading.index.words.complementizers.has(reading.keys[next]!);
  return { kind: 'colon', at: t, start: isThat ? next + 1 : next, skip: 0 };
}

/** Another verb of saying ends the search, unless it stands in a relative clause of the subject. */
function isRival(reading: Reading, t: number, cueAt: ReadonlyMap<number, Cue>): boolean {
  const other = cueAt.get(t);
  if (!other?.verb || hasFlag(other.verb, 'next') || hasFlag(other.verb, 'near')) return false;
  return !reading.index.words.relatives.has(reading.keys[t - 1]!);
}

function toPreposition(reading: Reading, cue: Cue, t: number): Complement | null {
  const key = reading.keys[t]!;
  const { words } = reading.index;
  if (words.adverbialOpeners.lengthAt(reading.keys, t) > 0) return null;
  if (words.prepositions.has(key)) {
    const next = t + 1;
    const isThat = words.complementizers.has(reading.keys[next] ?? '');
    return next < reading.tokens.length && !isThat && takesWord(cue.verb!, key)
      ? { kind: 'preposition', at: t, start: next, skip: 0 }
      : null;
  }
  const clitic = key[0]!;
  const isClitic = words.cliticPrepositions.has(clitic) || (t === cue.end && words.adjacentClitics.has(clitic));
  if (!isClitic || key.length < 4 || words.cliticExceptions.has(key) || words.speechNouns.has(key)) return null;
  return takesWord(cue.verb!, clitic) ? { kind: 'preposition', at: t, start: t, skip: 1 } : null;
}

function takesWord(verb: CueVerb, key: string): boolean {
  return verb.takes.some((word) => toKey(word) === key);
}
