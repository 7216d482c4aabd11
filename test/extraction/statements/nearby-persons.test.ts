import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

/** Who says the last statement of a text. */
function lastSpeaker(text: string) {
  return partsOf(text).at(-1)!.speaker;
}

const BEFORE = 'قال نادر الخطيب إن الطريق آمن. ';

describe('findFirstPerson', () => {
  test.each([
    {
      name: 'a person right before a participle',
      text: `${BEFORE}واتفق مع ذلك الرأي الخبير سمير حداد مشيرا إلى أن الجسر مغلق.`,
      speaker: 'سمير حداد',
    },
    {
      name: 'the person of the last clause',
      text: `${BEFORE}وسط حضور كبير من الصيادين كما زارهم هاني المرزوقي، وشكر سمير حداد الحضور في القرية، مؤكدا أن الجسر مغلق.`,
      speaker: 'سمير حداد',
    },
    {
      name: 'silent: a person behind a preposition',
      text: `${BEFORE}واتفق مع سمير حداد مشيرا إلى أن الجسر مغلق.`,
      speaker: 'نادر الخطيب',
    },
  ])('$name', ({ text, speaker }) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('findAnswering', () => {
  test.each([
    {
      name: 'whoever was asked',
      text: `${BEFORE}وتواصلت الصحيفة مع سمير حداد لسؤاله عن الأمر، فأكد أن الجسر مغلق.`,
      speaker: 'سمير حداد',
    },
    {
      name: 'whoever was heard, behind "where"',
      text: `${BEFORE}واستجوبت اللجنة الصياد سمير حداد أمس، حيث أكد أن الجسر مغلق.`,
      speaker: 'سمير حداد',
    },
    {
      name: 'whoever did something, not whom it was for',
      text: `${BEFORE}وقبل المجلس عرضا قدمه سمير حداد خلال حفل خاص بالشاعر هاني المرزوقي، حيث أكد أن الجسر مغلق.`,
      speaker: 'سمير حداد',
    },
    {
      name: 'silent: whom the answer is about',
      text: `${BEFORE}أما عن المدرب هاني المرزوقي فأكد أن العقد ينتهي غدا.`,
      speaker: 'نادر الخطيب',
    },
    {
      name: 'silent: a man who leads the sentence goes on',
      text: `${BEFORE}وزار هاني المرزوقي جاره سمير حداد أمس، حيث أكد أن الجسر مغلق.`,
      speaker: 'هاني المرزوقي',
    },
  ])('$name', ({ text, speaker }) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
