import { describe, expect, test } from '@jest/globals';
import { readDigits } from '../../../src/extraction/figures/digits.js';

describe('readDigits', () => {
  test.each([
    ['2500', 2500],
    ['2,500', 2500],
    ['2.500', 2500],
    ['1,250,000', 1_250_000],
    ['1.250.000,5', 1_250_000.5],
    ['3.5', 3.5],
    ['3,75', 3.75],
    ['0.125', 0.125],
    ['\u0662\u0665\u0660\u0660', 2500],
    ['\u0663\u066B\u0665', 3.5],
    ['\u0661\u066C\u0665\u0660\u0660', 1500],
  ])('%s', (text, value) => expect(readDigits(text, false)?.value).toBe(value));

  test('three digits before a scale are decimals', () => expect(readDigits('1.250', true)?.value).toBe(1.25));

  test.each(['20%', '20 %', '\u0662\u0660\u066A'])('%s is a share', (text) =>
    expect(readDigits(text, false)).toMatchObject({ value: 20, isShare: true }),
  );

  test.each(['5.26.30', '12.05.2031'])('%s is no number', (text) => expect(readDigits(text, false)).toBeNull());
});
