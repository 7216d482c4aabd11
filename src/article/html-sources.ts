import type { SourceText } from './html-page.js';

/**
 * Finds where in the page each text node of the main content comes from; `null` where nothing tells. Cutting out the main content rebuilds some nodes
 * and keeps their order. What tells is therefore the text itself and, where several nodes have the same text, that the right one stands between its neighbours
 * whose text is unique.
 */
export function matchSources(nodes: readonly string[], sources: readonly SourceText[]): (SourceText | null)[] {
  const byData = groupByData(sources);
  const limits = findLimits(nodes, byData);
  const cursors = new Map<string, number>();
  let last = -1;
  return nodes.map((data, i) => {
    const same = byData.get(data);
    if (!same) return null;
    const limit = limits[i]!;
    let at = cursors.get(data) ?? 0;
    if (last === -1)
      at = Math.max(
        0,
        same.findLastIndex((source) => source.start < limit),
      );
    else while (at < same.length - 1 && same[at]!.start < last) at++;
    cursors.set(data, at);
    const source = same[at]!;
    if (source.start >= last && source.start < limit) last = source.end;
    return source;
  });
}

/** For each node where the next one with a unique text starts. */
function findLimits(nodes: readonly string[], byData: ReadonlyMap<string, readonly SourceText[]>): number[] {
  const limits = new Array<number>(nodes.length);
  let limit = Number.POSITIVE_INFINITY;
  for (let i = nodes.length - 1; i >= 0; i--) {
    const same = byData.get(nodes[i]!);
    limits[i] = limit;
    if (same?.length === 1) limit = same[0]!.start;
  }
  return limits;
}

function groupByData(sources: readonly SourceText[]): Map<string, SourceText[]> {
  const byData = new Map<string, SourceText[]>();
  for (const source of sources) {
    const same = byData.get(source.data);
    if (same) same.push(source);
    else byData.set(source.data, [source]);
  }
  return byData;
}
