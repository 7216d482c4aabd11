import type { Graph } from '../graph.js';
import type { Passage } from './rows.js';

/** The words of a passage with what stands around them: at most `margin` UTF-16 units on either side. */
export interface PassageText extends Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Reads passages of any number of articles in one round trip. The answer is in no particular order. */
export async function readPassages(graph: Graph, passages: readonly Passage[], margin: number): Promise<PassageText[]> {
  const spansOf = new Map<string, [number, number][]>();
  for (const { articleId, start, end } of passages) {
    const spans = spansOf.get(articleId) ?? [];
    spansOf.set(articleId, spans);
    spans.push([start, end]);
  }
  const articles = [...spansOf].map(([id, spans]) => ({ id, spans }));
  const rows = await graph.read<{ id: string } & Omit<PassageText, 'articleId'>>('read/passages', { articles, margin });
  return rows.map(({ id, ...text }) => ({ articleId: id, ...text }));
}
