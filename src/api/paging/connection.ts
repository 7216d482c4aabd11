import type { Keyed, Keyset, KeysetPosition } from '../../graph/reading/index.js';
import { type CursorScope, readCursor, toCursor } from './cursor.js';
import type { PageArgs } from './page.args.js';
import type { PageInfo } from './page-info.js';
import { checkPageSize } from './page-size.js';

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A connection whose page and count are read only if the client selects them. graphql-js calls the functions as fields. */
export interface LazyConnection<Row> {
  edges(): Promise<readonly Edge<Row>[]>;
  nodes(): Promise<readonly Row[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  storyCount?(): Promise<number>;
}

export interface ConnectionSource<Row> extends CursorScope {
  readonly args: PageArgs;
  /** Reads at most `keyset.limit` rows that follow `keyset.after`. */
  readonly readRows: (keyset: Keyset) => Promise<readonly Keyed<Row>[]>;
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
  const first = checkPageSize(source.args.first);
  const after = source.args.after == null ? null : readCursor(source, source.args.after);
  const page = once(() => readPage(source, first, after));
  const { readStoryCount } = source;
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).edges.map((edge) => edge.node),
    pageInfo: async () => (await page()).pageInfo,
    totalCount: once(source.readCount),
    ...(readStoryCount && { storyCount: once(readStoryCount) }),
  };
}

interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
}

async function readPage<Row>(
  source: ConnectionSource<Row>,
  first: number,
  after: KeysetPosition | null,
): Promise<Page<Row>> {
  // One row more than asked for tells whether there is a next page.
  const rows = await source.readRows({ limit: first + 1, after });
  const edges = rows.slice(0, first).map(({ row, position }) => ({ cursor: toCursor(source, position), node: row }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= read();
    return result;
  };
}
