import { describe, expect, test } from '@jest/globals';
import { toPhraseSet } from '../../../src/extraction/statements/phrases.js';

describe('toPhraseSet', () => {
  const phrases = toPhraseSet(['in', 'in the end', 'in the']);

  test.each([
    [['in', 'the', 'end'], 3],
    [['in', 'the', 'house'], 2],
    [['in', 'a', 'house'], 1],
    [['on', 'the', 'house'], 0],
    [[], 0],
  ])('the longest phrase at the start of %j has %d words', (keys, length) => {
    expect(phrases.lengthAt(keys, 0)).toBe(length);
  });

  test('a word of a longer phrase alone is none', () => {
    expect([phrases.has('in'), phrases.has('the')]).toEqual([true, false]);
  });

  test.each([
    ['in', true],
    ['it', false],
    ['inner', false],
    ['on', false],
    ['', false],
  ])('tells whether %j is a phrase, whatever looks like one', (key, is) => {
    expect(phrases.has(key)).toBe(is);
  });

  test('finds words of any length', () => {
    const words = ['a'.repeat(15), 'a'.repeat(40)];
    expect([...words, 'a'.repeat(20)].map(toPhraseSet(words).has)).toEqual([true, true, false]);
  });

  test.each([
    ['و', true],
    ['وقال', true],
    ['كما', false],
    ['', false],
  ])('tells whether %j begins with a phrase of one letter', (key, is) => {
    expect(toPhraseSet(['و', 'كما']).hasInitial(key)).toBe(is);
  });
});
