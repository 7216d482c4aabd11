import { describe, expect, test } from '@jest/globals';
import { lightStem } from '../../src/api/light-stem.js';

describe('lightStem', () => {
  test.each([
    ['an article', 'السد', 'سد'],
    ['a conjunction with an article', 'والسد', 'سد'],
    ['a preposition with an article', 'بالجسر', 'جسر'],
    ['a feminine plural', 'القنوات', 'قنو'],
    ['a sound plural', 'مهندسون', 'مهندس'],
    ['a nisba of the feminine', 'نهريه', 'نهر'],
  ])('takes off %s', (_, key, stem) => {
    expect(lightStem(key)).toBe(stem);
  });

  test.each(['سد', 'ال', 'واد', 'نهر', 'river'])('leaves %s whole', (key) => {
    expect(lightStem(key)).toBe(key);
  });
});
