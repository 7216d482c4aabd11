import { describe, expect, test } from '@jest/globals';
import { COUNT_LIMIT, type ConnectionSource, type Slice, toConnection } from '../../../src/api/paging/connection.js';

const LETTERS = ['a', 'b', 'c', 'd', 'e'];

/** A list of letters that keeps account of what is read. */
function letters(args: ConnectionSource<string>['args'], count = LETTERS.length) {
  const reads: string[] = [];
  const connection = toConnection<string>({
    list: 'letters',
    orderBy: 'NAME',
    args,
    readRows: async ({ limit, after, backward }: Slice) => {
      reads.push(`${limit} rows`);
      const isBehind = (letter: string) => after === null || (backward ? letter < after[0]! : letter > after[0]!);
      const rest = (backward ? LETTERS.toReversed() : LETTERS).filter(isBehind);
      return rest.slice(0, limit).map((letter) => ({ row: letter, position: [letter] }));
    },
    readCount: async () => {
      reads.push('count');
      return count;
    },
  });
  return { connection, reads };
}

describe('toConnection', () => {
  test('reads nothing until something is asked for', () => {
    expect(letters({ first: 2 }).reads).toEqual([]);
  });

  test('reads the page once, however much of it is asked for, and does not count', async () => {
    const { connection, reads } = letters({ first: 2 });
    const [nodes, edges, pageInfo] = await Promise.all([connection.nodes(), connection.edges(), connection.pageInfo()]);
    expect(nodes).toEqual(['a', 'b']);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor(),
      endCursor: edges[1]?.cursor(),
    });
    expect(reads).toEqual(['3 rows']);
  });

  test('reads no page for a count', async () => {
    const { connection, reads } = letters({ first: 2 });
    expect(await connection.totalCount()).toBe(5);
    expect(reads).toEqual(['count']);
  });

  test('walks the whole list by cursors', async () => {
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { connection } = letters({ first: 2, after });
      walked.push((await connection.nodes()).join(''));
      const { hasNextPage, endCursor } = await connection.pageInfo();
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(['ab', 'cd', 'e']);
  });

  test('walks it backwards, each page in the order of the list', async () => {
    const walked: string[] = [];
    let before: string | null = null;
    do {
      const { connection } = letters({ first: 20, last: 2, before });
      walked.push((await connection.nodes()).join(''));
      const { hasPreviousPage, startCursor } = await connection.pageInfo();
      before = hasPreviousPage ? startCursor : null;
    } while (before !== null);
    expect(walked).toEqual(['de', 'bc', 'a']);
  });

  test('says where a list was not counted to its end', async () => {
    const { connection, reads } = letters({ first: 2 }, COUNT_LIMIT + 1);
    expect([await connection.totalCount(), await connection.totalCountIsExact()]).toEqual([COUNT_LIMIT, false]);
    expect(reads).toEqual(['count']);
    expect(await letters({ first: 2 }, COUNT_LIMIT).connection.totalCountIsExact()).toBe(true);
  });

  test('an empty page has no cursors', async () => {
    const { connection } = letters({ first: 0 });
    expect(await connection.pageInfo()).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test('refuses arguments before anything is read', () => {
    expect(() => letters({ first: 101 })).toThrow(expect.objectContaining({ code: 'PAGE_TOO_LARGE' }));
    expect(() => letters({ first: 1, after: 'x' })).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  });
});
