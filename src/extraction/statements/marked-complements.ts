import { toKey } from '../../text/index.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { toPreposition } from './preposition-complements.js';
import { BEHIND_NAME, isQuotedSentence, isShortReply, isSpokenAt, SPOKEN_WORDS } from './quoted-words.js';
import { isMarkAt, type Reading } from './reading.js';

/** The first complementizer, preposition, colon or quotation that the verb takes, or the token where the search ended. */
export function findMarked(
  reading: Reading,
  cue: Cue,
  cueAt: ReadonlyMap<number, Cue>,
  { first, end }: { readonly first: number; readonly end: number },
): { readonly found: Complement | null; readonly stopped: number } {
  const { words } = reading.index;
  const { takes } = cue.verb!;
  let limit = end;
  let quote: Complement | null = null;
  let t = first;
  for (; t < limit; t++) {
    const key = reading.keys[t]!;
    const q = reading.opens[t]!;
    if (q !== -1) {
      const isSpoken = isSpokenAt(reading, first, t);
      const isWords = isSpoken || isShortReply(reading, first, t);
      if (isWords && (takes.includes('quote') || isQuotedThat(reading, cue, t)))
        quote ??= { kind: 'quote', at: t, start: t, skip: 0 };
      if (
        isSpoken &&
        (t === first || isMarkAt(reading, t - 1) || !takes.includes('that') || isQuotedSentence(reading, q))
      )
        break;
      // "Promised «to (ب) respect the results» of the vote": the preposition of the verb may be quoted with its noun.
      const quoted = isWords || t + 1 >= limit ? null : toPreposition(reading, cue, t + 1);
      if (quoted) return { found: quoted, stopped: t };
      t = Math.max(t, Math.min(reading.behind[q]!, limit) - 1);
      if (isSpoken) limit = Math.min(limit, t + BEHIND_NAME);
      continue;
    }
    if (words.colons.has(key)) {
      return { found: takes.includes('colon') ? toColon(reading, t) : quote, stopped: t };
    }
    if (words.complementizers.has(key) && !isBound(reading, t))
      return { found: takesThat(reading, cue, t) ? toThat(reading, cue, t) : quote, stopped: t };
    if (cue.kind === 'participle' && t > first && words.commas.has(key)) break;
    if (t > first && isRival(reading, t, cueAt)) break;
    if (takes.includes('bare') && words.clauseStarts.has(key)) {
      if (t === first) return { found: null, stopped: end };
      // Behind a mark a word that opens clauses begins the content: said in the paper "…" there is a plan. So does "we have" anywhere.
      if (isMarkAt(reading, t - 1) || words.firstPersons.has(key))
        return { found: { kind: 'bare', at: t, start: t, skip: 0 }, stopped: t };
    }
    if (quote && reading.wordsIn[reading.opens[quote.at]!]! >= SPOKEN_WORDS) continue;
    const preposition = isOfOther(reading, cue, t, cueAt) ? null : toPreposition(reading, cue, t);
    if (preposition) {
      const that = preposition.skip > 0 ? thatBehind(reading, cue, { first: t + 1, limit, cueAt }) : -1;
      return that === -1 ? { found: preposition, stopped: t } : { found: toThat(reading, cue, that), stopped: that };
    }
  }
  return { found: quote, stopped: t };
}

/** "He believes «that it is a great day»": the complementizer that the verb takes may be quoted with its clause. */
function isQuotedThat(reading: Reading, { verb }: Cue, t: number): boolean {
  return verb!.takes.includes('that') && reading.index.words.complementizers.has(reading.keys[t + 1] ?? '');
}

/** "The spokesman in (بـ) the town Salem stated that": the complementizer that a verb of saying takes, farther on in the clause; -1 where none is. */
function thatBehind(
  reading: Reading,
  cue: Cue,
  { first, limit, cueAt }: { readonly first: number; readonly limit: number; readonly cueAt: ReadonlyMap<number, Cue> },
): number {
  const { complementizers } = reading.index.words;
  if (cue.class !== 'say' || !cue.verb!.takes.includes('that') || first === cue.end + 1) return -1;
  for (let t = first; t < limit && !isMarkAt(reading, t) && !cueAt.has(t); t++) {
    if (complementizers.has(reading.keys[t]!)) return isBound(reading, t) ? -1 : t;
  }
  return -1;
}

function takesThat(reading: Reading, { verb }: Cue, t: number): boolean {
  if (!verb!.takes.includes('that')) return false;
  return !hasFlag(verb!, 'governed') || reading.index.words.prepositions.has(reading.keys[t - 1]!);
}

/** "Must", "without", "especially": behind such words the complementizer is theirs. */
function isBound(reading: Reading, t: number): boolean {
  const { complementizerHosts, complementizers, prepositions } = reading.index.words;
  const host = prepositions.has(reading.keys[t - 1] ?? '') ? t - 2 : t - 1;
  // "Except that" (إلا أن): without its hamza the first word is written like "that … not" (ألا).
  if (complementizers.has(reading.keys[t + 1] ?? '')) return true;
  return complementizerHosts.has(reading.keys[host] ?? '');
}

function toThat(reading: Reading, cue: Cue, t: number): Complement {
  const isGoverned = t > cue.end && reading.index.words.prepositions.has(reading.keys[t - 1]!);
  return { kind: 'that', at: isGoverned ? t - 1 : t, start: t + 1, skip: 0 };
}

function toColon(reading: Reading, t: number): Complement | null {
  const next = t + 1;
  if (next >= reading.tokens.length) return null;
  const isThat = reading.index.words.complementizers.has(reading.keys[next]!);
  return { kind: 'colon', at: t, start: isThat ? next + 1 : next, skip: 0 };
}

/** "The cabinet that he praises for (على) …": a preposition right behind another verb is that verb's. */
function isOfOther(reading: Reading, cue: Cue, t: number, cueAt: ReadonlyMap<number, Cue>): boolean {
  const other = t > cue.end ? cueAt.get(t - 1) : undefined;
  if (other === undefined || other.verb === null || other.kind === 'noun') return false;
  return other.verb.takes.some((word) => toKey(word) === reading.keys[t]);
}

/** Another verb of saying ends the search, unless it stands in a relative clause of the subject. */
function isRival(reading: Reading, t: number, cueAt: ReadonlyMap<number, Cue>): boolean {
  const other = cueAt.get(t);
  if (!other?.verb || other.kind === 'noun' || hasFlag(other.verb, 'near') || hasFlag(other.verb, 'adjacent'))
    return false;
  // "A guard whom the agency asked (سألته)": behind a noun, a verb with a pronoun for it begins a relative clause as well.
  if (other.hasObject && !isMarkAt(reading, t - 1)) return false;
  // "Said the coach before the team closes (قبل أن يختتم) its tour: …".
  if (reading.index.words.complementizers.has(reading.keys[t - 1]!) && isBound(reading, t - 1)) return false;
  // "Sources following (متابعة) the case": no comma parts a feminine participle that is an adjective from its noun.
  if (other.kind === 'participle' && other.gender === 'F' && !isMarkAt(reading, t - 1)) return false;
  return !reading.index.words.relatives.has(reading.keys[t - 1]!);
}
