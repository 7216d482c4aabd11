import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

const contentsOf = (text: string) => partsOf(text).flatMap(({ content }) => content);

describe('findSpeechEnd', () => {
  test.each([
    {
      name: 'a sentence that nothing joins to a narration',
      text: 'وقال سمير الحداد: نحن في حاجة إلى الماء. هذا العام كان جافا.',
      content: 'نحن في حاجة إلى الماء. هذا العام كان جافا',
    },
    {
      name: 'a sentence in which the speaker speaks of himself',
      text: 'وقال سمير الحداد: الموسم صعب. وبالطبع لدينا خطة أخرى.',
      content: 'الموسم صعب. وبالطبع لدينا خطة أخرى',
    },
  ])('goes on into $name', ({ text, content }) => expect(contentsOf(text)).toEqual([content]));

  test.each([
    { name: 'a sentence that a conjunction joins', text: 'وقال سمير الحداد: الموسم صعب. ووقع الحادث أمس.' },
    { name: 'an aside of the paper', text: 'وقال سمير الحداد: الموسم صعب. يذكر أن النادي خسر.' },
    { name: 'the next paragraph', text: 'وقال سمير الحداد: الموسم صعب.\n\nهذا النادي قديم.' },
  ])('ends before $name', ({ text }) => expect(contentsOf(text)).toEqual(['الموسم صعب']));
});

describe('findOwnWordsEnd', () => {
  test('goes on into a sentence in which the speaker speaks of himself', () => {
    const text = 'وقال المدير إن الموسم صعب. وبالطبع لدينا خطة أخرى. وغادر القاعة.';
    expect(contentsOf(text)).toEqual(['الموسم صعب. وبالطبع لدينا خطة أخرى']);
  });
});

describe('findContentEnd', () => {
  test.each([
    { name: 'what it led to', text: 'وقال المدير إن الجسر انهار ما أدى إلى إغلاق الطريق.' },
    { name: 'a comment on the deed', text: 'وقال المدير إن الجسر انهار في خطوة أثارت القلق.' },
    { name: 'a comment behind a comma', text: 'وقال المدير إن الجسر انهار، الأمر الذي أثار القلق.' },
  ])('is before $name', ({ text }) => expect(contentsOf(text)).toEqual(['الجسر انهار']));
});
