import { IsnadError } from '../../errors.js';
import { type Extraction, type ExtractorRun, groupBy } from '../../model/index.js';
import type { Graph } from '../graph.js';
import { type ArticleRows, toArticleRows } from './article-rows.js';
import { type Author, LOCAL } from './changes.js';
import { findFault } from './extraction-fault.js';
import { toGroups } from './groups.js';
import { retryVanished } from './retry-vanished.js';
import { type Outcome, removeArticles, type Writer, writeGroup } from './write-group.js';

/** What became of one article. */
export type WriteResult =
  | { readonly articleId: string; readonly outcome: Outcome }
  | { readonly articleId: string; readonly outcome: 'failed'; readonly error: IsnadError };

/**
 * Writes articles with everything read from them, several a transaction, each one wholly or not at all. An article that
 * is in the graph already is left alone where nothing has changed, and replaced where its text, its metadata or the
 * extractor has: what came from it goes, what came from others stays. An article without identifier or URL of its own
 * also replaces the one that was read at the same place before. The results are in the order of `extractions`; one that
 * cannot be written does not keep the others out. Every article that is other than before is a change in the log.
 *
 * @throws IsnadError GRAPH_UNAVAILABLE, GRAPH_AUTH_FAILED; what was written before stays.
 */
export async function writeArticles(
  graph: Graph,
  extractions: readonly Extraction[],
  run: ExtractorRun,
  author: Author = LOCAL,
): Promise<WriteResult[]> {
  const results: WriteResult[] = [];
  const sound: ArticleRows[] = [];
  for (const extraction of extractions) {
    const error = findFault(extraction);
    if (error === null) sound.push(toArticleRows(extraction, run));
    else results.push({ articleId: extraction.document.article.id, outcome: 'failed', error });
  }
  for (const group of toGroups(sound)) results.push(...(await write(graph, group, { run, author })));
  // An article that is given twice has two results, the earlier one first.
  const byId = groupBy(results, ({ articleId }) => articleId);
  return extractions.map(({ document }) => byId.get(document.article.id)!.shift()!);
}

/**
 * Removes an article and everything that came from it. Entities that nothing else tells of go with it; curated ones
 * stay.
 *
 * @returns whether there was such an article
 */
export async function deleteArticle(graph: Graph, id: string, author: Author = LOCAL): Promise<boolean> {
  return (await deleteArticles(graph, [id], author)).length > 0;
}

/**
 * Removes articles as `deleteArticle` does, all of them in one transaction.
 *
 * @returns ids of those that were there
 */
export async function deleteArticles(
  graph: Graph,
  ids: readonly string[],
  author: Author = LOCAL,
): Promise<readonly string[]> {
  return retryVanished(() => graph.inWriteTransaction((transaction) => removeArticles(transaction, ids, author)));
}

/** Writes a group together; where the database refuses it, one by one, so that only the article at fault stays out. */
async function write(graph: Graph, group: readonly ArticleRows[], writer: Writer): Promise<WriteResult[]> {
  try {
    return await retryVanished(() => graph.inWriteTransaction((transaction) => writeGroup(transaction, group, writer)));
  } catch (error) {
    if (!(error instanceof IsnadError && error.code === 'GRAPH_QUERY_FAILED')) throw error;
    if (group.length === 1) return [{ articleId: group[0]!.id, outcome: 'failed', error }];
  }
  const results: WriteResult[] = [];
  for (const article of group) results.push(...(await write(graph, [article], writer)));
  return results;
}
