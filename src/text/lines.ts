import type { Span, Token } from '../model/index.js';
import { splitTokens } from './tokens.js';

/** A line of the article, without white space at its ends, or a paragraph of several lines where the text is wrapped. */
export interface Line extends Span {
  readonly text: string;
  /** Its tokens and the keys of its words and numbers; empty for a line that is too long to be anything but a paragraph. */
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

const LINE = /[^\r\n\u2028\u2029]+/g;
const BLANK_LINE = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/;
/** Marks of Markdown before a heading, quoted paragraph or item of a list, and invisible characters. */
const DECORATION = /^(?:[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|#{1,6}\s|>\s|[*\u2022]+\s)+/;
const TRAILING = /[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;
const TERMINATED = /[.!?:\u061F\u2026"\u201C\u201D\u00BB)]$/;

/** Site lines, bylines and titles are shorter than this, in UTF-16 units. */
const LONGEST_SHORT_LINE = 400;
/** Wrapped text has no longer line; nor is a wrapped line shorter than half of it. */
const LONGEST_WRAPPED_LINE = 130;
const SHORTEST_WRAPPED_LINE = 40;

/** The lines of a text in order, blank ones left out. */
export function splitLines(text: string): Line[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const start = match.index + (DECORATION.exec(match[0])?.[0].length ?? 0);
    let end = match.index + match[0].length;
    while (end > start && TRAILING.test(text[end - 1]!)) end--;
    if (start < end) spans.push({ start, end });
  }
  return joinWrapped(text, spans).map((span) => toLine(text, span));
}

export function toLine(text: string, { start, end }: Span): Line {
  const tokens: Token[] = [];
  if (end - start <= LONGEST_SHORT_LINE) splitTokens(text, { start, end }, tokens);
  const words = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.key);
  return { start, end, text: text.slice(start, end), tokens, words };
}

/** Joins the lines of paragraphs that blank lines part, in a text that is wrapped at some width. */
function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  if (!isWrapped(text, lines)) return lines;
  const joined: Span[] = [];
  lines.forEach((line, i) => {
    const previous = joined.at(-1);
    const isNew = previous === undefined || BLANK_LINE.test(text.slice(lines[i - 1]!.end, line.start));
    if (isNew) joined.push(line);
    else joined[joined.length - 1] = { start: previous.start, end: line.end };
  });
  return joined;
}

/** Whether most lines that another follows at once are of one width and end in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.some(({ start, end }) => end - start > LONGEST_WRAPPED_LINE)) return false;
  let followed = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const { start, end } = lines[i]!;
    if (BLANK_LINE.test(text.slice(end, lines[i + 1]!.start))) continue;
    followed++;
    if (end - start >= SHORTEST_WRAPPED_LINE && !TERMINATED.test(text.slice(start, end))) broken++;
  }
  return followed >= 3 && broken * 3 > followed * 2;
}
