import { IsnadError } from '../../errors.js';
import type { Graph } from '../graph.js';
import type { EntityLabel } from '../writing/article-rows.js';
import type { Author } from '../writing/changes.js';
import { gather } from './groups.js';
import {
  carryOut,
  type Decided,
  inJudgingTransaction,
  judgementsOf,
  type Made,
  newJudgement,
  toDecided,
} from './judgement.js';
import { type LockedEntity, lockEntities } from './lock-entities.js';
import { settleJudged } from './settle-judged.js';

/** What may be related how, from which type to which; the same as in the authority file, and roles. */
const ENDS = {
  HOLDS_ROLE: { from: ['Person'], to: ['Organization', 'Place'] },
  PART_OF: { from: ['Organization'], to: ['Organization'] },
  MEMBER_OF: { from: ['Organization', 'Person', 'Place'], to: ['Organization'] },
  ALLIED_WITH: { from: ['Organization'], to: ['Organization'] },
  LOCATED_IN: { from: ['Place'], to: ['Place'] },
} as const satisfies Record<string, { readonly from: readonly EntityLabel[]; readonly to: readonly EntityLabel[] }>;

export type EditedRelationType = keyof typeof ENDS;

/** That two entities are related, or that a person holds a role. */
export interface RelationDecision {
  readonly from: string;
  readonly type: EditedRelationType;
  readonly to: string;
  /** Of a role, as it is to be shown; `titleEn` in English. */
  readonly title?: string;
  readonly titleEn?: string;
  /** ISO date for which a role is known. */
  readonly asOf?: string;
}

/**
 * Relates entities, in one transaction. The answer has one entry for each relation by where it begins, in the same order; where an end
 * is not there, the outcome is `NOT_FOUND`.
 *
 * @throws IsnadError BAD_USER_INPUT for a relation that the types of its ends cannot have, from an entity to itself, or a role without
 * title; GRAPH_*
 */
export function setRelations(graph: Graph, relations: readonly RelationDecision[], author: Author): Promise<Decided[]> {
  return inJudgingTransaction(graph, async (transaction) => {
    const locked = await lockEntities(
      transaction,
      relations.flatMap(({ from, to }) => [from, to]),
    );
    const standing = await lockEntities(
      transaction,
      locked.flatMap(({ into }) => into ?? []),
    );
    const byId = new Map(locked.map((entity) => [entity.id, entity]));
    const made = relations.map((relation) => decide(relation, byId));
    const judgements = judgementsOf(made);
    const settle = async () => {
      await transaction.run('judging/relations', {
        relations: judgements.map(({ id, subjects: [from, to], properties }) => ({ id, from, to, ...properties })),
      });
      const ends = judgements.flatMap(({ subjects }) => subjects);
      await gather(transaction, ends);
      await settleJudged(transaction, [...new Set([...ends, ...standing.map(({ id }) => id)])].sort());
    };
    await carryOut(transaction, judgements, { author, settle });
    return toDecided(made);
  });
}

function decide(relation: RelationDecision, byId: ReadonlyMap<string, LockedEntity>): Made {
  const { from, type, to, title = null, titleEn = null, asOf = null } = relation;
  const [start, end] = [byId.get(from), byId.get(to)];
  if (start === undefined || end === undefined) return { id: from, outcome: 'NOT_FOUND', judgement: null };
  check(relation, start, end);
  const properties = { type, title, titleEn, asOf };
  return { id: from, outcome: 'DONE', judgement: newJudgement({ kind: 'RELATION', subjects: [from, to], properties }) };
}

function check({ type, title }: RelationDecision, start: LockedEntity, end: LockedEntity): void {
  const place = `${start.id} ${type} ${end.id}`;
  if ((start.into ?? start.id) === (end.into ?? end.id)) {
    throw new IsnadError('BAD_USER_INPUT', `${place} leads from an entity to itself. Name another end.`);
  }
  const ends: { readonly from: readonly EntityLabel[]; readonly to: readonly EntityLabel[] } = ENDS[type];
  if (!ends.from.includes(start.label) || !ends.to.includes(end.label)) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `${place} leads from a ${start.label} to a ${end.label}, but ${type} leads from ${ends.from.join(' or ')} to ${ends.to.join(' or ')}.`,
    );
  }
  if (type === 'HOLDS_ROLE' && title === undefined) {
    throw new IsnadError('BAD_USER_INPUT', `${place} lacks "title": which role it is.`);
  }
}
