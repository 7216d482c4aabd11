import { describe, expect, test } from '@jest/globals';
import { LONGEST_WORD, MOST_WORDS, toNumberedWord } from '../../src/text/word-numbers.js';

describe('toNumberedWord', () => {
  test('gives the spellings of one word one number, and another word another', () => {
    expect(toNumberedWord('أمل')).toEqual({ key: 'امل', wordNumber: toNumberedWord('امل').wordNumber });
    expect(toNumberedWord('نهر').wordNumber).not.toBe(toNumberedWord('بحر').wordNumber);
  });

  test('gives long words one number', () => {
    const long = 'ا'.repeat(LONGEST_WORD + 1);
    expect(toNumberedWord(long)).toEqual({ key: long, wordNumber: toNumberedWord(`${long}ب`).wordNumber });
  });

  test('stays below the number of places and keeps the keys, however many words come', () => {
    const words = Array.from({ length: 2 * MOST_WORDS }, (_, i) => `w${i}`);
    const wrong = words.filter((word) => {
      const { key, wordNumber } = toNumberedWord(word);
      return key !== word || wordNumber < 0 || wordNumber >= MOST_WORDS;
    });
    expect(wrong).toEqual([]);
  });
});
