import type { GraphQLResolveInfo } from 'graphql';
import type { Condition, StatementRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import type { StatementOrder } from '../enums/orders.js';
import { toLikelyCondition } from '../filters/likely-condition.js';
import type { StatementFilter } from '../filters/statement.filter.js';
import { toStatementCondition } from '../filters/to-condition.js';
import { selectsRows, statementNeeds } from '../needs.js';
import type { TwoWayPageArgs } from '../paging/page.args.js';
import { rememberBySelection } from '../selection.js';
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
  const toList = (asked: Condition) =>
    toListConnection({
      list: 'statements',
      loaders: context.loaders.statementList,
      rows: { condition: both(fixed, asked) },
      ...(info && { needs: statementNeeds(info) }),
      orders: toOrders(orderBy, defaultOrder),
      args: page,
    });
  // Rows are selected mostly, and where there are any, no identifiers have to be looked up before.
  const likely = info && asksForRows(info) ? await toLikelyCondition(context, filter) : null;
  const list = likely === null ? null : toList(likely);
  if (list !== null && (await list.nodes()).length > 0) return list;
  return toList(await toStatementCondition(context, filter));
}

/** The orders of a list of statements. */
export function toOrders(
  asked: readonly StatementOrder[] | null | undefined,
  otherwise: StatementOrder = 'NEWEST',
): readonly StatementOrder[] {
  return asked?.length ? asked : [otherwise];
}

const asksForRows = rememberBySelection(selectsRows);
