import { IsnadError } from '../../errors.js';
import type { Graph, GraphTransaction } from '../graph.js';
import type { Author } from '../writing/changes.js';
import {
  byMember,
  type EntityGroup,
  type IdentityJudgement,
  membersOf,
  readGroups,
  readIdentityJudgements,
  settleGroups,
  toStanding,
} from './groups.js';
import {
  carryOut,
  type Decided,
  inJudgingTransaction,
  judgementsOf,
  type Made,
  newJudgement,
  toDecided,
} from './judgement.js';
import { settleJudged } from './settle-judged.js';

/** That entities are one: `kept` stands for them all. */
export interface SameDecision {
  readonly kept: string;
  readonly others: readonly string[];
}

/** Each is compared with each. */
const MOST_DIFFERENT = 50;

/**
 * Merges entities, in one transaction. The one that is kept, or that stands for it already, gets all relationships and names of the
 * others, whose identifiers from now on lead to it; undoing the decision gives everything back. The answer has one entry for each of
 * the others, in the same order.
 *
 * @throws IsnadError BAD_USER_INPUT where an entity is to be merged with itself, with one of another type or with nothing;
 * JUDGEMENT_CONTRADICTED where two that become one are judged different; GRAPH_*
 */
export async function judgeSame(graph: Graph, { kept, others }: SameDecision, author: Author): Promise<Decided[]> {
  if (others.includes(kept)) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `An entity cannot be merged with itself, but ${kept} is both kept and merged. Name it once.`,
    );
  }
  return inJudgingTransaction(graph, async (transaction) => {
    const groups = await readGroups(transaction, [kept, ...others]);
    const groupOf = byMember(groups);
    const into = groupOf.get(kept);
    if (into === undefined) throw toUnknown(kept);
    checkTypes(groups, into);
    const made = decide(others, { kept, groups });
    const judgements = judgementsOf(made);
    await checkNotDifferent(transaction, groups);
    const settle = async () => {
      if (judgements.length > 0) await settleJudged(transaction, await settleGroups(transaction, groups));
    };
    await carryOut(transaction, judgements, { author, settle });
    return toDecided(made);
  });
}

/**
 * Says that entities are not one, each not the same as any of the others: they cannot be merged, and are no possible duplicates. The
 * answer has one entry for each pair, by its second.
 *
 * @throws IsnadError BAD_USER_INPUT for an entity that is not there, or too many; JUDGEMENT_CONTRADICTED where two are judged the same; GRAPH_*
 */
export async function judgeDifferent(graph: Graph, ids: readonly string[], author: Author): Promise<Decided[]> {
  if (ids.length > MOST_DIFFERENT) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `At most ${MOST_DIFFERENT} entities can be judged different from each other at once, but got ${ids.length}. Use several calls.`,
    );
  }
  return inJudgingTransaction(graph, async (transaction) => {
    const different = [...new Set(ids)];
    const groups = await readGroups(transaction, different);
    const groupOf = byMember(groups);
    const unknown = different.find((id) => groupOf.get(id) === undefined);
    if (unknown !== undefined) throw toUnknown(unknown);
    const pairs = different.flatMap((one, index) => different.slice(index + 1).map((other) => [one, other] as const));
    const same = pairs.find(([one, other]) => groupOf.get(one) === groupOf.get(other));
    if (same !== undefined) throw await toSameError(transaction, { groups, pair: same });
    const known = await readIdentityJudgements(transaction, { ids: membersOf(groups), kind: 'DIFFERENT' });
    const made = pairs.map(([one, other]): Made => {
      const isKnown = known.some(({ subjects }) => subjects.includes(one) && subjects.includes(other));
      if (isKnown) return { id: other, outcome: 'UNCHANGED', judgement: null };
      const judgement = newJudgement({ kind: 'DIFFERENT', subjects: [one, other], properties: {} });
      return { id: other, outcome: 'DONE', judgement };
    });
    const judgements = judgementsOf(made);
    await carryOut(transaction, judgements, { author });
    return toDecided(made);
  });
}

function decide(
  others: readonly string[],
  { kept, groups }: { readonly kept: string; readonly groups: readonly EntityGroup[] },
): Made[] {
  const groupOf = byMember(groups);
  const joined = new Set([groupOf.get(kept)]);
  return others.map((id) => {
    const group = groupOf.get(id);
    if (group === undefined) return { id, outcome: 'NOT_FOUND', judgement: null };
    if (joined.has(group)) return { id, outcome: 'UNCHANGED', judgement: null };
    joined.add(group);
    const judgement = newJudgement({ kind: 'SAME', subjects: [kept, id], properties: {} });
    return { id, outcome: 'DONE', judgement };
  });
}

function checkTypes(groups: readonly EntityGroup[], into: EntityGroup): void {
  const other = groups.find(({ label }) => label !== into.label);
  if (other === undefined) return;
  throw new IsnadError(
    'BAD_USER_INPUT',
    `Only entities of one type can be the same, but ${into.id} is of type ${into.label} and ${other.id} of type ${other.label}.`,
  );
}

/** Everything in `groups` is about to become one. */
async function checkNotDifferent(transaction: GraphTransaction, groups: readonly EntityGroup[]): Promise<void> {
  const members = membersOf(groups);
  const different = await readIdentityJudgements(transaction, { ids: members, kind: 'DIFFERENT' });
  const found = different.find(({ subjects }) => subjects.every((id) => members.includes(id)));
  if (found === undefined) return;
  throw toContradiction(found, 'judged not to be one');
}

async function toSameError(
  transaction: GraphTransaction,
  { groups, pair }: { readonly groups: readonly EntityGroup[]; readonly pair: readonly [string, string] },
): Promise<IsnadError> {
  const judgements = await readIdentityJudgements(transaction, { ids: membersOf(groups), kind: 'SAME' });
  // The one without which the two are not one.
  const last = judgements.findIndex((_, index) => {
    const standing = toStanding(judgements.slice(0, index + 1).map(({ subjects }) => subjects));
    return standing(pair[0]) === standing(pair[1]);
  });
  return toContradiction(judgements[last]!, `judged to be one, as are ${pair.join(' and ')} by it`);
}

function toContradiction({ id, subjects }: IdentityJudgement, what: string): IsnadError {
  return new IsnadError(
    'JUDGEMENT_CONTRADICTED',
    `${subjects.join(' and ')} are ${what} (${id}). Undo that decision first if it is wrong.`,
    { details: { judgement: id, subjects } },
  );
}

function toUnknown(id: string): IsnadError {
  return new IsnadError(
    'BAD_USER_INPUT',
    `No person, organization or place has the id "${id}". Look for it with "search".`,
  );
}
