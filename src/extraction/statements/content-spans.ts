import type { Span, StatementMode } from '../../model/index.js';
import { type Reading, sentenceAt } from './reading.js';

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
export function findContentEnd(reading: Reading, first: number, limit: number): number {
  const end = Math.min(limit, sentenceAt(reading, first).endToken);
  let t = first;
  while (t < end) {
    const q = reading.opens[t]!;
    if (q !== -1) {
      t = Math.max(t + 1, reading.behind[q]!);
      continue;
    }
    if (t > first && isNarrationAt(reading, t)) return t;
    t++;
  }
  return Math.max(end, Math.min(t, limit));
}

function isNarrationAt(reading: Reading, t: number): boolean {
  const { words } = reading.index;
  if (words.narration.lengthAt(reading.keys, t) > 0) return true;
  return words.commas.has(reading.keys[t - 1]!) && words.narrationBehindComma.lengthAt(reading.keys, t) > 0;
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
