import { toKey } from '../../text/index.js';
import { isAdverbialAt } from './adverbials.js';
import { endsClause } from './clauses.js';
import type { Complement } from './complements.js';
import type { Cue } from './cues.js';
import { hasFlag } from './inflection.js';
import { isLooseClitic, isOutletAt, quotedName } from './outlets.js';
import { toPreposition } from './preposition-complements.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';

/** A shorter quotation behind a cue may be a name or a single term. */
export const SPOKEN_WORDS = 4;

/** A few quoted words are content only this near to the cue, and where their clause ends with them. */
const SHORT_REACH = 20;

/** How far behind a quotation that may be a name a complementizer is looked for. */
const BEHIND_NAME = 14;

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
      const isName =
        (t === first && isQuotedName(reading, q)) || isOutletName(reading, t) || isOccasionName(reading, t, q);
      const isPart = isGoverned(reading, t);
      const isSpoken = reading.wordsIn[q]! >= SPOKEN_WORDS && !isName && !isPart;
      const isWords = isSpoken || (!isPart && isShortReply(reading, first, t));
      if (isWords && (takes.includes('quote') || isQuotedThat(reading, cue, t)))
        quote ??= { kind: 'quote', at: t, start: t, skip: 0 };
      if (isSpoken && (t === first || isMarkAt(reading, t - 1) || !takes.includes('that') || isSentence(reading, q)))
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
    if (preposition) return { found: preposition, stopped: t };
  }
  return { found: quote, stopped: t };
}

/** "He believes «that it is a great day»": the complementizer that the verb takes may be quoted with its clause. */
function isQuotedThat(reading: Reading, { verb }: Cue, t: number): boolean {
  return verb!.takes.includes('that') && reading.index.words.complementizers.has(reading.keys[t + 1] ?? '');
}

/** A few quoted words that are content and no name: they close their clause right behind the cue, a mark or an adverb, or close the sentence. */
function isShortReply(reading: Reading, first: number, t: number): boolean {
  const behind = reading.behind[reading.opens[t]!]!;
  if (t - first > SHORT_REACH || !endsClause(reading, behind) || isLooseClitic(reading, t - 1)) return false;
  if (t === first || isMarkAt(reading, t - 1) || isAdverbialAt(reading, t - 1)) return true;
  return behind + 1 >= sentenceAt(reading, t).endToken;
}

/** Words in quotation marks that no name holds and that end with their clause: said the poet "…", and left. */
function isSentence(reading: Reading, q: number): boolean {
  return reading.mentionOf[reading.opensAt[q]! + 1] === -1 && endsClause(reading, reading.behind[q]!);
}

/** A name in quotation marks behind which the content is announced: said "the committee for relief" (in a statement) that …, or: …. */
function isQuotedName(reading: Reading, q: number): boolean {
  const { complementizers, prepositions, colons, commas, occasions } = reading.index.words;
  const behind = reading.behind[q]!;
  const key = reading.keys[behind] ?? '';
  if (colons.has(key)) return true;
  const at = prepositions.has(key) || commas.has(key) ? behind + 1 : behind;
  if (at > behind && occasions.has(reading.keys[at] ?? '')) return isAnnouncedBehind(reading, at);
  return complementizers.has(reading.keys[at] ?? '');
}

/** Whether a complementizer follows an occasion, without a mark before it: "in a statement that the agency received (that) …". */
function isAnnouncedBehind(reading: Reading, occasion: number): boolean {
  const { complementizers, sentenceMarks } = reading.index.words;
  const end = Math.min(sentenceAt(reading, occasion).endToken, occasion + BEHIND_NAME);
  let t = occasion;
  while (t < end && !complementizers.has(reading.keys[t]!) && !sentenceMarks.has(reading.keys[t]!)) t++;
  return t < end && complementizers.has(reading.keys[t]!);
}

/** The name of a channel or paper behind the noun for it: told the network "…". */
function isOutletName(reading: Reading, t: number): boolean {
  return isOutletAt(reading, t - 1) && quotedName(reading, t) !== null;
}

/** "Said at (في) «the second congress of builders», which …": behind such a preposition, and with more of the clause behind it, a quotation is a name. */
function isOccasionName(reading: Reading, t: number, q: number): boolean {
  return reading.index.words.insides.has(reading.keys[t - 1] ?? '') && !endsClause(reading, reading.behind[q]!);
}

/** "Called the step (بـ) «grave»": behind a clitic preposition that the verb does not take a quotation is part of a phrase. */
function isGoverned(reading: Reading, t: number): boolean {
  const before = reading.keys[t - 1] ?? '';
  return before.length === 1 && reading.index.words.cliticPrepositions.has(before);
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
  const other = t > cue.end ? cueAt.get(t - 1)?.verb : null;
  return other?.takes.some((word) => toKey(word) === reading.keys[t]) === true;
}

/** Another verb of saying ends the search, unless it stands in a relative clause of the subject. */
function isRival(reading: Reading, t: number, cueAt: ReadonlyMap<number, Cue>): boolean {
  const other = cueAt.get(t);
  if (!other?.verb || other.kind === 'noun' || hasFlag(other.verb, 'near') || hasFlag(other.verb, 'adjacent'))
    return false;
  // "A guard whom the agency asked (سألته)": behind a noun, a verb with a pronoun for it begins a relative clause as well.
  if (other.hasObject && !isMarkAt(reading, t - 1)) return false;
  // "Sources following (متابعة) the case": no comma parts a feminine participle that is an adjective from its noun.
  if (other.kind === 'participle' && other.gender === 'F' && !isMarkAt(reading, t - 1)) return false;
  return !reading.index.words.relatives.has(reading.keys[t - 1]!);
}
