import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

/** Who says the last statement of a text, and of what type. */
function lastSpeaker(text: string) {
  const { speaker, type } = partsOf(text).at(-1)!;
  return [speaker, type];
}

describe('shortenedBody', () => {
  test.each([
    {
      name: 'a word in quotation marks that only one body has in its name',
      text: 'أعلنت وزارة الصحة أن المستشفى مفتوح. وأكدت «الصحة» أن الأطباء كثيرون.',
      speaker: ['وزارة الصحة', 'ORGANIZATION'],
    },
    {
      name: 'a paper by what its name has in quotation marks',
      text: 'ذكرت صحيفة «الوادي» أن الجسر مغلق. وقالت الوادي إن الطريق مفتوح.',
      speaker: ['صحيفة «الوادي»', 'OUTLET'],
    },
    {
      name: 'silent: several bodies have it',
      text: 'أعلنت وزارة الصحة أن المستشفى مفتوح. وقالت منظمة الصحة العالمية إن الماء نظيف. وأكدت «الصحة» أن الأطباء كثيرون.',
      speaker: ['الصحة', 'ANONYMOUS'],
    },
  ])('$name', ({ text, speaker }) => {
    expect(lastSpeaker(text)).toEqual(speaker);
  });
});
