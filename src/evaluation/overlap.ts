import type { Span } from '../model/index.js';

/** Share of the characters of both contents that both have (intersection over union), in [0, 1]. */
export function overlapOf(a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [merge(a), merge(b)];
  let both = 0;
  for (const one of left) {
    for (const other of right) both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  }
  const union = lengthOf(left) + lengthOf(right) - both;
  return union === 0 ? 0 : both / union;
}

/** The spans in text order, those that touch or overlap made one, so that no character counts twice. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((length, { start, end }) => length + end - start, 0);
}

/** A predicted content is the annotated one from this overlap on. */
export const MATCH = 0.5;

/** From this overlap on it is nearly the same. */
export const EXACT = 0.9;

/** An annotated and a predicted statement that are the same, by their places in the two lists. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
  readonly overlap: number;
}

interface WithContent {
  readonly content: readonly Span[];
}

/** Pairs statements one to one by their contents, the best overlap first. */
export function matchContents(gold: readonly WithContent[], predicted: readonly WithContent[]): readonly Match[] {
  const candidates = gold.flatMap((one, i) =>
    predicted.map((other, j) => ({ gold: i, predicted: j, overlap: overlapOf(one.content, other.content) })),
  );
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return candidates
    .filter(({ overlap }) => overlap >= MATCH)
    .sort((a, b) => b.overlap - a.overlap)
    .filter((match) => {
      if (takenGold.has(match.gold) || takenPredicted.has(match.predicted)) return false;
      takenGold.add(match.gold);
      takenPredicted.add(match.predicted);
      return true;
    });
}
