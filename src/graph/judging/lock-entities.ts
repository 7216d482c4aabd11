import type { GraphTransaction } from '../graph.js';
import type { EntityLabel } from '../writing/article-rows.js';

/** An entity under lock; `into` is the id of the one that stands for it where it is merged. */
export interface LockedEntity {
  readonly id: string;
  readonly label: EntityLabel;
  readonly origin: 'CURATED' | 'EXTRACTED';
  readonly into: string | null;
}

/** Locks entities until the end of the transaction, in the order of their ids as every writer does. Unknown ids are left out. */
export async function lockEntities(transaction: GraphTransaction, ids: readonly string[]): Promise<LockedEntity[]> {
  if (ids.length === 0) return [];
  return transaction.run<LockedEntity>('judging/lock-entities', { ids: [...new Set(ids)].sort() });
}
