import { describe, expect, test } from '@jest/globals';
import { readCursor, toCursor } from '../../../src/api/paging/cursor.js';
import { IsnadError } from '../../../src/errors.js';

const scope = { list: 'statements', orderBy: 'NEWEST' };

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function errorOf(action: () => unknown): IsnadError {
  try {
    action();
  } catch (error) {
    if (error instanceof IsnadError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('cursors', () => {
  test.each([{ position: [-20190323, 'article_1 0000003'] }, { position: [0.25, ''] }, { position: ['بغداد'] }])(
    'come back as the place they were made of: $position',
    ({ position }) => {
      expect(readCursor(scope, toCursor(scope, position))).toEqual(position);
    },
  );

  test('can stand in a URL as they are', () => {
    expect(toCursor(scope, ['؟>>??', 'ÿÿÿ'])).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  test.each([
    ['empty', ''],
    ['a word', 'banana'],
    ['no JSON', Buffer.from('[1,').toString('base64url')],
    ['JSON of another shape', encode({ list: 'statements' })],
    ['of another version', encode([1, 'statements', 'NEWEST', 1, 'x'])],
    ['without a place', encode([2, 'statements', 'NEWEST'])],
    ['with nothing for a key', encode([2, 'statements', 'NEWEST', null, 'x'])],
    ['with a list for a key', encode([2, 'statements', 'NEWEST', [1], 'x'])],
  ])('%s is refused', (_, cursor) => {
    const error = errorOf(() => readCursor(scope, cursor));
    expect(error).toMatchObject({ code: 'CURSOR_INVALID' });
    expect(error.message).toContain('pageInfo');
  });

  test('of another list is refused by name', () => {
    const cursor = toCursor({ list: 'articles', orderBy: 'NEWEST' }, [1, 'x']);
    const error = errorOf(() => readCursor(scope, cursor));
    expect(error.code).toBe('CURSOR_INVALID');
    expect(error.message).toContain('list of articles ordered by NEWEST');
  });

  test('of another order is refused by name', () => {
    const cursor = toCursor({ ...scope, orderBy: 'OLDEST' }, [1, 'x']);
    expect(errorOf(() => readCursor(scope, cursor)).message).toContain('ordered by OLDEST');
  });
});
