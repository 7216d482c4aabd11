import type { GraphTransaction } from '../graph.js';
import type { NamesRow } from '../writing/affected-entities.js';
import {
  type Contribution,
  type EntityNames,
  mergeNames,
  toEntityNames,
  toEntityProperties,
} from '../writing/entity-names.js';

/** What an entity is called, by whom. */
interface HeldNames extends Omit<EntityNames, 'name' | 'names'> {
  readonly id: string;
  readonly origin: 'CURATED' | 'EXTRACTED';
  readonly name: string | null;
  readonly curatedNames: readonly string[] | null;
  /** From editors, and of curated entities that are merged into it. */
  readonly given: readonly string[];
  /** From articles. */
  readonly told: readonly (Contribution & { readonly isOwn: boolean })[];
}

/** Puts the names of entities together from all that give them: articles, the authority file, editors, and entities merged into them. */
export async function settleNames(transaction: GraphTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const held = await transaction.run<HeldNames>('judging/names', { ids });
  await transaction.run('write/entity-names', { entities: held.flatMap((entity) => toNamesRow(entity) ?? []) });
}

/** The names that curated entities have beside those of the authority file, by id. */
export async function readFurtherNames(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const held = await transaction.run<HeldNames>('judging/names', { ids });
  return new Map(held.map((entity) => [entity.id, furtherNames(entity)]));
}

function toNamesRow(entity: HeldNames): NamesRow | null {
  const base = entity.origin === 'CURATED' ? toCurated(entity) : toExtracted(entity);
  if (base === null) return null;
  const names = [...base.names, ...furtherNames(entity).filter((name) => !base.names.includes(name))];
  const { nameAr, nameEn } = toEntityNames({ ...base, names });
  const properties = toEntityProperties({
    ...base,
    names,
    nameAr: base.nameAr ?? nameAr,
    nameEn: base.nameEn ?? nameEn,
  });
  return { id: entity.id, properties, isOutlet: base.isOutlet };
}

/** Whether a curated entity is an outlet is for the authority file alone to say. */
function toCurated({ name, curatedNames, ...rest }: HeldNames): EntityNames | null {
  return name === null || curatedNames === null ? null : { ...rest, name, names: curatedNames };
}

/** What is told of the entity itself decides what it is; where nothing is, what is told of those merged into it. */
function toExtracted({ told }: HeldNames): EntityNames | null {
  const own = told.filter(({ isOwn }) => isOwn);
  const all = own.length > 0 ? own : told;
  if (all.length === 0) return null;
  return { ...all.map(toEntityNames).reduce(mergeNames), isOutlet: told.some(({ isOutlet }) => isOutlet) };
}

function furtherNames({ given, told }: HeldNames): string[] {
  return [...new Set([...given, ...told.filter(({ isOwn }) => !isOwn).flatMap(({ names }) => names)])].sort();
}
