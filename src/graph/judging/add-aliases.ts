import type { Graph } from '../graph.js';
import type { Author } from '../writing/changes.js';
import { byMember, type EntityGroup, readGroups } from './groups.js';
import {
  carryOut,
  type Decided,
  inJudgingTransaction,
  judgementsOf,
  type Made,
  newJudgement,
  toDecided,
} from './judgement.js';
import { lockEntities } from './lock-entities.js';
import { settleJudged } from './settle-judged.js';

/** That an entity goes by a further name. */
export interface AliasDecision {
  readonly entity: string;
  readonly name: string;
}

/**
 * Gives entities further names, in one transaction: they are found by them.
 * The answer has one entry for each name, in the same order.
 *
 * @throws IsnadError GRAPH_*
 */
export function addAliases(graph: Graph, aliases: readonly AliasDecision[], author: Author): Promise<Decided[]> {
  return inJudgingTransaction(graph, async (transaction) => {
    const groups = await readGroups(transaction, [...new Set(aliases.map(({ entity }) => entity))]);
    const groupOf = byMember(groups);
    await lockEntities(
      transaction,
      groups.map(({ id }) => id),
    );
    const known = await transaction.run<{ id: string; names: readonly string[] }>('judging/all-names', {
      ids: groups.map(({ id }) => id),
    });
    const made = decide(aliases, { groupOf, known });
    const judgements = judgementsOf(made);
    const renamed = [...new Set(judgements.map(({ subjects }) => groupOf.get(subjects[0]!)!.id))].sort();
    await carryOut(transaction, judgements, { author, settle: () => settleJudged(transaction, renamed) });
    return toDecided(made);
  });
}

interface Held {
  readonly groupOf: ReadonlyMap<string, EntityGroup>;
  readonly known: readonly { readonly id: string; readonly names: readonly string[] }[];
}

function decide(aliases: readonly AliasDecision[], { groupOf, known }: Held): Made[] {
  const names = new Set(known.flatMap(({ id, names }) => names.map((name) => `${id} ${name}`)));
  return aliases.map(({ entity, name }) => {
    const id = groupOf.get(entity)?.id;
    if (id === undefined) return { id: entity, outcome: 'NOT_FOUND', judgement: null };
    if (names.has(`${id} ${name}`)) return { id: entity, outcome: 'UNCHANGED', judgement: null };
    names.add(`${id} ${name}`);
    const judgement = newJudgement({ kind: 'ALIAS', subjects: [entity], properties: { name } });
    return { id: entity, outcome: 'DONE', judgement };
  });
}
