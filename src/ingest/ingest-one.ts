import { readAuthority } from '../authority/index.js';
import { IsnadError } from '../errors.js';
import { type Author, type Graph, writeArticles } from '../graph/index.js';
import type { Extraction, ExtractorRun } from '../model/index.js';
import type { ArticleSource } from './article-source.js';
import { toExtractorRun } from './extractor-run.js';
import { readAside } from './reading-threads.js';

/** What was read from an article, and what became of it in the graph. */
export interface IngestedArticle {
  readonly extraction: Extraction;
  readonly outcome: 'new' | 'unchanged' | 'replaced';
}

export interface IngestOneOptions {
  readonly graph: Graph;
  readonly author: Author;
  /** In UTF-16 units. */
  readonly longestText: number;
  /** Given where nobody waits for the article any more; nothing of it is written then. */
  readonly signal: AbortSignal | null;
}

let run: Promise<ExtractorRun> | undefined;

/**
 * Takes one article through text and extraction into the graph, with the lexicons and the authority file of this program, which are read
 * once. It is read in another thread. The graph has to have the topics of that authority file.
 *
 * @throws the signal's reason, and IsnadError ARTICLE_BINARY, ARTICLE_EMPTY, ARTICLE_TOO_LARGE, ARTICLE_LANGUAGE_NOT_HANDLED,
 * EXTRACTION_FAILED, EVIDENCE_BROKEN, GRAPH_*
 */
export async function ingestOne(source: ArticleSource, options: IngestOneOptions): Promise<IngestedArticle> {
  const { graph, author, longestText, signal } = options;
  run ??= findRun().catch((error: unknown) => {
    run = undefined;
    throw error;
  });
  const [extraction, extractor] = await Promise.all([readAside({ source, longestText }, signal), run]);
  if (extraction.document.lang === null) {
    throw new IsnadError(
      'ARTICLE_LANGUAGE_NOT_HANDLED',
      'The language of the article is not handled. isnad reads Arabic (ar) and English (en); if it is one of these, say so with "lang".',
    );
  }
  const [result] = await writeArticles(graph, [extraction], extractor, author);
  if (result!.outcome === 'failed') throw result!.error;
  return { extraction, outcome: result!.outcome };
}

async function findRun(): Promise<ExtractorRun> {
  return toExtractorRun(await readAuthority());
}
