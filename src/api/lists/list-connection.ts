import type DataLoader from 'dataloader';
import type {
  Condition,
  Keyed,
  ListCount,
  ListFacet,
  ListRows,
  ListSlice,
  StatementNeeds,
} from '../../graph/reading/index.js';
import { type LazyConnection, type Slice, toConnection } from '../paging/connection.js';
import type { TwoWayPageArgs } from '../paging/page.args.js';
import { type FacetReader, toFacetReader } from './facets.js';

/** What a kind of list is read with. */
export interface ListLoaders<Row> {
  readonly slices: DataLoader<ListSlice, readonly Keyed<Row>[], string>;
  readonly counts: DataLoader<ListCount, number, string>;
  readonly facets: DataLoader<ListFacet, readonly { readonly value: string; readonly count: number }[], string>;
}

export interface ListOptions<Row> {
  /** Kind of list, for cursors and messages: `statements`. */
  readonly list: string;
  readonly loaders: ListLoaders<Row>;
  readonly rows: ListRows;
  readonly orders: readonly string[];
  readonly args: TwoWayPageArgs;
  /** For lists of statements: what to read of them. */
  readonly needs?: StatementNeeds | undefined;
}

/** A connection whose facets are read where the client selects them. */
export interface ListConnection<Row> extends LazyConnection<Row> {
  facets(): FacetReader;
}

/**
 * A connection of the rows of a list.
 *
 * @throws {IsnadError} what `toConnection` throws
 */
export function toListConnection<Row>({
  list,
  loaders,
  rows,
  orders,
  args,
  needs,
}: ListOptions<Row>): ListConnection<Row> {
  const connection = toConnection<Row>({
    ...{ list, args, orderBy: orders.join(', ') },
    readRows: (slice) => loaders.slices.load(toListSlice({ rows, orders, needs }, slice)),
    readCount: () => loaders.counts.load({ ...rows, unit: 'count' }),
    readStoryCount: () => loaders.counts.load({ ...rows, unit: 'stories' }),
  });
  return { ...connection, facets: () => toFacetReader(loaders.facets, rows) };
}

/** What is read of a list for one of its slices. Equal ones are read once in a request. */
export function toListSlice(
  { rows, orders, needs }: Pick<ListOptions<unknown>, 'rows' | 'orders' | 'needs'>,
  { backward, limit, after }: Slice,
): ListSlice {
  return { ...rows, backward, limit, after, orders, ...(needs && { needs }) };
}

/** What a field limits its list to by itself, and what the client asks for. */
export function both(fixed: readonly Condition[], asked: Condition): Condition {
  return { all: [...fixed, asked] };
}
