import type { GraphTransaction } from '../graph.js';
import { gather } from './groups.js';
import { settleStatements } from './settle-statements.js';
import { applySplits, type Split } from './split-entity.js';

/** What was written, to be seen in the light of what editors have decided. */
export interface Written {
  readonly articles: readonly string[];
  /** Ids of the entities that the articles name or named, merged ones and those that stand for them included. */
  readonly entities: readonly string[];
  /** Ids of those that are new. */
  readonly created: readonly string[];
}

interface Concerning {
  readonly statements: readonly string[];
  readonly splits: readonly Split[];
  readonly merged: readonly string[];
  readonly named: readonly string[];
}

/** What is still to be settled. */
export interface Unsettled {
  /** Ids of entities whose relationships have changed. */
  readonly ids: readonly string[];
  /** Ids of entities whose names come from editors too. */
  readonly named: readonly string[];
}

/**
 * Applies what editors have decided to articles that were written just now, in the transaction that writes them: decisions outlive the
 * facts that they are about. Articles and entities have to be locked.
 */
export async function applyJudgements(
  transaction: GraphTransaction,
  { articles, entities, created }: Written,
): Promise<Unsettled> {
  const { statements, splits, merged, named } = await readConcerning(transaction, { articles, entities, created });
  const parts = await applySplits(transaction, splits);
  const corrected = await settleStatements(transaction, statements);
  await gather(transaction, [...merged, ...parts]);
  return {
    ids: [...parts, ...corrected],
    named: [...new Set([...named, ...parts, ...splits.map(({ entity }) => entity)])],
  };
}

/** What editors have decided about articles and the entities that they name. */
export async function readConcerning(
  transaction: GraphTransaction,
  { articles, entities, created }: Written,
): Promise<Concerning> {
  const [found] = await transaction.run<Concerning>('judging/concerning', { articles, entities, new: created });
  return found!;
}
