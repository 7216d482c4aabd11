import { fileURLToPath } from 'node:url';
import { readArticles } from '../../src/article/index.js';
import { readAuthority } from '../../src/authority/index.js';
import { toKnowledge } from '../../src/extraction/index.js';
import { type Graph, migrate, resetGraph, writeAuthority } from '../../src/graph/index.js';
import { ingest, toExtractorRun } from '../../src/ingest/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { connectTestGraph } from './test-graph.js';

const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/** Connects to the shared Neo4j, emptied and filled with `seeds/` by the same path that `npm start` takes. */
export function connectSeededGraph(): Promise<Graph> {
  return connectGraphWith([SEEDS]);
}

/** Connects to the shared Neo4j, emptied and filled with the authority file and the articles of these files and folders. */
export async function connectGraphWith(paths: readonly string[]): Promise<Graph> {
  const graph = await connectTestGraph();
  const authority = await readAuthority();
  await resetGraph(graph);
  await migrate(graph);
  await writeAuthority(graph, authority);
  const target = { graph, run: await toExtractorRun(authority) };
  const report = await ingest(readArticles(paths), { knowledge: toKnowledge(lexicons, authority), target });
  if (report.failed.length > 0) throw new Error(`Not ingested: ${JSON.stringify(report.failed)}`);
  return graph;
}
