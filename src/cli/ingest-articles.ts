import type { ArticleResult } from '../article/index.js';
import { type Graph, migrate, writeAuthority } from '../graph/index.js';
import { type IngestOptions, type IngestReport, ingest, toExtractorRun } from '../ingest/index.js';
import type { Authority, ExtractorRun } from '../model/index.js';
import type { Console } from './console.js';

/** Makes a graph ready to be written to: migrated, with the authority file in it. */
export async function openTarget(graph: Graph, authority: Authority): Promise<{ graph: Graph; run: ExtractorRun }> {
  await migrate(graph);
  await writeAuthority(graph, authority);
  return { graph, run: await toExtractorRun(authority) };
}

/** Ingests with a progress line and returns the report. */
export async function ingestWithProgress(
  label: string,
  articles: AsyncIterable<ArticleResult>,
  options: IngestOptions & { readonly console: Console },
): Promise<IngestReport> {
  const step = options.console.step(label);
  const report = await ingest(articles, {
    ...options,
    onArticle: ({ articles: done }) => step.progress(done),
  });
  step.end(toSummary(report));
  return report;
}

function toSummary(report: IngestReport): string {
  const { articles, statements, failed } = report;
  const counts = [
    `${report.new} new`,
    `${report.replaced} replaced`,
    `${report.unchanged} unchanged`,
    `${failed.length} failed`,
  ];
  return `${articles} articles, ${statements} statements read; ${counts.join(', ')}`;
}
