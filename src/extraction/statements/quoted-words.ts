import { isAdverbialAt } from './adverbials.js';
import { endsClause } from './clauses.js';
import { isLooseClitic, isOutletAt, quotedName } from './outlets.js';
import { isMarkAt, type Reading, sentenceAt } from './reading.js';

/** A shorter quotation behind a cue may be a name or a single term. */
export const SPOKEN_WORDS = 4;

/** A few quoted words are content only this near to the cue, and where their clause ends with them. */
const SHORT_REACH = 20;

/** How far behind a quotation that may be a name a complementizer is looked for. */
export const BEHIND_NAME = 14;

/** Whether a quotation that opens behind a cue, whose complement is looked for from `first`, is what somebody said and no name or part of a phrase. */
export function isSpokenAt(reading: Reading, first: number, t: number): boolean {
  const q = reading.opens[t]!;
  if (reading.wordsIn[q]! < SPOKEN_WORDS || isGoverned(reading, t)) return false;
  return !(t === first && isQuotedName(reading, q)) && !isOutletName(reading, t) && !isOccasionName(reading, t, q);
}

/** A few quoted words that are content and no name: they close their clause right behind the cue, a mark or an adverb, or close the sentence. */
export function isShortReply(reading: Reading, first: number, t: number): boolean {
  const behind = reading.behind[reading.opens[t]!]!;
  if (t - first > SHORT_REACH || !endsClause(reading, behind)) return false;
  if (isLooseClitic(reading, t - 1) || isGoverned(reading, t)) return false;
  if (t === first || isMarkAt(reading, t - 1) || isAdverbialAt(reading, t - 1)) return true;
  return behind + 1 >= sentenceAt(reading, t).endToken;
}

/** Words in quotation marks that no name holds and that end with their clause: said the poet "…", and left. */
export function isQuotedSentence(reading: Reading, q: number): boolean {
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
