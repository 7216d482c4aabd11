import type { StatementMode } from '../../model/index.js';
import type { Graph, GraphTransaction } from '../graph.js';
import { settleEntities } from '../writing/affected-entities.js';
import type { Author } from '../writing/changes.js';
import {
  carryOut,
  type Decided,
  inJudgingTransaction,
  judgementsOf,
  type Made,
  newJudgement,
  toDecided,
} from './judgement.js';
import { settleStatements } from './settle-statements.js';

/** What an editor says is right; fields that are left out stay as they are. */
export interface Correction {
  /** Id of an entity or anonymous source. */
  readonly speaker?: string;
  /** Ids of all entities that the statement is about. */
  readonly about?: readonly string[];
  /** ISO date. */
  readonly saidOn?: string;
  readonly mode?: StatementMode;
}

/** A decision about one statement. */
export type StatementDecision = { readonly statement: string } & (
  | { readonly kind: 'CONFIRM' | 'REJECT' }
  | { readonly kind: 'CORRECT'; readonly correction: Correction }
);

/**
 * Confirms, rejects or corrects statements, in one transaction. The decisions are written down, hold again whenever the article is
 * read again, and can be undone. The answer has one entry for each decision, in the same order.
 *
 * @throws IsnadError GRAPH_*
 */
export function judgeStatements(
  graph: Graph,
  decisions: readonly StatementDecision[],
  author: Author,
): Promise<Decided[]> {
  return inJudgingTransaction(graph, async (transaction) => {
    const held = await lockStatements(
      transaction,
      decisions.map(({ statement }) => statement),
    );
    const seen = new Set<string>();
    const made = decisions.map((decision) => {
      const isRepeated = seen.has(decision.statement);
      seen.add(decision.statement);
      return judge(decision, { held: held.get(decision.statement), isRepeated });
    });
    const judgements = judgementsOf(made);
    const settle = async () => {
      const judged = judgements.map(({ subjects }) => subjects[0]!);
      await settleEntities(transaction, { ids: await settleStatements(transaction, judged), lost: [] });
    };
    await carryOut(transaction, judgements, { author, settle });
    return toDecided(made);
  });
}

/** Locks the articles that statements stand in, and tells how the statements are judged, by id. */
export async function lockStatements(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HeldStatement>> {
  const articles = await transaction.run<{ article: string }>('judging/articles-of-statements', { ids });
  // Sorted, as every writer locks them.
  await transaction.run('write/lock-older-articles', { ids: articles.map(({ article }) => article).sort() });
  const held = await transaction.run<HeldStatement>('judging/statements', { ids: [...new Set(ids)] });
  return new Map(held.map((statement) => [statement.id, statement]));
}

interface HeldStatement {
  readonly id: string;
  /** The earliest first. */
  readonly judgements: readonly { readonly kind: string }[];
}

function judge(
  decision: StatementDecision,
  { held, isRepeated }: { readonly held: HeldStatement | undefined; readonly isRepeated: boolean },
): Made {
  const { statement: id, kind } = decision;
  if (held === undefined) return { id, outcome: 'NOT_FOUND', judgement: null };
  if (isRepeated) return { id, outcome: 'UNCHANGED', judgement: null };
  if (kind !== 'CORRECT' && held.judgements.at(-1)?.kind === kind) return { id, outcome: 'UNCHANGED', judgement: null };
  const { speaker, about, saidOn, mode } = kind === 'CORRECT' ? decision.correction : ({} as Correction);
  const subjects = [...new Set([id, ...(speaker === undefined ? [] : [speaker]), ...(about ?? [])])];
  const properties = { speaker, about, saidOn, mode };
  return { id, outcome: 'DONE', judgement: newJudgement({ kind, subjects, properties }) };
}
