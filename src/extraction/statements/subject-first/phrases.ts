import { sourceNounAt } from '../nouns.js';
import { isMarkAt, type Reading, sentenceAt } from '../reading.js';

/** Longest noun phrase behind a preposition, in tokens. */
const LONGEST_PHRASE = 8;

/** Whether a noun phrase may begin at a token: with a pronoun, determiner, number, name or a noun for somebody who can speak. */
export function isNounStart(reading: Reading, t: number): boolean {
  if (t >= reading.tokens.length || isMarkAt(reading, t)) return false;
  const { words, subjectFirst } = reading.index;
  const key = reading.keys[t]!;
  if (reading.tokens[t]!.kind === 'number' || words.pronouns.has(key) || words.determiners.has(key)) return true;
  if (isCapitalized(reading, t)) return !subjectFirst!.timeWords.has(key);
  return reading.mentionOf[t] !== -1 || sourceNounAt(reading, t) !== null;
}

/** Whether the word is written with a capital letter. */
export function isCapitalized(reading: Reading, t: number): boolean {
  const first = reading.tokens[t]?.text[0] ?? '';
  return first !== first.toLowerCase();
}

/** Whether a mark or the end of the sentence stands at a token. */
export function isStopAt(reading: Reading, t: number, end: number): boolean {
  return t >= end || reading.opens[t] !== -1 || reading.index.words.sentenceMarks.has(reading.keys[t]!);
}

/** The first token at `t` or behind it that belongs to no adverbial: "on Monday", "in a statement to reporters", "again". */
export function skipAdverbials(reading: Reading, t: number, taken: readonly string[]): number {
  const { endToken } = sentenceAt(reading, Math.min(t, reading.tokens.length - 1));
  let at = t;
  while (at < endToken && !isStopAt(reading, at, endToken)) {
    const next = behindAdverbial(reading, at, endToken, taken);
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** Whether an adverbial begins here. */
export function startsAdverbial(reading: Reading, t: number): boolean {
  const { words, subjectFirst } = reading.index;
  const key = reading.keys[t] ?? '';
  return (
    words.prepositions.has(key) ||
    words.adverbialOpeners.lengthAt(reading.keys, t) > 0 ||
    words.auxiliaries.has(key) ||
    subjectFirst!.timeWords.has(key) ||
    isAdverb(reading, t)
  );
}

/** "Repeatedly": known by its ending. */
export function isAdverb(reading: Reading, t: number): boolean {
  const { text, key } = reading.tokens[t]!;
  const { adverbEndings } = reading.index.lexicon.subjectFirst!;
  return text[0] === key[0] && adverbEndings.some((ending) => key.length > ending.length + 3 && key.endsWith(ending));
}

function behindAdverbial(reading: Reading, t: number, end: number, taken: readonly string[]): number {
  const { words, subjectFirst } = reading.index;
  const key = reading.keys[t]!;
  const length = words.adverbialOpeners.lengthAt(reading.keys, t);
  if (length === 0 && taken.includes(key)) return t;
  if (subjectFirst!.timeWords.has(key) || words.auxiliaries.has(key) || isAdverb(reading, t)) return t + 1;
  if (length === 0 && !words.prepositions.has(key)) return t;
  return endOfGoverned(reading, t + Math.max(1, length), { end, taken });
}

/** The token behind the noun phrase that a preposition governs: its name, or the noun that another phrase follows. */
function endOfGoverned(
  reading: Reading,
  first: number,
  { end, taken }: { readonly end: number; readonly taken: readonly string[] },
): number {
  const { words, subjectFirst } = reading.index;
  const reach = Math.min(end, first + LONGEST_PHRASE);
  for (let t = first; t < reach; t++) {
    if (isStopAt(reading, t, end) || words.complementizers.has(reading.keys[t]!)) return t;
    if (t > first && taken.includes(reading.keys[t]!)) return t;
    const m = reading.mentionOf[t]!;
    if (m !== -1) {
      let last = t;
      while (last < end && reading.mentionOf[last] === m) last++;
      return last;
    }
    const key = reading.keys[t]!;
    const isHead = words.occasions.has(key) || words.outletNouns.has(key) || words.audiences.has(key);
    const isTime = subjectFirst!.timeWords.has(key) || reading.tokens[t]!.kind === 'number';
    if (isHead || (isTime && !subjectFirst!.timeWords.has(reading.keys[t + 1] ?? ''))) return t + 1;
    if (t > first && !words.determiners.has(reading.keys[t - 1]!) && isNewPhrase(reading, t)) return t;
  }
  return reach;
}

/** A pronoun or determiner opens another phrase. */
function isNewPhrase(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  return words.pronouns.has(reading.keys[t]!) || words.determiners.has(reading.keys[t]!);
}

/** The token behind a source that a preposition governs: up to the next mark, without the time at its end ("according to police on Monday"). */
export function endOfSource(reading: Reading, first: number, limit: number): number {
  const { words, subjectFirst } = reading.index;
  let end = first + 1;
  while (!isStopAt(reading, end, limit)) end++;
  let last = end;
  while (last > first + 1 && subjectFirst!.timeWords.has(reading.keys[last - 1]!)) last--;
  return last < end && words.prepositions.has(reading.keys[last - 1]!) ? last - 1 : last;
}
