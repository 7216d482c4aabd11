import { type GraphQLResolveInfo, getArgumentValues, getNamedType, isObjectType } from 'graphql';
import type { EntityRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { toStatementCondition } from '../filters/to-condition.js';
import { type EntityPage, entityPage } from '../needs.js';
import { withOneMore } from '../paging/connection.js';
import { MAX_PAGE_SIZE } from '../paging/page-size.js';
import type { StatementListArgs } from './list.args.js';
import { both, toListSlice } from './list-connection.js';
import { toOrders } from './statement-list.js';

/**
 * The entity with an identifier, read in one query with the first page of its statements where that is selected; the field of the page then finds
 * it in its loader. `null` where no such page is selected and where no entity has the identifier, since another may stand for it.
 */
export async function loadWithPage(
  context: ApiContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null> {
  const page = entityPage(info);
  const args = page && readArguments(page, info);
  if (page === null || args === null || !isFirstPage(args)) return null;
  const { loaders } = context;
  const test = page.field.name.value === 'statements' ? 'speaker' : 'about';
  const rows = { condition: both([{ test, value: id }], await toStatementCondition(context, null)) };
  const list = { rows, orders: toOrders(args.orderBy), needs: page.needs };
  const slice = toListSlice(list, withOneMore({ backward: false, limit: args.first, after: null }));
  const found = await loaders.statementsOfEntity.load({ ...slice, needs: page.withEntity });
  if (found.entity !== null) loaders.statementList.slices.prime(slice, found.rows);
  return found.entity;
}

/** The arguments of the page as its resolver will get them. */
function readArguments({ field }: EntityPage, info: GraphQLResolveInfo): StatementListArgs | null {
  const type = getNamedType(info.returnType);
  const definition = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
  return definition === undefined ? null : getArgumentValues(definition, field, info.variableValues);
}

/** Others are continued or filtered, or their field refuses them. */
function isFirstPage(args: StatementListArgs): args is StatementListArgs & { readonly first: number } {
  const { first, after, last, before, filter } = args;
  return (
    [after, last, before, filter].every((one) => one == null) && first != null && first >= 0 && first <= MAX_PAGE_SIZE
  );
}
