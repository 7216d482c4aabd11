import { describe, expect, test } from '@jest/globals';
import { remember } from '../../src/text/index.js';

describe('remember', () => {
  test('gives what the function gives, and one object for all occurrences of a word', () => {
    const lengthOf = remember((word) => ({ length: word.length }));
    expect(lengthOf('نهر')).toEqual({ length: 3 });
    expect(lengthOf('نهر')).toBe(lengthOf('نهر'));
    expect(lengthOf('')).toEqual({ length: 0 });
  });

  test('keeps apart what two functions give', () => {
    const lower = remember((word) => word.toLowerCase());
    const upper = remember((word) => word.toUpperCase());
    expect([lower('Nile'), upper('Nile'), lower('Nile')]).toEqual(['nile', 'NILE', 'nile']);
  });

  test('stays right for more words than it has room for', () => {
    const self = remember((word) => word);
    const words = Array.from({ length: 100_000 }, (_, i) => `w${i}`);
    expect(words.filter((word) => self(word) !== word)).toEqual([]);
    expect(words.filter((word) => self(word) !== word)).toEqual([]);
  });

  test('does not hold on to long words, which may be views of a whole article', () => {
    const toObject = remember((word) => ({ word }));
    const long = 'a'.repeat(13);
    expect(toObject(long)).toEqual({ word: long });
    expect(toObject(long)).not.toBe(toObject(long));
  });
});
