import { describe, expect, test } from '@jest/globals';
import { lexicons } from '../../src/lexicon/index.js';
import type { Token } from '../../src/model/index.js';
import { type DateOrder, findDates } from '../../src/text/dates.js';
import { toPatterns } from '../../src/text/patterns.js';
import { splitTokens } from '../../src/text/tokens.js';

function find(text: string, order: DateOrder = 'day-month'): (string | null)[] {
  const tokens: Token[] = [];
  splitTokens(text, { start: 0, end: text.length }, tokens);
  return findDates(tokens, toPatterns(lexicons), order).map(({ iso }) => iso);
}

describe('findDates', () => {
  test.each([
    ['Egyptian and Gulf months', '7 يناير 2023', '2023-01-07'],
    ['Levantine months', '7 كانون الثاني 2023', '2023-01-07'],
    ['Levantine months without the article', '9 تشرين ثاني 2021', '2021-11-09'],
    ['Tunisian and Algerian months', '7 جانفي 2023', '2023-01-07'],
    ['Moroccan months', '3 غشت 2022', '2022-08-03'],
    ['doubled months', '5 أكتوبر/تشرين الأول 2019', '2019-10-05'],
    ['doubled months side by side', '20 يوليو تموز 2021', '2021-07-20'],
    ['doubled months in brackets', '5 أيلول (سبتمبر) 2019', '2019-09-05'],
    ['slashes round the name', 'الأحد 28/سبتمبر/2025 - 01:01 ص', '2025-09-28'],
    ['hamza left out', '12 ابريل 2018', '2018-04-12'],
    ['Arabic-Indic digits', '١٥ مايو ٢٠٢٠', '2020-05-15'],
    ['a comma before the year', '15 مايو، 2020', '2020-05-15'],
    ['day, month, year in numbers', '28/9/2024', '2024-09-28'],
    ['year, month, day in numbers', '2024-09-28', '2024-09-28'],
    ['dots', '28.09.2024', '2024-09-28'],
    ['a month that can be none', '09/28/2024', '2024-09-28'],
    ['English months', 'March 4, 2020', '2020-03-04'],
    ['English day first', '4 Mar 2020', '2020-03-04'],
    ['a leap day', '29 فبراير 2024', '2024-02-29'],
    ['Hijri months', '1 رمضان 1445 هـ', '2024-03-11'],
    ['Hijri months with another name', '10 ذي الحجة 1444', '2023-06-28'],
    ['Hijri dates in numbers', '1/9/1445 هـ', '2024-03-11'],
  ])('reads %s', (_, text, iso) => {
    expect(find(text)).toEqual([iso]);
  });

  test.each([
    ['29 فبراير 2023', 'no leap year'],
    ['31/6/2020', 'no such day'],
    ['31 رمضان 1445', 'no such Hijri day'],
  ])('says that %s does not exist: %s', (text) => {
    expect(find(text)).toEqual([null]);
  });

  test.each([
    ['a month without a day', 'مارس 2020'],
    ['a day without a year', 'الجمعة 27 سبتمبر'],
    ['numbers', '1,500 من 2,000'],
    ['a score', '3-1'],
    ['a telephone number', '12-345-6789'],
    ['a year that is none', '3 شوال 2015'],
    ['a word that is also a month', 'زار 3 آب'],
  ])('finds no date in %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('does not guess between day and month where the language does not say', () => {
    expect(find('4/3/2020', 'unknown')).toEqual([]);
    expect(find('14/3/2020', 'unknown')).toEqual(['2020-03-14']);
    expect(find('4/4/2020', 'unknown')).toEqual(['2020-04-04']);
  });

  test('finds both dates of a doubled date line', () => {
    expect(find('الاثنين 1 رمضان 1445 هـ - 11 مارس 2024 م')).toEqual(['2024-03-11', '2024-03-11']);
  });
});
