import { describe, expect, test } from '@jest/globals';
import {
  toAllWordsQuery,
  toExactQuery,
  toFuzzyQuery,
  toLuceneQuery,
  toSearchWords,
} from '../../../src/graph/reading/lucene.js';

describe('toSearchWords', () => {
  test.each([
    ['السَّدُّ آمِن', ['السد', 'امن']],
    ['Ebb AND flow', ['ebb', 'and', 'flow']],
    ['نهر نهر', ['نهر']],
    ['(a OR "b~2") *:* f:x^4 \\ [1 TO 3}', ['a', 'or', 'b', '2', 'f', 'x', '4', '1', 'to', '3']],
    ['?!* "" ~', []],
    ['', []],
  ])('%j has the words %j', (text, words) => {
    expect(toSearchWords(text)).toEqual(words);
  });
});

describe('queries for Lucene', () => {
  test('look for a word before words that begin with it, with and without the article', () => {
    expect(toLuceneQuery(['السد'])).toBe('السد^4 السد* سد^4');
  });

  test('look for no beginnings of one or two letters', () => {
    expect(toLuceneQuery(['of'])).toBe('of^4');
  });

  test('ask for all words where they must all be there', () => {
    expect(toAllWordsQuery(['ebb', 'flow'])).toBe('+(ebb^4 ebb*) +(flow^4 flow*)');
  });

  test('look for words that are written a little differently', () => {
    expect(toFuzzyQuery(['rm', 'flow', 'flowers', 'النهر'])).toBe('rm~0 flow~1 flowers~2 النهر~1 نهر~1');
  });

  test('quote whole values with what is syntax in them', () => {
    expect(toExactQuery(['a "b" \\', 'c'])).toBe('"a \\"b\\" \\\\" "c"');
  });
});
