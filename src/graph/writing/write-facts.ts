import type { ExtractorRun } from '../../model/index.js';
import type { GraphTransaction } from '../graph.js';
import type { NamesRow } from './affected-entities.js';
import type { ArticleRows } from './article-rows.js';
import type { Outlets } from './outlets.js';

interface Facts {
  readonly articles: readonly ArticleRows[];
  readonly outlets: Outlets;
  readonly run: ExtractorRun;
  readonly names: readonly NamesRow[];
}

/**
 * Writes what articles say, once articles and entities are locked and hold no facts of these articles. All queries
 * share one flight.
 */
export async function writeFacts(
  transaction: GraphTransaction,
  { articles, outlets, run, names }: Facts,
): Promise<void> {
  const outletOf = (name: string | null) => (name === null ? null : (outlets.get(name) ?? null));
  const ofEach = <T>(pick: (article: ArticleRows) => readonly T[]) =>
    articles.flatMap((article) => pick(article).map((row) => ({ ...row, article: article.id })));
  const asOf = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn]));

  await Promise.all([
    runRows(transaction, 'write/entity-names', { entities: names }),
    transaction.run('write/articles', {
      articles: articles.map(({ id, properties, publishedOn, digest, outletName }) => ({
        ...{ id, publishedOn, outletName, outletId: outletOf(outletName) },
        properties: { ...properties, digest },
      })),
      run: toRunProperties(run),
    }),
    runRows(transaction, 'write/mentions', {
      mentions: ofEach(({ mentions }) => mentions).map(({ article, entity, label: _, ...properties }) => ({
        ...{ article, entity, properties },
      })),
    }),
    runRows(transaction, 'write/roles', {
      roles: ofEach(({ roles }) => roles).map((role) => ({ ...role, asOf: asOf.get(role.article) ?? null })),
    }),
    // Before the statements, which they speak.
    runRows(transaction, 'write/anonymous-sources', {
      sources: articles.flatMap(({ anonymousSources }) => anonymousSources),
    }),
    runRows(transaction, 'write/affiliations', { affiliations: articles.flatMap(({ affiliations }) => affiliations) }),
    runRows(transaction, 'write/statements', { statements: ofEach(({ statements }) => statements) }),
    runRows(transaction, 'write/statement-topics', { topics: articles.flatMap(({ topics }) => topics) }),
    runRows(transaction, 'write/figures', { figures: articles.flatMap(({ figures }) => figures) }),
  ]);
}

/** What an article had before its facts were removed. */
export interface RemovedFacts {
  readonly article: string;
  /** Id of the run that it was read by. */
  readonly run: string;
  /** Ids of its statements. */
  readonly statements: readonly string[];
}

/** Removes what came from articles, some of them with the articles themselves. */
export async function removeFacts(
  transaction: GraphTransaction,
  { ids, deleted }: { readonly ids: readonly string[]; readonly deleted: readonly string[] },
): Promise<RemovedFacts[]> {
  if (ids.length === 0) return [];
  const [removed] = await Promise.all([
    transaction.run<RemovedFacts>('write/remove-facts', { ids }),
    runRows(transaction, 'write/delete-articles', { ids: deleted }),
  ]);
  return removed;
}

/** Runs a query that is for the rows of its one parameter, if there are any. */
async function runRows(
  transaction: GraphTransaction,
  query: string,
  rows: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  if (Object.values(rows).some((list) => list.length > 0)) await transaction.run(query, rows);
}

function toRunProperties({ id, version, digest }: ExtractorRun) {
  const caption = `isnad ${version}`;
  return { id, version, digest, caption, captionLatin: caption };
}
