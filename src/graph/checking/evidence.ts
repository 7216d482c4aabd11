import { slice } from '../../model/index.js';
import type { Graph } from '../graph.js';
import { spanProblem } from '../writing/extraction-fault.js';
import { type ArticleEvidence, type Claim, claimsOf } from './claims.js';

/** Something in the graph whose evidence does not hold. */
export interface EvidenceProblem {
  /** The article, or the node where there is no article. */
  readonly articleId: string;
  readonly message: string;
}

export interface EvidenceReport {
  readonly articles: number;
  /** How many spans were cut out of the articles again. */
  readonly spans: number;
  /** At most `MOST_PROBLEMS`: a graph that is wrong throughout needs no longer list. */
  readonly problems: readonly EvidenceProblem[];
}

export const MOST_PROBLEMS = 1000;

/**
 * Proves the evidence of the whole graph: every span that a node or relationship holds is cut out of its article again,
 * one article after the other, and compared with the words that the graph keeps beside it; nothing hangs in the air.
 */
export async function checkEvidence(graph: Graph): Promise<EvidenceReport> {
  const problems: EvidenceProblem[] = [];
  let articles = 0;
  let spans = 0;
  for await (const article of graph.stream<ArticleEvidence>('check/evidence')) {
    articles += 1;
    for (const claim of claimsOf(article)) {
      spans += claim.spans.length;
      const message = findProblem(article.text, claim);
      if (message === null || problems.length >= MOST_PROBLEMS) continue;
      problems.push({ articleId: article.articleId, message: `${claim.what} ${message}` });
    }
  }
  const loose = await graph.read<EvidenceProblem>('check/loose-ends', { limit: MOST_PROBLEMS - problems.length });
  return { articles, spans, problems: [...problems, ...loose] };
}

function findProblem(text: string, { spans, words }: Claim): string | null {
  for (const span of spans) {
    const problem = spanProblem(text, span);
    if (problem !== null) return `at ${span.start}-${span.end} ${problem}`;
  }
  if (words === null) return null;
  const found = spans.map((span) => slice(text, span)).join(' ');
  return words.test(found) ? null : `should be "${words.expected}", but its place says "${found}"`;
}
