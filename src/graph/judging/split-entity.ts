import { IsnadError } from '../../errors.js';
import { prefixOf, toId } from '../../model/index.js';
import type { Graph, GraphTransaction } from '../graph.js';
import type { EntityLabel } from '../writing/article-rows.js';
import type { Author } from '../writing/changes.js';
import { readGroups, settleGroups } from './groups.js';
import { carryOut, type Decided, inJudgingTransaction, newJudgement } from './judgement.js';
import { settleJudged } from './settle-judged.js';

/** That what some articles tell of an entity is meant for another one of the same name. */
export interface SplitDecision {
  readonly entity: string;
  /** Ids of the articles. */
  readonly articles: readonly string[];
}

/** What became of each article, and the entity that is new. */
export interface SplitResult {
  readonly decided: readonly Decided[];
  /** Id; `null` where none of the articles tells of the entity. */
  readonly entity: string | null;
}

/** A part of an entity that is an entity of its own. */
export interface Split {
  readonly entity: string;
  readonly into: string;
  readonly label: EntityLabel;
  readonly articles: readonly string[];
}

/**
 * Makes an entity of what some articles tell of another one, in one transaction: their mentions, what they let it say and what they
 * say about it. Undoing the decision gives it back.
 *
 * @throws IsnadError BAD_USER_INPUT for an entity that is not there; GRAPH_*
 */
export function splitEntity(graph: Graph, { entity, articles }: SplitDecision, author: Author): Promise<SplitResult> {
  return inJudgingTransaction(graph, async (transaction) => {
    await transaction.run('write/lock-older-articles', { ids: [...new Set(articles)].sort() });
    const [group] = await readGroups(transaction, [entity]);
    if (group === undefined) {
      throw new IsnadError('BAD_USER_INPUT', `No person, organization or place has the id "${entity}".`);
    }
    const telling = await transaction.run<{ id: string }>('judging/articles-that-mention', { entity, articles });
    const found = telling.map(({ id }) => id);
    const draft = newJudgement({ kind: 'SPLIT', subjects: [entity], properties: {} });
    const split = { entity, into: toId(prefixOf(entity)!, draft.id), label: group.label, articles: found };
    const judgement = {
      ...draft,
      subjects: [entity, split.into],
      properties: { articles: found, entity: split.into, label: group.label },
    };
    if (found.length > 0) {
      const settle = async () => {
        const settled = await settleGroups(transaction, [group], () => applySplits(transaction, [split]));
        await settleJudged(transaction, settled);
      };
      await carryOut(transaction, [judgement], { author, settle });
    }
    return {
      entity: found.length > 0 ? split.into : null,
      decided: articles.map((id) =>
        found.includes(id)
          ? { id, outcome: 'DONE', judgement: judgement.id }
          : { id, outcome: 'NOT_FOUND', judgement: null },
      ),
    };
  });
}

/**
 * Moves to the new entities what articles tell of the old ones, which must have their own relationships.
 *
 * @returns ids of the new entities and of those that stand for them, locked
 */
export async function applySplits(transaction: GraphTransaction, splits: readonly Split[]): Promise<string[]> {
  if (splits.length === 0) return [];
  const parts = splits.map(({ into, label }) => ({ id: into, label })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const locked = await transaction.run<{ id: string; into: string | null }>('write/entities', { entities: parts });
  const standing = locked.flatMap(({ id, into }) =>
    into === null ? [] : [{ id: into, label: parts.find((part) => part.id === id)!.label }],
  );
  if (standing.length > 0) await transaction.run('write/entities', { entities: standing });
  await transaction.run('judging/split', {
    splits: splits.map(({ entity, into, articles }) => ({ entity, into, articles })),
  });
  return [...parts, ...standing].map(({ id }) => id);
}
