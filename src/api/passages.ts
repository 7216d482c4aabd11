import type { EvidenceText } from './evidence.js';
import type { Loaders } from './loaders.js';

/** The words of an article at some spans, with their surroundings. `spans` is flat: start, end, start, end, … */
export async function loadPassages(
  { evidence }: Loaders,
  { articleId, spans }: { readonly articleId: string; readonly spans: readonly number[] },
): Promise<EvidenceText[]> {
  const starts = spans.filter((_, index) => index % 2 === 0);
  const passages = await Promise.all(
    starts.map((start, index) => evidence.load({ articleId, start, end: spans[2 * index + 1]! })),
  );
  return passages.filter((passage) => passage !== null);
}
