import type { EntityLabel, EntityRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { toEntityCondition } from '../filters/to-condition.js';
import type { EntityListArgs } from './list.args.js';
import { type ListConnection, toListConnection } from './list-connection.js';

const LISTS: Readonly<Record<EntityLabel, string>> = {
  Person: 'people',
  Organization: 'organizations',
  Place: 'places',
};

/**
 * A connection of the entities with one label.
 *
 * @throws {IsnadError} what `toEntityCondition` and `toConnection` throw
 */
export async function listEntities(
  context: ApiContext,
  label: EntityLabel,
  { filter, orderBy, ...page }: EntityListArgs,
): Promise<ListConnection<EntityRow>> {
  return toListConnection({
    list: LISTS[label],
    loaders: context.loaders.entityList,
    rows: { condition: await toEntityCondition(context, filter), otherwise: label },
    orders: orderBy?.length ? orderBy : ['DEGREE'],
    args: page,
  });
}
