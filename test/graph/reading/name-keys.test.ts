import { describe, expect, test } from '@jest/globals';
import { toNameKeys } from '../../../src/graph/reading/name-keys.js';
import { toKey } from '../../../src/text/index.js';

describe('toNameKeys', () => {
  test.each([
    { name: 'as written', given: 'وزارة المياه', stored: 'وزارة المياه' },
    { name: 'without the article', given: 'بنتاغون', stored: 'البنتاغون' },
    { name: 'with an article too many', given: 'البغداد', stored: 'بغداد' },
    { name: 'without one of several articles', given: 'وزارة مياه', stored: 'وزارة المياه' },
    { name: 'without hamza and ta marbuta', given: 'اداره الانهار', stored: 'إدارة الأنهار' },
    { name: 'with diacritics and tatweel', given: 'ب\u064Eغـ\u0640داد', stored: 'بغداد' },
    { name: 'in capitals', given: 'MINISTRY OF WATER', stored: 'Ministry of Water' },
    { name: 'with wide gaps', given: '  سالم   الحربي ', stored: 'سالم الحربي' },
    {
      name: 'in six words, without any article',
      given: 'هيئة نهر جبل بحر سهل واد',
      stored: 'الهيئة النهر الجبل البحر السهل الواد',
    },
  ])('finds a name $name', ({ given, stored }) => {
    expect(toNameKeys(given)).toContain(toKey(stored));
  });

  test.each([
    { name: 'another word', given: 'بغداد', stored: 'بعقوبة' },
    { name: 'a part of the name', given: 'وزارة', stored: 'وزارة المياه' },
    { name: 'a word that only begins like the article', given: 'الف', stored: 'ف' },
  ])('does not take $name for the name', ({ given, stored }) => {
    expect(toNameKeys(given)).not.toContain(toKey(stored));
  });

  test('begins with the name as given', () => {
    expect(toNameKeys('وزارة المياه')[0]).toBe(toKey('وزارة المياه'));
  });

  test('stays small for long names, and empty for none', () => {
    expect(toNameKeys(Array(50).fill('نهر').join(' ')).length).toBeLessThanOrEqual(3);
    expect(toNameKeys(' \u200F ')).toEqual([]);
  });

  test('adds no article to Latin words', () => {
    expect(toNameKeys('Blue River')).toEqual(['blue river']);
  });
});
