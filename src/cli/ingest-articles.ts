import type { ArticleResult } from '../article/index.js';
import { type IngestOptions, type IngestReport, ingest } from '../ingest/index.js';
import { type Console, toTable } from './console.js';

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

/** The articles that were not taken in, a row each. */
export function toFailureTable(report: IngestReport): string {
  return toTable(
    report.failed.map(({ file, line, code, message }) => [
      line === undefined ? file : `${file}:${line}`,
      `${message} [${code}]`,
    ]),
  );
}
