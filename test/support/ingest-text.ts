import { articleFromText } from '../../src/article/index.js';
import { type Knowledge, toKnowledge } from '../../src/extraction/index.js';
import type { Graph } from '../../src/graph/index.js';
import { type IngestReport, ingest } from '../../src/ingest/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import type { ArticleMetadata, ExtractorRun } from '../../src/model/index.js';

const RUN: ExtractorRun = { id: 'run_of-tests', version: '0.0.0', digest: '00' };

/** Takes one article through the whole pipeline into the graph, without an authority file. */
export async function ingestText(graph: Graph, text: string, metadata: ArticleMetadata = {}): Promise<IngestReport> {
  const knowledge: Knowledge = toKnowledge(lexicons, { entities: [], relations: [], topics: [] });
  const article = articleFromText(text, { metadata });
  const articles = (async function* () {
    yield { ok: true as const, article };
  })();
  return ingest(articles, { knowledge, target: { graph, run: RUN } });
}
