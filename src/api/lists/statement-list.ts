import type { GraphQLResolveInfo } from 'graphql';
import type { StatementRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import type { StatementOrder } from '../enums/orders.js';
import type { StatementFilter } from '../filters/statement.filter.js';
import { toStatementCondition } from '../filters/to-condition.js';
import { statementNeeds } from '../needs.js';
import type { TwoWayPageArgs } from '../paging/page.args.js';
import { both, type ListConnection, toListConnection } from './list-connection.js';

export interface StatementListOptions {
  readonly filter: StatementFilter | null | undefined;
  readonly page: TwoWayPageArgs;
  readonly orderBy: readonly StatementOrder[] | null | undefined;
  /** What the field limits its list to by itself: the statements of one article, by one speaker, about one entity. */
  readonly fixed?: readonly { readonly test: 'article' | 'speaker' | 'about' | 'outlet'; readonly value: string }[];
  readonly defaultOrder?: StatementOrder;
  /** The field that is answered, so that no more is read than is selected. Default: whole statements. */
  readonly info?: GraphQLResolveInfo;
}

/**
 * A connection of statements.
 *
 * @throws {IsnadError} what `toStatementCondition` and `toConnection` throw
 */
export async function listStatements(
  context: ApiContext,
  { filter, page, orderBy, fixed = [], defaultOrder = 'NEWEST', info }: StatementListOptions,
): Promise<ListConnection<StatementRow>> {
  const asked = await toStatementCondition(context, filter);
  return toListConnection({
    list: 'statements',
    loaders: context.loaders.statementList,
    rows: { condition: both(fixed, asked) },
    ...(info && { needs: statementNeeds(info) }),
    orders: orderBy?.length ? orderBy : [defaultOrder],
    args: page,
  });
}
