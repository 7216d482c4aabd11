import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findObjectHead', () => {
  test.each([
    {
      name: 'a verbal noun behind title and name',
      text: 'أعلن وزير الثقافة المصري سمير الحداد إطلاق مشروع جديد.',
      parts: { source: 'وزير الثقافة المصري سمير الحداد', content: ['إطلاق مشروع جديد'] },
    },
    {
      name: 'details behind the paper that they were told to',
      text: 'وكشف مصدر لـ"الأفق" تفاصيل الحادث.',
      parts: { source: 'مصدر', content: ['تفاصيل الحادث'] },
    },
    {
      name: 'one behind adverbials',
      text: 'أكدت الوزارة اليوم رفض الاتفاق.',
      parts: { source: 'الوزارة', content: ['رفض الاتفاق'] },
    },
    {
      name: 'one behind an occasion',
      text: 'واستبعد المدير سمير الحداد أمس في مؤتمر صحفي إغلاق الجسر.',
      parts: { source: 'المدير سمير الحداد', content: ['إغلاق الجسر'] },
    },
    {
      name: 'one behind a date',
      text: 'وكانت وزارة الزراعة قد أعلنت في عام 2012 بدء المفاوضات.',
      parts: { source: 'وزارة الزراعة', content: ['بدء المفاوضات'] },
    },
    {
      name: 'one with a pronoun right behind the verb, with a preposition that the verb takes as well',
      text: 'وأعلنت الجماعة الهدنة أمس. وكانت الحركة قد أعلنت مسؤوليتها عن الهجوم.',
      parts: { source: 'الحركة', content: ['مسؤوليتها عن الهجوم'] },
    },
    {
      name: 'one that a quotation completes',
      text: 'وأعلن المدير إطلاق مبادرة بعنوان «بيتنا».',
      parts: { source: 'المدير', content: ['إطلاق مبادرة بعنوان «بيتنا»'] },
    },
    {
      name: 'one behind an apposition of the subject and adverbs',
      text: 'واستبعد الخبراء المكلفون من الوزارة مرتين فرضية التخريب.',
      parts: { source: 'الخبراء المكلفون من الوزارة', content: ['فرضية التخريب'] },
    },
    {
      name: 'one behind two subjects',
      text: 'وأكد مصدر في وزارة الزراعة ومصادر محلية حصيلة الحادث.',
      parts: { source: 'مصدر في وزارة الزراعة ومصادر محلية', content: ['حصيلة الحادث'] },
    },
    {
      name: 'one that is asked for',
      text: 'وطلبت النيابة توقيف المتهمين.',
      parts: { cue: 'طلبت', source: 'النيابة', content: ['توقيف المتهمين'] },
    },
    {
      name: 'one in quotation marks',
      text: 'وطلب المدير سمير الحداد من النقابة "تفويض" المهندس في العمل.',
      parts: { source: 'المدير سمير الحداد', content: ['"تفويض" المهندس في العمل'] },
    },
    {
      name: 'one before what a preposition of time governs',
      text: 'وأبدى النادي رغبته في السفر عقب خروج الفريق.',
      parts: { source: 'النادي', content: ['رغبته في السفر عقب خروج الفريق'] },
    },
  ])('finds $name', ({ text, parts }) => expect(partsOf(text).at(-1)).toMatchObject(parts));

  test.each([
    {
      name: 'the office behind the name of the speaker',
      text: 'وقال سمير الحداد المتحدث الرسمي باسم الميناء إن السفينة وصلت.',
      content: 'السفينة وصلت',
    },
    {
      name: 'a noun that another noun governs',
      text: 'وأكد المتحدث في حفل افتتاح الميناء على أهمية السلامة.',
      content: 'أهمية السلامة',
    },
    {
      name: 'a noun in a relative clause',
      text: 'وثمن المدير سمير الحداد المستوى الذي بلغه الحراس في إحباط الهجمات.',
      content: 'المستوى الذي بلغه الحراس في إحباط الهجمات',
    },
  ])('does not take $name for it', ({ text, content }) => {
    expect(partsOf(text).map((parts) => parts.content)).toEqual([[content]]);
  });
});
