import { groupBy } from '../../model/index.js';
import type { GraphTransaction } from '../graph.js';
import { settleNames } from '../judging/settle-names.js';
import type { ArticleRows, EntityLabel } from './article-rows.js';
import {
  type Contribution,
  covers,
  type EntityNames,
  mergeNames,
  toEntityNames,
  toEntityProperties,
} from './entity-names.js';
import type { Outlets } from './outlets.js';
import { requireAll } from './retry-vanished.js';

/** Entities whose relationships a transaction changes; they stay locked until its end. */
export interface AffectedEntities {
  readonly ids: readonly string[];
  /** Ids of those that the transaction has made. */
  readonly created: readonly string[];
  /** New names of those that only gain. */
  readonly gained: readonly NamesRow[];
  /**
   * Ids of extracted ones that lose a name or the like: what they are called has to be put together again from what is
   * left.
   */
  readonly lost: readonly string[];
}

export interface NamesRow {
  readonly id: string;
  readonly properties: ReturnType<typeof toEntityProperties>;
  readonly isOutlet: boolean;
}

/** What an article tells, or told, of an entity. */
interface Told extends Contribution {
  readonly entity: string;
  readonly label: EntityLabel;
}

interface HeldEntity extends Omit<EntityNames, 'name'> {
  readonly id: string;
  readonly origin: 'CURATED' | 'EXTRACTED';
  /** `null` where the transaction has made it. */
  readonly name: string | null;
  /** Id of the entity that stands for it where an editor has merged it. */
  readonly into: string | null;
}

export interface EntityChanges {
  readonly articles: readonly ArticleRows[];
  readonly outlets: Outlets;
  /** Ids of articles whose facts are removed. */
  readonly removed: readonly string[];
}

/** Locks the entities that articles name or named, before anything is changed. */
export async function lockEntities(transaction: GraphTransaction, changes: EntityChanges): Promise<AffectedEntities> {
  const { articles, outlets, removed } = changes;
  const added = articles.flatMap((article) => toldBy(article, outlets));
  const [old, corrected] = await readRemoved(transaction, removed);
  const labels = new Map([...added, ...old, ...corrected].map(({ entity, label }) => [entity, label]));
  const entities = [...labels].map(([id, label]) => ({ id, label })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const named = await lock(transaction, entities);
  // Those that stand for merged ones come out of order: where that makes writers wait crosswise, the database undoes one, which runs again.
  const standing = named.flatMap(({ id, into }) => (into === null ? [] : [{ id: into, label: labels.get(id)! }]));
  const held = [...named.filter(({ into }) => into === null), ...(await lock(transaction, standing))];
  const extracted = held.filter(({ origin }) => origin === 'EXTRACTED');
  const addedTo = groupBy(added, ({ entity }) => entity);
  const takenFrom = groupBy(old, ({ entity }) => entity);
  const lost = extracted
    .filter(({ id }) => !areCovered(takenFrom.get(id) ?? [], addedTo.get(id) ?? []))
    .map(({ id }) => id);
  const gained = extracted.filter(({ id }) => addedTo.has(id) && !lost.includes(id));
  return {
    ids: [...new Set([...named, ...held].map(({ id }) => id))].sort(),
    created: held.filter(({ name }) => name === null).map(({ id }) => id),
    gained: gained.map((entity) =>
      toNamesRow(entity.id, [...toldAlready(entity), ...addedTo.get(entity.id)!.map(toEntityNames)]),
    ),
    lost,
  };
}

/**
 * Brings names and degrees up to date when the facts are written, and removes extracted entities that nothing is left
 * of. `named` are the ids of those whose names come from editors too.
 */
export async function settleEntities(
  transaction: GraphTransaction,
  { ids, lost, named = [] }: Pick<AffectedEntities, 'ids' | 'lost'> & { readonly named?: readonly string[] },
): Promise<void> {
  if (lost.length > 0) {
    const left = await transaction.run<Told>('write/contributions-to-entities', { ids: lost });
    const entities = [...groupBy(left, ({ entity }) => entity)].map(([id, told]) =>
      toNamesRow(id, told.map(toEntityNames)),
    );
    await transaction.run('write/entity-names', { entities });
  }
  await settleNames(transaction, named);
  await transaction.run('write/settle-entities', { ids });
}

async function lock(
  transaction: GraphTransaction,
  entities: readonly { readonly id: string; readonly label: EntityLabel }[],
): Promise<readonly HeldEntity[]> {
  if (entities.length === 0) return [];
  return requireAll(await transaction.run<HeldEntity>('write/entities', { entities }), entities.length);
}

/** What articles have told of entities, and the entities that editors have brought into their statements. */
async function readRemoved(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<[readonly Told[], readonly Pick<Told, 'entity' | 'label'>[]]> {
  if (ids.length === 0) return [[], []];
  return Promise.all([
    transaction.run<Told>('write/contributions-of-articles', { ids }),
    transaction.run<Pick<Told, 'entity' | 'label'>>('judging/entities-in-corrections', { ids }),
  ]);
}

function toldBy({ mentions, outletName }: ArticleRows, outlets: Outlets): Told[] {
  const outlet = outletName === null ? undefined : outlets.get(outletName);
  if (outlet === undefined || outletName === null) return [...mentions];
  return [
    ...mentions,
    {
      entity: outlet,
      label: 'Organization',
      name: outletName,
      names: [outletName],
      kind: null,
      gender: null,
      isOutlet: true,
    },
  ];
}

function toldAlready({ name, names, ...rest }: HeldEntity): EntityNames[] {
  return name === null ? [] : [{ ...rest, name, names }];
}

function toNamesRow(id: string, told: readonly EntityNames[]): NamesRow {
  const merged = told.reduce(mergeNames);
  return { id, properties: toEntityProperties(merged), isOutlet: merged.isOutlet };
}

/**
 * Whether what is taken away comes back with what is added, as it does where an article is read again by a newer
 * extractor.
 */
function areCovered(taken: readonly Contribution[], added: readonly Contribution[]): boolean {
  return taken.every((contribution) => added.some((other) => covers(other, contribution)));
}
