import type { Byline } from './bylines.js';
import { readByline, splitParts } from './bylines.js';
import { type Line, toLine } from './lines.js';
import type { Patterns } from './patterns.js';

/** A toolbar with more words is a paragraph. */
const MOST_WORDS = 12;

/**
 * Reads a line that begins with the captions of buttons ("print", "share"): behind them may stand the cut-off title and the author, or a byline. `null` for
 * any other line.
 */
export function readToolbar(line: Line, title: Line | null, patterns: Patterns, text: string): Byline | null {
  const words = line.tokens.filter((token) => token.kind !== 'punctuation');
  if (words.length > MOST_WORDS) return null;
  let at = 0;
  for (let button = patterns.chrome.matchAt(line.words, 0); button; button = patterns.chrome.matchAt(line.words, at)) {
    at += button.length;
  }
  if (at === 0) return null;
  const buttons = at;
  for (let i = 0; title !== null && line.words[at] !== undefined && line.words[at] === title.words[i]; i++) at++;
  const rest = words[at];
  if (!rest) return { names: [] };
  const byline = readByline(toLine(text, { start: rest.start, end: line.end }), patterns, { isDoubtful: false });
  if (byline) return byline;
  return at > buttons || buttons > 1
    ? { names: splitParts(line.tokens).filter((part) => part.start >= rest.start) }
    : null;
}
