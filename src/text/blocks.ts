import type { Block, BlockKind, Span } from '../model/index.js';

const LINE = /[^\r\n\u2028\u2029]+/g;
/** A longer first line is a paragraph of an article that comes without its title, in UTF-16 units. */
const LONGEST_TITLE = 200;

/** Splits an article into its lines, without white space at their ends, and says what each is. */
export function splitBlocks(text: string): Block[] {
  const lines = splitLines(text);
  return lines.map((line, i) => ({ ...line, kind: kindOf(text, line, i, lines.length) }));
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

function kindOf(text: string, line: Span, index: number, count: number): BlockKind {
  const isShort = line.end - line.start <= LONGEST_TITLE;
  return index === 0 && count > 1 && isShort && !/[.،,]$/.test(text.slice(line.start, line.end))
    ? 'title'
    : 'paragraph';
}
