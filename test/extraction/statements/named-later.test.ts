import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('nameUnnamed', () => {
  test.each([
    {
      name: 'somebody who is named where nothing is said',
      text: 'أمرت قاضية إيطالية بوقف البناء. ووقعت القاضية لورا بيانكي القرار مساء.',
      speaker: 'لورا بيانكي',
    },
    {
      name: 'silent: one of two whom the text names so',
      text: 'أمرت قاضية إيطالية بوقف البناء. وغادرت القاضية لورا بيانكي المدينة. ووصلت القاضية هدى المرزوقي مساء.',
      speaker: 'قاضية إيطالية',
    },
    {
      name: 'silent: somebody of the other gender',
      text: 'أمرت خبيرة إيطالية بوقف البناء. ووصل الخبير كمال الحداد مساء.',
      speaker: 'خبيرة إيطالية',
    },
  ])('$name', ({ text, speaker }) => {
    expect(partsOf(text)[0]).toMatchObject({ speaker });
  });
});
