import { describe, expect, test } from '@jest/globals';
import { remember, rememberByKey, toNumberedWord } from '../../src/text/index.js';

describe('remember', () => {
  test('gives what the function gives, and one object for all occurrences and spellings of a word', () => {
    const lengthOf = remember((key) => ({ length: key.length }));
    expect(lengthOf(toNumberedWord('نهر'))).toEqual({ length: 3 });
    expect(lengthOf(toNumberedWord('أمل'))).toBe(lengthOf(toNumberedWord('امل')));
    expect(lengthOf(toNumberedWord(''))).toEqual({ length: 0 });
  });

  test('keeps apart what two functions give', () => {
    const once = remember((key) => key);
    const twice = remember((key) => key + key);
    const word = toNumberedWord('nile');
    expect([once(word), twice(word), once(word)]).toEqual(['nile', 'nilenile', 'nile']);
  });

  test('stays right for more words than have numbers', () => {
    const self = remember((key) => key);
    const words = Array.from({ length: 100_000 }, (_, i) => toNumberedWord(`w${i}`));
    expect(words.filter((word) => self(word) !== word.key)).toEqual([]);
    expect(words.filter((word) => self(word) !== word.key)).toEqual([]);
  });
});

describe('rememberByKey', () => {
  test('gives one object for a word however often it is asked about, also after many others', () => {
    const lengthOf = rememberByKey((key) => ({ length: key.length }));
    const first = lengthOf('نهر');
    expect(lengthOf('نهر')).toBe(first);
    const words = Array.from({ length: 100_000 }, (_, i) => `w${i}`);
    expect(words.filter((word) => lengthOf(word).length !== word.length)).toEqual([]);
    expect(lengthOf('نهر')).toEqual({ length: 3 });
  });

  test('keeps no long word, which may be a view of its article', () => {
    const asked: string[] = [];
    const self = rememberByKey((key) => {
      asked.push(key);
      return key;
    });
    expect([self('n'.repeat(13)), self('n'.repeat(13))]).toEqual(asked);
  });
});
