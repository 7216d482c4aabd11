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
  const found = await transaction.run<{ name: string; candidates: Candidate[] }>('write/outlets-by-name', {
    outlets: keyed,
  });
  return new Map(found.map(({ name, candidates }) => [name, choose(name, candidates)?.id ?? toOutletId(name)]));
}

interface Candidate {
  readonly id: string;
  readonly isOutlet: boolean;
  /** Those of the authority file. */
  readonly names: readonly string[];
}

/**
 * The organization that the authority file gives the name to, an outlet before another one. Names that editors give do not count, so that
 * it makes no difference whether an article was read before or after.
 */
function choose(name: string, candidates: readonly Candidate[]): Candidate | undefined {
  const keys = toNameKeys(name);
  return candidates
    .filter(({ names }) => names.some((one) => keys.includes(toNameKeys(one)[0] ?? '')))
    .sort((a, b) => Number(b.isOutlet) - Number(a.isOutlet) || (a.id < b.id ? -1 : 1))[0];
}

/** As the extraction identifies an organization by its name: the comparison keys of its words. */
function toOutletId(name: string): string {
  return toId('org', (toKey(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
}
