import type { GraphQLResolveInfo } from 'graphql';
import { IsnadError } from '../../errors.js';
import { type EntityLabel, type EntityRow, labelOfId } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { loadWithPage } from '../lists/entity-with-page.js';
import type { IdOrNameArgs } from './id-or-name.args.js';
import { resolveName } from './resolve-name.js';

/**
 * The entity with an id, `null` where there is none or it has another label; or the one with a name.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` unless exactly one of the two is given; what `resolveName` throws
 */
export async function findEntity(
  context: ApiContext,
  { id, name, label, info }: EntityQuestion,
): Promise<EntityRow | null> {
  if ((id == null) === (name == null)) {
    throw new IsnadError('BAD_USER_INPUT', `Give either "id" or "name", but got ${id == null ? 'neither' : 'both'}.`);
  }
  const node =
    id == null
      ? await resolveName(context, { name: name!, argument: 'name', labels: [label] })
      : await loadEntity(context, { id, label, info });
  return node?.label === label ? (node as EntityRow) : null;
}

interface EntityQuestion extends IdOrNameArgs {
  readonly label: EntityLabel;
  /** The field that is answered. */
  readonly info: GraphQLResolveInfo;
}

async function loadEntity(
  context: ApiContext,
  { id, label, info }: Pick<EntityQuestion, 'label' | 'info'> & { readonly id: string },
): Promise<EntityRow | null> {
  const withPage = labelOfId(id) === label ? await loadWithPage(context, id, info) : null;
  return withPage ?? context.loaders.entity.load(id);
}
