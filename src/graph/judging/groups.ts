import type { GraphTransaction } from '../graph.js';
import type { EntityLabel } from '../writing/article-rows.js';
import { lockEntities } from './lock-entities.js';

/** Entities that are judged to be one. */
export interface EntityGroup {
  /** The one that stands for all. */
  readonly id: string;
  readonly label: EntityLabel;
  /** The others. */
  readonly merged: readonly string[];
}

/** That two entities are one, or not; the first stands for the second. */
export interface IdentityJudgement {
  readonly id: string;
  readonly subjects: readonly [string, string];
}

/** Two nodes are joined at most once by these; a second one, which a merged entity would bring, is kept out of sight. */
const SINGLE = ['ABOUT', 'ADDRESSED_TO', 'MENTIONS', 'PART_OF', 'MEMBER_OF', 'ALLIED_WITH', 'LOCATED_IN'];

/** The groups that entities are in; an entity that is not merged is a group of its own. Unknown ids are left out. */
export async function readGroups(transaction: GraphTransaction, ids: readonly string[]): Promise<EntityGroup[]> {
  return ids.length === 0 ? [] : transaction.run<EntityGroup>('judging/groups', { ids });
}

export function readIdentityJudgements(
  transaction: GraphTransaction,
  { ids, kind }: { readonly ids: readonly string[]; readonly kind: 'SAME' | 'DIFFERENT' },
): Promise<IdentityJudgement[]> {
  return transaction.run<IdentityJudgement>('judging/identity-judgements', { ids, kind });
}

export function membersOf(groups: readonly EntityGroup[]): string[] {
  return [...new Set(groups.flatMap(({ id, merged }) => [id, ...merged]))].sort();
}

/** The group that each entity is in, by its id. */
export function byMember(groups: readonly EntityGroup[]): ReadonlyMap<string, EntityGroup> {
  return new Map(groups.flatMap((group) => [group.id, ...group.merged].map((id) => [id, group] as const)));
}

/**
 * Makes groups what the decisions that stand say, whatever they are by now. Between taking the old groups apart and putting the new
 * ones together every entity has its own relationships; `between` may move some of them then.
 *
 * @param groups the old ones, whole
 * @returns ids of all members, locked, whose names and degrees have to be settled
 */
export async function settleGroups(
  transaction: GraphTransaction,
  groups: readonly EntityGroup[],
  between: () => Promise<readonly string[]> = async () => [],
): Promise<string[]> {
  const ids = membersOf(groups);
  if (ids.length === 0) return [];
  await lockEntities(transaction, ids);
  const judgements = await readIdentityJudgements(transaction, { ids, kind: 'SAME' });
  const standing = toStanding(judgements.map(({ subjects }) => subjects));
  const groupOf = byMember(groups);
  const merged = ids.filter((id) => standing(id) !== id);
  await Promise.all([
    transaction.run('judging/release', { ids: groups.flatMap((group) => group.merged) }),
    transaction.run('judging/unmerge', { ids: ids.filter((id) => !merged.includes(id)) }),
    transaction.run('judging/merge', {
      entities: merged.map((id) => ({ id, into: standing(id), label: groupOf.get(id)!.label })),
    }),
  ]);
  const moved = await between();
  await gather(transaction, [...merged, ...moved]);
  return [...new Set([...ids, ...moved])].sort();
}

/** Moves relationships that have come to merged entities to those that stand for them. Other ids do not matter. */
export async function gather(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run('judging/gather', { ids: [...new Set(ids)].sort(), single: SINGLE });
}

/**
 * Who stands for whom. Decisions are taken in their order: whoever stands for the first of a pair then stands for the whole group of the
 * second.
 *
 * @param pairs the earliest first
 */
export function toStanding(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const into = new Map<string, string>();
  const standing = (id: string): string => {
    const next = into.get(id);
    return next === undefined ? id : standing(next);
  };
  for (const [kept, other] of pairs) {
    const [first, second] = [standing(kept), standing(other)];
    if (first !== second) into.set(second, first);
  }
  return standing;
}
