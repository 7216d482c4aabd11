import { toId } from '../../model/index.js';
import { toKey } from '../../text/index.js';
import type { GraphTransaction } from '../graph.js';
import { toExactQuery } from '../reading/lucene.js';
import { toNameKeys } from '../reading/name-keys.js';
import type { ArticleRows } from './article-rows.js';

/** The organization that an outlet's name means, by name. */
export type Outlets = ReadonlyMap<string, string>;

/**
 * Finds the outlets of articles: the curated organization of that name, else the one that an article which names it
 * would give.
 */
export async function findOutlets(transaction: GraphTransaction, articles: readonly ArticleRows[]): Promise<Outlets> {
  const names = [...new Set(articles.flatMap(({ outletName }) => outletName ?? []))];
  const keyed = names.map((name) => ({ name, keys: toExactQuery(toNameKeys(name)) })).filter(({ keys }) => keys !== '');
  if (keyed.length === 0) return new Map();
  const curated = await transaction.run<{ name: string; ids: string[] }>('write/outlets-by-name', { outlets: keyed });
  return new Map(curated.map(({ name, ids }) => [name, ids[0] ?? toOutletId(name)]));
}

/** As the extraction identifies an organization by its name: the comparison keys of its words. */
function toOutletId(name: string): string {
  return toId('org', (toKey(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
}
