import { describe, expect, test } from '@jest/globals';
import { likenessOf, matchNames } from '../../../src/api/editing/name-likeness.js';

describe('likenessOf', () => {
  test.each([
    { name: 'hamza and article', a: 'أنس الخطيب', b: 'انس خطيب', likeness: 'SAME_KEY' },
    { name: 'two spellings of a foreign name', a: 'كاغينز', b: 'كاجنز', likeness: 'SAME_SOUND' },
    { name: 'a long vowel left out', a: 'عبد المجيد قطان', b: 'عبد المجد قطان', likeness: 'SAME_SOUND' },
    { name: 'one letter for another', a: 'عبد المجيد قطان', b: 'عبد المجيد قطاف', likeness: 'FEW_LETTERS' },
    { name: 'a letter of a short name', a: 'علي', b: 'عدي', likeness: null },
    { name: 'a surname', a: 'الهاشمي', b: 'سلمى الهاشمي', likeness: 'PART' },
    { name: 'two people of one family', a: 'سلمى الهاشمي', b: 'نادر الهاشمي', likeness: null },
    { name: 'nothing in common', a: 'سلمى الهاشمي', b: 'نادر الشامي', likeness: null },
    { name: 'an empty key', a: '\u0640', b: 'نادر', likeness: null },
  ])('$name', ({ a, b, likeness }) => {
    expect(likenessOf(a, b)).toBe(likeness);
    expect(likenessOf(b, a)).toBe(likeness);
  });
});

describe('matchNames', () => {
  test('puts the strongest reason first', () => {
    expect(matchNames(['الهاشمي', 'سلمى الهاشمى'], ['سلمى الهاشمي'])).toEqual([
      { reason: 'SAME_KEY', name: 'سلمى الهاشمى', otherName: 'سلمى الهاشمي' },
      { reason: 'PART', name: 'الهاشمي', otherName: 'سلمى الهاشمي' },
    ]);
  });
});
