import type { GraphTransaction } from '../graph.js';
import { settleStatements } from './settle-statements.js';

/** Entities whose relationships (`ids`) or names (`lost`) have to be settled. */
export interface Unsettled {
  readonly ids: readonly string[];
  readonly lost: readonly string[];
}

/**
 * Applies what editors have decided to articles that were written just now, in the transaction that writes them: decisions outlive the
 * facts that they are about. Articles and entities have to be locked.
 */
export async function applyJudgements(
  transaction: GraphTransaction,
  { articles }: { readonly articles: readonly string[]; readonly entities: readonly string[] },
): Promise<Unsettled> {
  const statements = await transaction.run<{ id: string }>('judging/judged-statements', { articles });
  const ids = await settleStatements(
    transaction,
    statements.map(({ id }) => id),
  );
  return { ids, lost: [] };
}
