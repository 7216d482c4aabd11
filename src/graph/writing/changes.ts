import type { GraphTransaction } from '../graph.js';

/** What can happen to the graph, in the words of the log. */
export const CHANGE_KINDS = [
  'ARTICLE_ADDED',
  'ARTICLE_REPLACED',
  'ARTICLE_DELETED',
  'AUTHORITY_IMPORTED',
  'JUDGED',
  'JUDGEMENT_UNDONE',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** On whose behalf the graph is changed. */
export interface Author {
  /** Name of the key or token; `local` for commands on this machine. */
  readonly by: string;
  /** The reason that was given; `null` for none. */
  readonly why: string | null;
}

/** Whoever runs a command on the machine itself. */
export const LOCAL: Author = { by: 'local', why: null };

/** An entry of the log, before it is numbered and dated. */
export interface Change extends Author {
  readonly kind: ChangeKind;
  /** Id of the article that was written or removed; `null` where it is not about one. */
  readonly article: string | null;
  /** Id of the editor's decision; `null` where it is not about one. */
  readonly judgement: string | null;
  /** Ids of the article; of the entities and topics that the authority file changed; of what a decision is about. */
  readonly subjects: readonly string[];
  /** Ids of the statements that were not there before. */
  readonly statements: readonly string[];
}

/** Number and identity that an entry of the log has got. */
export interface LoggedChange {
  readonly id: string;
  readonly sequence: number;
}

/**
 * Appends to the log, in the transaction that makes the changes. It must be the last thing that the transaction does: it
 * locks the end of the log until the commit, so that the numbers follow the order of the commits without a gap, and
 * whoever waits there holds nothing that this transaction still needs.
 */
export async function appendChanges(
  transaction: GraphTransaction,
  changes: readonly Change[],
): Promise<readonly LoggedChange[]> {
  return changes.length === 0 ? [] : transaction.run<LoggedChange>('write/changes', { changes });
}
