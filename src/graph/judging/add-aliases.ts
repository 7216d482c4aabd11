import type { Graph } from '../graph.js';
import type { Author } from '../writing/changes.js';
import { readGroups } from './groups.js';
import { type Decided, inJudgingTransaction, logJudgements, newJudgement, recordJudgements } from './judgement.js';
import { lockEntities } from './lock-entities.js';
import { settleJudged } from './settle-judged.js';

/** That an entity goes by a further name. */
export interface AliasDecision {
  readonly entity: string;
  readonly name: string;
}

/**
 * Gives entities further names, in one transaction: they are found by them, and articles that are ingested later link to outlets by them.
 * The answer has one entry for each name, in the same order.
 *
 * @throws IsnadError GRAPH_*
 */
export function addAliases(graph: Graph, aliases: readonly AliasDecision[], author: Author): Promise<Decided[]> {
  return inJudgingTransaction(graph, async (transaction) => {
    const entities = [...new Set(aliases.map(({ entity }) => entity))];
    const groups = await readGroups(transaction, entities);
    const standing = new Map(
      groups.flatMap((group) => [group.id, ...group.merged].map((id) => [id, group.id] as const)),
    );
    await lockEntities(transaction, [...standing.values()]);
    const known = await transaction.run<{ id: string; names: readonly string[] }>('judging/all-names', {
      ids: [...new Set(standing.values())],
    });
    const names = new Set(known.flatMap(({ id, names }) => names.map((name) => `${id} ${name}`)));
    const made = aliases.map(({ entity, name }) => {
      const id = standing.get(entity);
      if (id === undefined) return { id: entity, outcome: 'NOT_FOUND' as const, judgement: null };
      if (names.has(`${id} ${name}`)) return { id: entity, outcome: 'UNCHANGED' as const, judgement: null };
      names.add(`${id} ${name}`);
      const judgement = newJudgement({ kind: 'ALIAS', subjects: [entity], properties: { name } });
      return { id: entity, outcome: 'DONE' as const, judgement };
    });
    const judgements = made.flatMap(({ judgement }) => judgement ?? []);
    await recordJudgements(transaction, judgements, author);
    await settleJudged(transaction, [...new Set(judgements.map(({ subjects }) => standing.get(subjects[0]!)!))].sort());
    await logJudgements(transaction, judgements, { ...author, kind: 'JUDGED' });
    return made.map(({ id, outcome, judgement }) => ({ id, outcome, judgement: judgement?.id ?? null }));
  });
}
