import { describe, expect, test } from '@jest/globals';
import { isSpokesTitle } from '../../src/api/spokespeople.js';

describe('isSpokesTitle', () => {
  test.each([
    'المتحدث باسم',
    'الناطق الرسمي باسم',
    'المتحدثة باسم',
    'نائب المتحدث باسم',
    'Spokeswoman for the',
    'chief spokesman',
  ])('knows %s', (title) => {
    expect(isSpokesTitle(title)).toBe(true);
  });

  test.each(['وزير', 'قائد', 'نائب رئيس', 'commander of', ''])('does not take %j for one', (title) => {
    expect(isSpokesTitle(title)).toBe(false);
  });
});
