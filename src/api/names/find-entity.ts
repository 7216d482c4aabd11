import { IsnadError } from '../../errors.js';
import type { EntityLabel, EntityRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import type { IdOrNameArgs } from './id-or-name.args.js';
import { resolveName } from './resolve-name.js';

/**
 * The entity with an id, `null` where there is none or it has another label; or the one with a name.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` unless exactly one of the two is given; what `resolveName` throws
 */
export async function findEntity(
  context: ApiContext,
  label: EntityLabel,
  { id, name }: IdOrNameArgs,
): Promise<EntityRow | null> {
  if ((id == null) === (name == null)) {
    throw new IsnadError('BAD_USER_INPUT', `Give either "id" or "name", but got ${id == null ? 'neither' : 'both'}.`);
  }
  const node =
    id == null
      ? await resolveName(context, { name: name!, argument: 'name', labels: [label] })
      : await context.loaders.entity.load(id);
  return node?.label === label ? (node as EntityRow) : null;
}
