import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findOccasion', () => {
  test.each([
    { name: 'in a statement to an outlet', text: 'قال الطبيب في تصريح لصحيفة الأفق إن المريض بخير.' },
    { name: 'told the outlet', text: 'وقال الطبيب لصحيفة الأفق إن المريض بخير.' },
    { name: 'in answer to its question', text: 'وقال الطبيب ردا على سؤال من صحيفة الأفق إن المريض بخير.' },
  ])('$name', ({ text }) => {
    expect(partsOf(text)).toEqual([
      expect.objectContaining({ source: 'الطبيب', content: ['المريض بخير'], via: ['صحيفة الأفق'] }),
    ]);
  });

  test('holds for what the same speaker goes on to say, and not for others', () => {
    const text = 'قال الطبيب لصحيفة الأفق إن المريض بخير. وأضاف أنه نائم. وقالت الوزارة إن العلاج مجاني.';
    expect(partsOf(text).map(({ via }) => via)).toEqual([['صحيفة الأفق'], ['صحيفة الأفق'], []]);
  });
});

describe('findRelay', () => {
  test('an agency quotes somebody', () => {
    expect(partsOf('نقلت صحيفة الأفق عن الوزير قوله إن الحريق انطفأ.')).toEqual([
      expect.objectContaining({ cue: 'نقلت', speaker: 'الوزير', content: ['الحريق انطفأ'], via: ['صحيفة الأفق'] }),
    ]);
  });

  test('a nested attribution is marked once, its outer speaker passes it on', () => {
    expect(partsOf('قال مسؤولون إن المزارعين أكدوا أن المحصول تلف.')).toEqual([
      expect.objectContaining({ speaker: 'المزارعين', content: ['المحصول تلف'], via: ['مسؤولون'] }),
    ]);
  });

  test('silent: goods that are carried from a place', () => {
    expect(partsOf('نقلت الشاحنة القمح من القرية إلى السوق.')).toEqual([]);
  });
});
