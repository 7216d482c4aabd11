import type { Span, Token } from '../model/index.js';

/** The tokens `[first, end)` of a document: those of one content span. */
export interface Stretch {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** The tokens wholly inside a span. */
export function toStretch(tokens: readonly Token[], { start, end }: Span): Stretch {
  const first = indexFrom(tokens, start);
  return { tokens, first, end: Math.max(first, indexFrom(tokens, end)) };
}

/** The first token that begins at an offset or behind it. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
