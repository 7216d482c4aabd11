import { IsnadError } from '../../errors.js';
import type { Keyed, Keyset } from '../../graph/reading/index.js';
import { type CursorScope, readCursor, toCursor } from './cursor.js';
import type { PageArgs, TwoWayPageArgs } from './page.args.js';
import type { PageInfo } from './page-info.js';
import { checkPageSize } from './page-size.js';

/** Longer lists are not counted to their end. */
export const COUNT_LIMIT = 10_000;

export interface Edge<Row> {
  /** `Lazy`, as most clients select none. */
  cursor(): string;
  readonly node: Row;
}

/** A connection whose page and counts are read only if the client selects them. Their fields are `Lazy`. */
export interface LazyConnection<Row> {
  edges(): Promise<readonly Edge<Row>[]>;
  nodes(): Promise<readonly Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  totalCountIsExact(): Promise<boolean>;
  storyCount?(): Promise<number>;
}

/** A part of a list: rows that follow `after`, or rows before it, the nearest first. */
export interface Slice extends Keyset {
  readonly backward: boolean;
}

export interface ConnectionSource<Row> extends CursorScope {
  readonly args: PageArgs | TwoWayPageArgs;
  readonly readRows: (slice: Slice) => Promise<readonly Keyed<Row>[]>;
  /** How many rows there are, or more than `COUNT_LIMIT`. */
  readonly readCount: () => Promise<number>;
  /** How many stories the rows come from; only for rows of articles. */
  readonly readStoryCount?: () => Promise<number>;
}

/**
 * Makes a connection of a list.
 *
 * @throws {IsnadError} `PAGE_TOO_LARGE`, `BAD_USER_INPUT` or `CURSOR_INVALID` at once, before anything is read.
 */
export function toConnection<Row>(source: ConnectionSource<Row>): LazyConnection<Row> {
  const slice = toSlice(source);
  const page = once(() => readPage(source, slice));
  const count = once(source.readCount);
  const { readStoryCount } = source;
  return {
    edges: async () => (await page()).rows.map((row) => toEdge(source, row)),
    nodes: async () => (await page()).rows.map(({ row }) => row),
    pageInfo: async () => toPageInfo(source, await page()),
    totalCount: async () => Math.min(await count(), COUNT_LIMIT),
    totalCountIsExact: async () => (await count()) <= COUNT_LIMIT,
    ...(readStoryCount && { storyCount: once(readStoryCount) }),
  };
}

function toSlice<Row>(source: ConnectionSource<Row>): Slice {
  const { first, after, last, before } = { last: null, before: null, ...source.args };
  if (last == null) {
    if (before == null) {
      return { backward: false, limit: checkPageSize(first), after: after == null ? null : readCursor(source, after) };
    }
    throw new IsnadError('BAD_USER_INPUT', '"before" goes with "last": how many rows to return before the cursor.');
  }
  if (after != null) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      '"after" goes with "first" and "before" with "last", but got "after" and "last".',
    );
  }
  const limit = checkPageSize(last, { argument: 'last' });
  return { backward: true, limit, after: before == null ? null : readCursor(source, before, 'before') };
}

/** The slice that is read for a page: one row more tells whether there is a next page. */
export function withOneMore(page: Slice): Slice {
  return { ...page, limit: page.limit + 1 };
}

interface Page<Row> {
  readonly rows: readonly Keyed<Row>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

async function readPage<Row>(source: ConnectionSource<Row>, slice: Slice): Promise<Page<Row>> {
  const read = await source.readRows(withOneMore(slice));
  const rows = read.slice(0, slice.limit);
  const hasMore = read.length > slice.limit;
  const hasEarlier = slice.after !== null;
  return slice.backward
    ? { rows: rows.reverse(), hasNextPage: hasEarlier, hasPreviousPage: hasMore }
    : { rows, hasNextPage: hasMore, hasPreviousPage: hasEarlier };
}

function toEdge<Row>(scope: CursorScope, { row, position }: Keyed<Row>): Edge<Row> {
  return { cursor: () => toCursor(scope, position), node: row };
}

function toPageInfo<Row>(scope: CursorScope, { rows, ...page }: Page<Row>): PageInfo {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    ...page,
    startCursor: first ? toCursor(scope, first.position) : null,
    endCursor: last ? toCursor(scope, last.position) : null,
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}
