import { type ExtractorRun, toId } from '../../model/index.js';
import type { GraphTransaction } from '../graph.js';
import { applyJudgements } from '../judging/apply-judgements.js';
import { type AffectedEntities, lockEntities, settleEntities } from './affected-entities.js';
import type { ArticleRows } from './article-rows.js';
import { type Author, appendChanges, type Change } from './changes.js';
import { linkCopies, unlinkCopies } from './copies.js';
import { findOutlets } from './outlets.js';
import { requireAll } from './retry-vanished.js';
import { type RemovedFacts, removeFacts, writeFacts } from './write-facts.js';

export type Outcome = 'new' | 'unchanged' | 'replaced';

/** What the graph held of an article before. */
interface HeldArticle {
  readonly id: string;
  /** `null` for a new one. */
  readonly digest: string | null;
  /** Ids of other articles that were read at the same place. */
  readonly neighbors: readonly string[];
}

interface ReadArticle {
  readonly id: string;
  readonly sha256: string;
  readonly locationKey: string;
}

/** Who reads and writes articles. */
export interface Writer {
  readonly run: ExtractorRun;
  readonly author: Author;
}

/** Writes articles that have different identifiers and places. Everything happens in the transaction given. */
export async function writeGroup(
  transaction: GraphTransaction,
  group: readonly ArticleRows[],
  { run, author }: Writer,
): Promise<{ articleId: string; outcome: Outcome }[]> {
  const held = await lockArticles(transaction, group);
  const changed = group.filter(({ id, digest }) => held.get(id)!.digest !== digest);
  const older = await lockOlderVersions(transaction, changed, held);
  const hasOlder = (article: ArticleRows) => older.some((other) => isRevision(article, other));
  const removed = [...changed.filter(({ id }) => held.get(id)!.digest !== null), ...older].map(({ id }) => id);
  if (changed.length > 0) {
    const outlets = await findOutlets(transaction, changed);
    const entities = await lockEntities(transaction, { articles: changed, outlets, removed });
    const unlinked = await unlinkCopies(transaction, removed);
    const before = await removeFacts(transaction, { ids: removed, deleted: older.map(({ id }) => id) });
    await writeFacts(transaction, { articles: changed, outlets, run, names: entities.gained });
    await settle(transaction, { entities, articles: changed.map(({ id }) => id) });
    await linkCopies(transaction, [...changed.map(({ id }) => id), ...unlinked]);
    await removeEmptyRuns(transaction, before);
    await appendChanges(transaction, [
      ...older.map(({ id }) => toDeletion(id, author)),
      ...changed.map((article) => toChange(article, { outcome: outcomeOf(article), author, before })),
    ]);
  }
  return group.map((article) => ({ articleId: article.id, outcome: outcomeOf(article) }));

  function outcomeOf(article: ArticleRows): Outcome {
    if (!changed.includes(article)) return 'unchanged';
    return removed.includes(article.id) || hasOlder(article) ? 'replaced' : 'new';
  }
}

/** Removes articles with all that came from them. Returns the ids of those that were there. */
export async function removeArticles(
  transaction: GraphTransaction,
  ids: readonly string[],
  author: Author,
): Promise<readonly string[]> {
  const articles = await transaction.run<ReadArticle>('write/lock-older-articles', { ids: [...new Set(ids)].sort() });
  const found = articles.map(({ id }) => id);
  if (found.length === 0) return [];
  const entities = await lockEntities(transaction, { articles: [], outlets: new Map(), removed: found });
  const unlinked = await unlinkCopies(transaction, found);
  const before = await removeFacts(transaction, { ids: found, deleted: found });
  await settle(transaction, { entities, articles: [] });
  await linkCopies(transaction, unlinked);
  await removeEmptyRuns(transaction, before);
  await appendChanges(
    transaction,
    found.map((id) => toDeletion(id, author)),
  );
  return found;
}

/** Applies what editors have decided to articles that were written or removed, and brings the entities up to date. */
async function settle(
  transaction: GraphTransaction,
  { entities, articles }: { readonly entities: AffectedEntities; readonly articles: readonly string[] },
): Promise<void> {
  const { ids, lost, created } = entities;
  const judged = await applyJudgements(transaction, { articles, entities: ids, created });
  await settleEntities(transaction, {
    ...{ lost, named: judged.named },
    ids: [...new Set([...ids, ...judged.ids])].sort(),
  });
}

interface Written {
  readonly outcome: Outcome;
  readonly author: Author;
  readonly before: readonly RemovedFacts[];
}

/** What the log says of an article that was written. A statement that was there before is not new. */
function toChange({ id, statements }: ArticleRows, { outcome, author, before }: Written): Change {
  const known = new Set(before.find(({ article }) => article === id)?.statements);
  return {
    ...author,
    kind: outcome === 'new' ? 'ARTICLE_ADDED' : 'ARTICLE_REPLACED',
    article: id,
    judgement: null,
    subjects: [id],
    statements: statements.map((statement) => statement.id).filter((statement) => !known.has(statement)),
  };
}

function toDeletion(id: string, author: Author): Change {
  return { ...author, kind: 'ARTICLE_DELETED', article: id, judgement: null, subjects: [id], statements: [] };
}

async function lockArticles(
  transaction: GraphTransaction,
  group: readonly ArticleRows[],
): Promise<Map<string, HeldArticle>> {
  const articles = group.map(({ id, locationKey }) => ({ id, locationKey })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = articles.map(({ id }) => id);
  const held = await transaction.run<HeldArticle>('write/lock-articles', { articles, ids });
  return new Map(requireAll(held, group.length).map((article) => [article.id, article]));
}

/** The articles that articles of the group are revisions of. */
async function lockOlderVersions(
  transaction: GraphTransaction,
  changed: readonly ArticleRows[],
  held: ReadonlyMap<string, HeldArticle>,
): Promise<ReadArticle[]> {
  const ids = new Set(changed.filter(isIdentifiedByContent).flatMap(({ id }) => held.get(id)!.neighbors));
  if (ids.size === 0) return [];
  // Asked again under the lock: another writer may meanwhile have read the article at another place, as when lines of a
  // file move.
  const locked = await transaction.run<ReadArticle>('write/lock-older-articles', { ids: [...ids].sort() });
  return locked.filter((other) => changed.some((article) => isRevision(article, other)));
}

/**
 * Only articles without an identifier or URL of their own are told apart by place: the others say themselves what they
 * are.
 */
function isRevision(article: ReadArticle, older: ReadArticle): boolean {
  return article.locationKey === older.locationKey && isIdentifiedByContent(article) && isIdentifiedByContent(older);
}

function isIdentifiedByContent({ id, sha256 }: Pick<ReadArticle, 'id' | 'sha256'>): boolean {
  return id === toId('article', sha256);
}

async function removeEmptyRuns(transaction: GraphTransaction, removed: readonly RemovedFacts[]): Promise<void> {
  const ids = [...new Set(removed.map(({ run }) => run))];
  if (ids.length > 0) await transaction.run('write/remove-empty-runs', { ids });
}
