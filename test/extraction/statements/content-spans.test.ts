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
  test.each([
    {
      name: 'in which the speaker speaks of himself',
      text: 'وقال المدير إن الموسم صعب. وبالطبع لدينا خطة أخرى. وغادر القاعة.',
      content: 'الموسم صعب. وبالطبع لدينا خطة أخرى',
    },
    {
      name: 'with a noun that the speaker calls his own',
      text: 'وقال المدير إن الموسم صعب. خطتنا جاهزة. وغادر القاعة.',
      content: 'الموسم صعب. خطتنا جاهزة',
    },
    {
      name: 'that only the verb before explains',
      text: 'وقال المدير إن الموسم صعب. وأن الماء قليل. وغادر القاعة.',
      content: 'الموسم صعب. وأن الماء قليل',
    },
    {
      name: 'that adds another thing said',
      text: 'وقال المدير إن الموسم صعب. كما أن الماء قليل. وغادر القاعة.',
      content: 'الموسم صعب. كما أن الماء قليل',
    },
  ])('goes on into a sentence $name', ({ text, content }) => expect(contentsOf(text)).toEqual([content]));

  test.each([
    { name: 'narration', text: 'وقال المدير إن الموسم صعب. وغادر القاعة.' },
    { name: 'narration that compares', text: 'وقال المدير إن الموسم صعب. كما غادر القاعة.' },
    { name: 'the next paragraph', text: 'وقال المدير إن الموسم صعب.\n\nوأن الماء قليل.' },
  ])('ends before $name', ({ text }) => expect(contentsOf(text)).toEqual(['الموسم صعب']));
});

describe('findContentEnd', () => {
  test.each([
    { name: 'a comment on the deed', text: 'وقال المدير إن الجسر انهار في خطوة أثارت القلق.' },
    { name: 'an aside of the paper', text: 'وقال المدير إن الجسر انهار، ولم يتضح السبب.' },
    { name: 'another topic', text: 'وقال المدير إن الجسر انهار، من جهة أخرى وصل الوفد.' },
    { name: 'when it was said', text: 'وقال المدير إن الجسر انهار، جاءت تصريحات المدير في مؤتمر بالعاصمة.' },
  ])('is before $name', ({ text }) => expect(contentsOf(text)).toEqual(['الجسر انهار']));

  test.each([
    { name: 'what it led to', content: 'الجسر انهار ما أدى إلى إغلاق الطريق' },
    { name: 'what it means', content: 'الجسر انهار، الأمر الذي أثار القلق' },
    { name: 'what happens meanwhile', content: 'الجسر انهار، بينما بقي السد سليما' },
    { name: 'what happens all the same', content: 'الجسر انهار، لكن الطريق مفتوح' },
    { name: 'when it happened', content: 'الجسر انهار، وذلك خلال العاصفة' },
    { name: 'what came of it', content: 'الجسر انهار، ثم جاءت فرق الإنقاذ' },
  ])('is behind $name in a clause', ({ content }) => {
    expect(contentsOf(`وقال المدير إن ${content}.`)).toEqual([content]);
  });

  test.each([
    { name: 'what it led to', text: 'وأعلن المدير إغلاق الجسر ما أدى إلى زحام.' },
    { name: 'what happens meanwhile', text: 'وأعلن المدير إغلاق الجسر بينما بقي السد مفتوحا.' },
    { name: 'what happened before', text: 'وأعلن المدير إغلاق الجسر بعد أن غمرته المياه.' },
    { name: 'a clause behind a semicolon', text: 'وأعلن المدير إغلاق الجسر؛ فتوقف المرور.' },
    { name: 'what others did', text: 'وأعلن المدير إغلاق الجسر، لكن الأهالي عبروه.' },
    { name: 'on what occasion', text: 'وأعلن المدير إغلاق الجسر خلال تفقده الأضرار.' },
    { name: 'after what', text: 'وأعلن المدير إغلاق الجسر، وذلك بعد العاصفة.' },
  ])('is before $name behind a noun phrase', ({ text }) => expect(contentsOf(text)).toEqual(['إغلاق الجسر']));

  test('goes on where a noun phrase tells how long something was done', () => {
    expect(contentsOf('وأعلن المدير إغلاق الجسر خلال الصيف.')).toEqual(['إغلاق الجسر خلال الصيف']);
  });
});
