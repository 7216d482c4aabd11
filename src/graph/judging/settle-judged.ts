import type { GraphTransaction } from '../graph.js';
import { settleEntities } from '../writing/affected-entities.js';
import { settleNames } from './settle-names.js';

/** Settles the names of entities that editors have decided about, then their degrees; extracted ones of which nothing is left go. */
export async function settleJudged(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  await settleNames(transaction, ids);
  await settleEntities(transaction, { ids, lost: [] });
}
