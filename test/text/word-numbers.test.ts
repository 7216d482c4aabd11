import { describe, expect, test } from '@jest/globals';
import { keepsNumber, LONGEST_WORD, MOST_WORDS, numberOf } from '../../src/text/word-numbers.js';

const takeNumbers = (prefix: string, count: number) => {
  for (let i = 0; i < count; i++) numberOf(`${prefix}${i}`);
};

describe('numberOf', () => {
  test('gives one word one number, and another word another', () => {
    expect(numberOf('نهر')).toBe(numberOf('نهر'));
    expect(numberOf('نهر')).not.toBe(numberOf('بحر'));
    expect(keepsNumber('نهر', numberOf('نهر'))).toBe(true);
  });

  test('gives long words one number, which is that of no other word', () => {
    const long = 'ا'.repeat(LONGEST_WORD + 1);
    expect(numberOf(long)).toBe(numberOf(`${long}ب`));
    expect(numberOf('نهر')).not.toBe(numberOf(long));
    expect(keepsNumber(long, numberOf(long))).toBe(false);
  });

  test('stays below the number of places, and lets a word that keeps occurring keep its number', () => {
    const seldom = numberOf('seldom');
    const often = numberOf('often');
    for (let round = 0; round < 8; round++) {
      takeNumbers(`r${round}x`, MOST_WORDS / 4);
      expect(keepsNumber('often', often)).toBe(true);
    }
    expect(keepsNumber('seldom', seldom)).toBe(false);
    expect(numberOf('seldom')).toBeLessThan(MOST_WORDS);
  });
});
