import { IsnadError } from '../errors.js';
import type { Knowledge } from '../extraction/index.js';
import { type Author, type Graph, writeArticles } from '../graph/index.js';
import type { Article, Extraction, ExtractorRun } from '../model/index.js';
import { toExtractorRun } from './extractor-run.js';
import { readKnowledge } from './knowledge.js';
import { tryExtract } from './try-extract.js';

/** What was read from an article, and what became of it in the graph. */
export interface IngestedArticle {
  readonly extraction: Extraction;
  readonly outcome: 'new' | 'unchanged' | 'replaced';
}

export interface IngestOneOptions {
  readonly graph: Graph;
  readonly author: Author;
}

let reader: Promise<{ readonly knowledge: Knowledge; readonly run: ExtractorRun }> | undefined;

/**
 * Takes one article through text and extraction into the graph, with the lexicons and the authority file of this program, which are read
 * once. The graph has to have the topics of that authority file.
 *
 * @throws IsnadError ARTICLE_LANGUAGE_NOT_HANDLED, EXTRACTION_FAILED, EVIDENCE_BROKEN, GRAPH_*
 */
export async function ingestOne(article: Article, { graph, author }: IngestOneOptions): Promise<IngestedArticle> {
  reader ??= openReader().catch((error: unknown) => {
    reader = undefined;
    throw error;
  });
  const { knowledge, run } = await reader;
  const extraction = tryExtract(article, knowledge);
  if (extraction instanceof IsnadError) throw extraction;
  if (extraction.document.lang === null) {
    throw new IsnadError(
      'ARTICLE_LANGUAGE_NOT_HANDLED',
      'The language of the article is not handled. isnad reads Arabic (ar) and English (en); if it is one of these, say so with "lang".',
    );
  }
  const [result] = await writeArticles(graph, [extraction], run, author);
  if (result!.outcome === 'failed') throw result!.error;
  return { extraction, outcome: result!.outcome };
}

async function openReader() {
  const { authority, knowledge } = await readKnowledge();
  return { knowledge, run: await toExtractorRun(authority) };
}
