import { describe, expect, test } from '@jest/globals';
import type { Token } from '../../src/model/index.js';
import { splitTokens } from '../../src/text/tokens.js';

function split(text: string): Token[] {
  const tokens: Token[] = [];
  splitTokens(text, { start: 0, end: text.length }, tokens);
  return tokens;
}

const written = (text: string) => split(text).map((token) => token.text);

describe('splitTokens', () => {
  test.each([
    { name: 'words and marks', text: 'قال الوزير: نعم.', tokens: ['قال', 'الوزير', ':', 'نعم', '.'] },
    {
      name: 'combining marks',
      text: 'م\u064Fحم\u0651د جد\u0651ا\u064B',
      tokens: ['م\u064Fحم\u0651د', 'جد\u0651ا\u064B'],
    },
    { name: 'tatweel inside a word', text: 'لـ«الخبر»', tokens: ['لـ', '«', 'الخبر', '»'] },
    { name: 'tatweel as a dash', text: 'سلمى ـ جدة', tokens: ['سلمى', 'ـ', 'جدة'] },
    { name: 'numbers', text: '1,500.25 و٣٫٥ و12', tokens: ['1,500.25', 'و', '٣٫٥', 'و', '12'] },
    { name: 'percent', text: '80% و 7 ٪', tokens: ['80%', 'و', '7 ٪'] },
    { name: 'a number joined to a word', text: 'لـ809 حالات', tokens: ['لـ', '809', 'حالات'] },
    { name: 'a full stop after a number', text: 'عام 2015.', tokens: ['عام', '2015', '.'] },
    { name: 'a date', text: '28/9/2024', tokens: ['28', '/', '9', '/', '2024'] },
    { name: 'Latin compounds', text: "U.S. al-Sudani O'Neill G20", tokens: ['U.S.', 'al-Sudani', "O'Neill", 'G20'] },
    { name: 'a closing quote after Latin', text: 'the ‘deal’ ended', tokens: ['the', '‘', 'deal', '’', 'ended'] },
    { name: 'scripts side by side', text: 'شركةIBM', tokens: ['شركة', 'IBM'] },
    { name: 'a hyphen between Arabic words', text: 'سبق-جدة', tokens: ['سبق', '-', 'جدة'] },
    { name: 'a joiner inside a word', text: 'بي\u200Cبي', tokens: ['بي\u200Cبي'] },
    { name: 'a direction mark beside a word', text: '\u200Fقال \u200Eلا\u200F', tokens: ['قال', 'لا'] },
    {
      name: 'characters of two units',
      text: 'نعم \u{1F600} \u{1D400}x',
      tokens: ['نعم', '\u{1F600}', '\u{1D400}', 'x'],
    },
    { name: 'half a character', text: 'نعم \uD83D لا', tokens: ['نعم', '\uD83D', 'لا'] },
    { name: 'white space only', text: ' \t\u00A0 ', tokens: [] },
  ])('splits $name', ({ text, tokens }) => {
    expect(written(text)).toEqual(tokens);
  });

  test('tells words, numbers and marks apart', () => {
    expect(split('قال 12 «').map((token) => token.kind)).toEqual(['word', 'number', 'punctuation']);
  });

  test('gives each token its key', () => {
    expect(split('أكّد ٢٠').map((token) => token.key)).toEqual(['اكد', '20']);
  });

  test('keeps inside its span, counted in the whole text', () => {
    const tokens: Token[] = [];
    splitTokens('قبل وسط بعد', { start: 4, end: 7 }, tokens);
    expect(tokens).toMatchObject([{ start: 4, end: 7, text: 'وسط' }]);
  });
});
