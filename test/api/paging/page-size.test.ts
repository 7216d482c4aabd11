import { describe, expect, test } from '@jest/globals';
import { checkPageSize } from '../../../src/api/paging/page-size.js';

describe('checkPageSize', () => {
  test.each([
    [0, 0],
    [1, 1],
    [100, 100],
    [null, 20],
    [undefined, 20],
  ])('takes %j as %j', (given, size) => {
    expect(checkPageSize(given)).toBe(size);
  });

  test.each([
    [101, 'PAGE_TOO_LARGE', /at most 100, but got 101/],
    [1_000_000, 'PAGE_TOO_LARGE', /at most 100, but got 1000000/],
    [-1, 'BAD_USER_INPUT', /from 0 to 100, but got -1/],
  ])('refuses %j with %s', (given, code, message) => {
    expect(() => checkPageSize(given)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });

  test('names the argument and its own limit', () => {
    expect(() => checkPageSize(501, { argument: 'limit', max: 500 })).toThrow(/"limit" can be at most 500/);
  });
});
