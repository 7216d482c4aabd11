import type { Span } from './span.js';

/**
 * Where the UTF-16 units of `Article.text` stand in the input that the reader was given: all of them `shift` units further on, or unit `i`
 * from `starts[i]` to `ends[i]`. Plain data, so that an article can be handed to another thread.
 */
export type InputMap =
  | { readonly shift: number }
  | { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** The span of the input that a span of `Article.text` was read from. */
export function toInputSpan({ start, end }: Span, map: InputMap): Span {
  if ('shift' in map) return { start: start + map.shift, end: end + map.shift };
  const from = map.starts[start] ?? map.ends.at(-1) ?? 0;
  return { start: from, end: end > start ? map.ends[end - 1]! : from };
}
