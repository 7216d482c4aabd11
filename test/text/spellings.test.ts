import { describe, expect, test } from '@jest/globals';
import { spellingAt, toSpelling } from '../../src/text/spellings.js';

describe('spellingAt', () => {
  test('gives one object for all occurrences of a word, and what toSpelling gives for it', () => {
    const text = 'نهر وبحر ونهر';
    expect(spellingAt(text, 10, 13)).toBe(spellingAt(text, 0, 3));
    expect(spellingAt(text, 10, 13)).toEqual(toSpelling('نهر'));
  });

  test('tells spellings of one word apart, whose number is the same', () => {
    const text = 'أمل امل';
    const [first, second] = [spellingAt(text, 0, 3), spellingAt(text, 4, 7)];
    expect([first.text, second.text]).toEqual(['أمل', 'امل']);
    expect([first.key, first.wordNumber]).toEqual([second.key, second.wordNumber]);
  });

  test('does not hold on to long words, which may be views of a whole article', () => {
    const text = 'a'.repeat(13);
    expect(spellingAt(text, 0, 13)).toEqual(toSpelling(text));
    expect(spellingAt(text, 0, 13)).not.toBe(spellingAt(text, 0, 13));
  });
});
