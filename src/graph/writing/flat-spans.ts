import type { Span } from '../../model/index.js';

/** Spans as the graph keeps them: `[start, end, start, end, …]`, since Neo4j has no lists of lists. */
export function flatten(spans: readonly Span[]): number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}

/** The span alone, of whatever has one. */
export function toSpan({ start, end }: Span): Span {
  return { start, end };
}
