import type { ArticleResult } from '../article/index.js';
import { IsnadError } from '../errors.js';
import type { Knowledge } from '../extraction/index.js';
import { type Graph, type WriteResult, writeArticles } from '../graph/index.js';
import type { Article, Extraction, ExtractorRun } from '../model/index.js';
import { tryExtract } from './try-extract.js';

/** Articles that are handed to the graph together: large enough to spare round trips, small enough to keep memory flat. */
const BATCH_SIZE = 16;

export interface IngestOptions {
  readonly knowledge: Knowledge;
  /** Where to write; `null` reads and extracts only. */
  readonly target: { readonly graph: Graph; readonly run: ExtractorRun } | null;
  /** Batches that may be on their way to the graph at the same time. Default 2. */
  readonly jobs?: number;
  /** Stops between two articles; what was written stays. */
  readonly signal?: AbortSignal;
  readonly onArticle?: (report: IngestReport) => void;
}

/** An article that was not taken in, and why. Every other article is unaffected. */
export interface IngestFailure {
  readonly file: string;
  readonly line?: number;
  readonly code: string;
  readonly message: string;
}

/** What became of the articles of one run. */
export interface IngestReport {
  /** Articles read, the failed ones included. */
  articles: number;
  new: number;
  unchanged: number;
  replaced: number;
  statements: number;
  readonly failed: IngestFailure[];
}

/**
 * Takes articles through text and extraction into the graph, a batch at a time: memory does not grow with the number of articles.
 * An article that cannot be read or is in a language that is not handled is reported and skipped.
 *
 * @throws IsnadError GRAPH_* when the database fails; articles written before that stay, none is half-written.
 */
export async function ingest(articles: AsyncIterable<ArticleResult>, options: IngestOptions): Promise<IngestReport> {
  const report: IngestReport = { articles: 0, new: 0, unchanged: 0, replaced: 0, statements: 0, failed: [] };
  const writer = new BatchWriter(options, report);
  for await (const result of articles) {
    if (options.signal?.aborted) break;
    report.articles += 1;
    const extraction = result.ok ? readStatements(result.article, options.knowledge) : result;
    if ('error' in extraction) {
      report.failed.push(toFailure(extraction));
    } else {
      report.statements += extraction.statements.length;
      await writer.add(extraction);
    }
    options.onArticle?.(report);
  }
  await writer.finish();
  return report;
}

type Failed = Extract<ArticleResult, { ok: false }>;

function readStatements(article: Article, knowledge: Knowledge): Extraction | Failed {
  const result = tryExtract(article, knowledge);
  if (result instanceof IsnadError) return toFailed(article, result);
  if (result.document.lang !== null) return result;
  const given = article.metadata.lang ? ` (given as "${article.metadata.lang}")` : '';
  const error = new IsnadError(
    'ARTICLE_LANGUAGE_NOT_HANDLED',
    `The language of the article${given} is not handled. isnad reads Arabic (ar) and English (en); ` +
      'if it is one of these, say so with --lang or in the metadata.',
  );
  return toFailed(article, error);
}

function toFailed({ file, line }: Article, error: IsnadError): Failed {
  return { ok: false, file, ...(line === undefined ? {} : { line }), error };
}

function toFailure({ file, line, error }: Omit<Failed, 'ok'>): IngestFailure {
  return { file, ...(line === undefined ? {} : { line }), code: error.code, message: error.message };
}

/** Collects extractions into batches and keeps a bounded number of them on their way to the graph. */
class BatchWriter {
  private batch: Extraction[] = [];
  private readonly inFlight = new Set<Promise<void>>();
  private failure: unknown;

  constructor(
    private readonly options: IngestOptions,
    private readonly report: IngestReport,
  ) {}

  async add(extraction: Extraction): Promise<void> {
    if (this.options.target === null) return;
    this.batch.push(extraction);
    if (this.batch.length >= BATCH_SIZE) await this.send();
  }

  async finish(): Promise<void> {
    if (this.batch.length > 0) await this.send();
    await Promise.all(this.inFlight);
    this.rethrow();
  }

  private async send(): Promise<void> {
    const batch = this.batch;
    this.batch = [];
    while (this.inFlight.size >= (this.options.jobs ?? 2)) await Promise.race(this.inFlight);
    this.rethrow();
    const writing = this.write(batch)
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => this.inFlight.delete(writing));
    this.inFlight.add(writing);
  }

  private async write(batch: readonly Extraction[]): Promise<void> {
    const target = this.options.target;
    if (target === null) return;
    const results: readonly WriteResult[] = await writeArticles(target.graph, batch, target.run);
    for (const [index, result] of results.entries()) {
      if (result.outcome !== 'failed') this.report[result.outcome] += 1;
      else this.report.failed.push(toFailure({ ...batch[index]!.document.article, error: result.error }));
    }
    this.options.onArticle?.(this.report);
  }

  private rethrow(): void {
    if (this.failure !== undefined) throw this.failure;
  }
}
