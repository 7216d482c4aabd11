import type { Sentence, Span, StatementMode } from '../../model/index.js';
import { type ContentShape, isNarrationAt } from './narration.js';
import { type Reading, sentenceAt, withoutConjunction } from './reading.js';

/** What was said, in the text. */
export interface Content {
  readonly spans: readonly Span[];
  readonly mode: StatementMode;
  /** Half-open range of tokens from the first to the last span. */
  readonly first: number;
  readonly end: number;
}

/** The inside of a quotation. */
export function quotationContent(reading: Reading, q: number, first: number): Content {
  const inner = reading.quotations[q]!.inner;
  return { spans: [trimStops(reading, inner, true)], mode: 'DIRECT', first, end: reading.behind[q]! };
}

/** A stretch of tokens, marks at its ends left out; `null` where no word is left. `skip` leading characters belong to a clitic. */
export function stretchContent(
  reading: Reading,
  first: number,
  end: number,
  skip: number,
  isColon: boolean,
): Content | null {
  let from = first;
  let to = end;
  while (from < to && isStop(reading, from)) from++;
  while (to > from && isStop(reading, to - 1)) to--;
  if (from >= to) return null;
  const start = reading.tokens[from]!.start + (from === first ? skip : 0);
  const span = trimStops(reading, { start, end: reading.tokens[to - 1]!.end }, false);
  return { spans: [span], mode: isColon ? 'DIRECT' : toMode(reading, from, to), first: from, end };
}

/**
 * The token behind the content that begins at `first`: the next clause that is attributed otherwise (`limit`), the end of the sentence,
 * or where narration goes on.
 */
export function findContentEnd(reading: Reading, first: number, limit: number, shape: ContentShape = 'clause'): number {
  const end = Math.min(limit, sentenceAt(reading, first).endToken);
  let t = first;
  while (t < end) {
    const q = reading.opens[t]!;
    if (q !== -1) {
      t = Math.max(t + 1, reading.behind[q]!);
      continue;
    }
    if (t > first && isNarrationAt(reading, t, shape)) return t;
    t++;
  }
  return Math.max(end, Math.min(t, limit));
}

/**
 * The token behind the words of a speaker that a colon opens, at `limit` at the latest. They go on into the next sentences of the paragraph
 * that no conjunction joins to a narration, or in which somebody speaks of himself.
 */
export function findSpeechEnd(reading: Reading, first: number, limit: number): number {
  const { sentences } = reading.document;
  let s = reading.sentenceOf[first]!;
  while (sentences[s]!.endToken < limit && isSpeech(reading, sentences[s]!, sentences[s + 1], limit)) s++;
  return Math.min(limit, sentences[s]!.endToken);
}

/**
 * The token behind content that a complementizer opens and that goes on into sentences which open with another one, or in which the
 * speaker speaks of himself.
 */
export function findOwnWordsEnd(reading: Reading, end: number, limit: number): number {
  const { sentences } = reading.document;
  let s = reading.sentenceOf[end - 1]!;
  if (end < sentences[s]!.endToken) return end;
  while (
    sentences[s]!.endToken < limit &&
    sentences[s + 1]?.block === sentences[s]!.block &&
    (isOwn(reading, sentences[s + 1]!, limit) || opensWithThat(reading, sentences[s + 1]!))
  )
    s++;
  return Math.min(limit, sentences[s]!.endToken);
}

function isSpeech(reading: Reading, before: Sentence, next: Sentence | undefined, limit: number): boolean {
  if (next === undefined || next.block !== before.block) return false;
  const { words } = reading.index;
  const { firstToken } = next;
  const key = reading.keys[firstToken]!;
  const isJoined = words.conjunctions.hasInitial(key) && !words.conjunctionLookalikes.startsAt(key);
  const isLed = [words.leads, words.narrationBehindComma].some((list) => list.lengthAt(reading.keys, firstToken) > 0);
  if (reading.tokens[firstToken]!.kind === 'word' && !isJoined && !isLed) return true;
  // "Did it …? And did they …?"
  const isAsked = words.questionMarks.has(reading.keys[next.endToken - 1]!);
  if (isAsked && words.questionMarks.has(reading.keys[before.endToken - 1]!)) return true;
  return isOwn(reading, next, limit);
}

/** Whether somebody speaks of himself in a sentence, before `limit`. */
function isOwn(reading: Reading, { firstToken, endToken }: Sentence, limit: number): boolean {
  const { firstPersons } = reading.index.words;
  const { firstPersonEndings } = reading.index.lexicon.words;
  const end = Math.min(endToken, limit);
  for (let t = firstToken; t < end; t++) {
    const key = reading.keys[t]!;
    if (firstPersons.has(key) || firstPersonEndings.some((ending) => key.endsWith(ending))) return true;
  }
  return false;
}

/** "And that …", "as well as that …": a sentence that only the verb of the one before explains. */
function opensWithThat(reading: Reading, { firstToken }: Sentence): boolean {
  const { comparisons, complementizers } = reading.index.words;
  if (comparisons.has(reading.keys[firstToken]!)) return complementizers.has(reading.keys[firstToken + 1] ?? '');
  return complementizers.has(withoutConjunction(reading, firstToken) ?? '');
}

function isStop(reading: Reading, t: number): boolean {
  return reading.opens[t] === -1 && reading.index.words.sentenceMarks.has(reading.keys[t]!);
}

/** A full stop that closes the content is not part of it, question and exclamation marks are. */
function trimStops(reading: Reading, span: Span, isQuoted: boolean): Span {
  let { end } = span;
  const { commas } = reading.index.words;
  if (isQuoted) while (end > span.start && commas.has(reading.text[end - 1]!)) end--;
  return { start: span.start, end };
}

/** A quoted word or name does not make content mixed; a quoted phrase does. */
function toMode(reading: Reading, first: number, end: number): StatementMode {
  for (let t = first; t < end; t++) {
    const q = reading.opens[t]!;
    if (q === -1) continue;
    if (reading.wordsIn[q]! > 2 && reading.mentionOf[t + 1] === -1) return 'MIXED';
  }
  return 'INDIRECT';
}
