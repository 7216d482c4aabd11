import type { Graph, GraphTransaction } from '../graph.js';
import type { Author } from '../writing/changes.js';
import { membersOf, readGroups, settleGroups } from './groups.js';
import { lockStatements } from './judge-statements.js';
import { type Decided, inJudgingTransaction, type JudgementKind, logJudgements } from './judgement.js';
import { lockEntities } from './lock-entities.js';
import { settleJudged } from './settle-judged.js';
import { settleStatements } from './settle-statements.js';

interface HeldJudgement {
  readonly id: string;
  readonly kind: JudgementKind;
  readonly subjects: readonly string[];
  readonly isUndone: boolean;
}

/**
 * Undoes decisions, in one transaction and in whatever order they were made: the graph is as if they had never been. They stay in the
 * record, with who undid them. The answer has one entry for each id, in the same order.
 *
 * @throws IsnadError GRAPH_*
 */
export function undoJudgements(graph: Graph, ids: readonly string[], author: Author): Promise<Decided[]> {
  return inJudgingTransaction(graph, async (transaction) => {
    const held = await transaction.run<HeldJudgement>('judging/judgements', { ids: [...new Set(ids)] });
    const standing = held.filter(({ isUndone }) => !isUndone);
    await transaction.run('judging/undo', { ids: standing.map(({ id }) => id), by: author.by });
    await settleUndone(transaction, standing);
    await logJudgements(transaction, standing, { ...author, kind: 'JUDGEMENT_UNDONE' });
    const found = new Map(held.map((judgement) => [judgement.id, judgement]));
    return ids.map((id) => {
      const judgement = found.get(id);
      if (judgement === undefined) return { id, outcome: 'NOT_FOUND', judgement: null };
      return { id, outcome: judgement.isUndone ? 'UNCHANGED' : 'DONE', judgement: id };
    });
  });
}

async function settleUndone(transaction: GraphTransaction, undone: readonly HeldJudgement[]): Promise<void> {
  const subjectsOf = (...kinds: readonly JudgementKind[]) =>
    undone.filter(({ kind }) => kinds.includes(kind)).map(({ subjects }) => subjects);
  const statements = await lockStatements(
    transaction,
    subjectsOf('CONFIRM', 'REJECT', 'CORRECT').map(([statement]) => statement!),
  );
  const corrected = await settleStatements(transaction, [...statements.keys()]);
  const splits = subjectsOf('SPLIT').map(([entity, into]) => ({ entity, into }));
  const relations = undone.filter(({ kind }) => kind === 'RELATION');
  const named = await readGroups(transaction, subjectsOf('ALIAS', 'RELATION').flat());
  await lockEntities(transaction, membersOf(named));
  await transaction.run('judging/remove-relations', { judgements: relations });
  const groups = await readGroups(transaction, subjectsOf('SAME', 'SPLIT').flat());
  const regrouped = await settleGroups(transaction, groups, async () => {
    await transaction.run('judging/unsplit', { splits });
    return [];
  });
  await settleJudged(transaction, [...new Set([...corrected, ...membersOf(named), ...regrouped])].sort());
}
