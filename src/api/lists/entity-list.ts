import { countEntities, type EntityLabel, type EntityRow, readEntityPage } from '../../graph/reading/index.js';
import { toKey } from '../../text/index.js';
import type { ApiContext } from '../context.js';
import { type LazyConnection, toConnection } from '../paging/connection.js';
import type { EntityListArgs } from './entity.args.js';

const LISTS: Readonly<Record<EntityLabel, string>> = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places',
};

/**
 * A connection of the entities with one label.
 *
 * @throws {IsnadError} what `toConnection` throws
 */
export function listEntities(
  { graph }: ApiContext,
  label: EntityLabel,
  args: EntityListArgs,
): LazyConnection<EntityRow> {
  const { name, origin, kind } = args.filter ?? {};
  const orderBy = args.orderBy ?? 'DEGREE';
  const filter = {
    label,
    nameKey: name == null ? null : toKey(name.trim()),
    origin: origin ?? null,
    kind: kind ?? null,
  };
  return toConnection({
    list: LISTS[label],
    orderBy,
    args,
    readRows: (keyset) => readEntityPage(graph, { ...filter, orderBy, ...keyset }),
    readCount: () => countEntities(graph, filter),
  });
}
