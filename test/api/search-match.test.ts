import { describe, expect, test } from '@jest/globals';
import { toMatch, toTextMatch } from '../../src/api/search-match.js';
import { type ArticleRow, type EntityRow, type StatementRow, toSearchWords } from '../../src/graph/reading/index.js';

const river = {
  ...{ label: 'Place', id: 'place_river', name: 'نهر العقيق', nameAr: 'نهر العقيق', nameEn: 'Aqiq River' },
  ...{ aliases: ['Wadi al-Aqiq'], origin: 'CURATED', kind: 'river', isOutlet: false, degree: 0, location: null },
} as EntityRow;

const statement = (text: string) => ({ label: 'Statement', text }) as StatementRow;

describe('toMatch', () => {
  test.each([
    { name: 'the Arabic name', search: 'عقيق', text: 'نهر العقيق', words: ['العقيق'] },
    { name: 'the English name by a beginning', search: 'riv', text: 'Aqiq River', words: ['River'] },
    { name: 'the name that fits best', search: 'wadi aqiq', text: 'Wadi al-Aqiq', words: ['Wadi', 'Aqiq'] },
  ])('gives $name', ({ search, text, words }) => {
    expect(toMatch(river, toSearchWords(search))).toMatchObject({ field: 'NAME', text, words });
  });

  test.each([
    { name: 'behind a conjunction and the article', search: 'سد', text: 'والسد آمن', words: ['والسد'] },
    { name: 'behind a preposition', search: 'الجسور', text: 'تحدث بالجسور', words: ['بالجسور'] },
    { name: 'with diacritics', search: 'جسر', text: 'ج\u0650سر قديم', words: ['ج\u0650سر'] },
  ])('finds a word $name', ({ search, text, words }) => {
    expect(toMatch(statement(text), toSearchWords(search))).toMatchObject({ field: 'TEXT', text, words });
  });

  test('finds nothing in words that only end alike', () => {
    expect(toMatch(statement('مقدس'), toSearchWords('دس'))?.words).toEqual([]);
  });

  test('finds an article by its title, and leaves its text to whoever has it', () => {
    const article = (title: string) => ({ label: 'Article', title }) as ArticleRow;
    expect(toMatch(article('جسر جديد'), ['جسر'])).toEqual({
      ...{ field: 'TITLE', text: 'جسر جديد', words: ['جسر'] },
      spans: [{ start: 0, end: 3 }],
    });
    expect(toMatch(article('نهر'), ['جسر'])).toBeNull();
  });

  test('shows a long text around the first word that fits', () => {
    const filler = Array(40).fill('تراب').join(' ');
    const { text } = toTextMatch(`${filler} الجسر ${filler}`, ['جسر']);
    expect(text).toMatch(/^تراب .* الجسر .* تراب$/);
    expect(text.length).toBeLessThan(180);
  });

  test('says where the words stand in what is shown', () => {
    const filler = Array(40).fill('تراب').join(' ');
    const match = toTextMatch(`${filler} الجسر ${filler} والجسور ${filler} بجسر قديم وجسر`, ['جسر']);
    expect(match.spans.map(({ start, end }) => match.text.slice(start, end))).toEqual(match.words);
    expect(match.words).toEqual(['الجسر']);
    const name = toMatch(river, toSearchWords('wadi aqiq'))!;
    expect(name.spans.map(({ start, end }) => name.text.slice(start, end))).toEqual(['Wadi', 'Aqiq']);
  });
});
