import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findAttributions', () => {
  test.each([
    {
      name: 'a relative clause of the subject',
      text: 'وأضاف المصدر الذي طلب عدم الكشف عن اسمه أن السفينة وصلت.',
      contents: ['السفينة وصلت'],
    },
    {
      name: 'a relative clause in the content',
      text: 'وأشاد المدير بالفريق الذي وصفه بالقوي.',
      contents: ['الفريق الذي وصفه بالقوي'],
    },
    {
      name: 'a thing that confirms something in the content behind a colon',
      text: 'وقال المدير: إن الإقبال المتزايد على المعرض يؤكد نجاح الفكرة.',
      contents: ['الإقبال المتزايد على المعرض يؤكد نجاح الفكرة'],
    },
    {
      name: 'a thing that shows something in the content',
      text: 'وأعلن المدير أن العناصر الأولى تفيد بأن الحريق متعمد.',
      contents: ['العناصر الأولى تفيد بأن الحريق متعمد'],
    },
  ])('takes $name for no statement of its own', ({ text, contents }) => {
    expect(partsOf(text).flatMap((parts) => parts.content)).toEqual(contents);
  });

  test.each([
    {
      name: 'somebody named whom a relative clause quotes',
      text: 'وأثار البيان غضب الوزير سمير الحداد الذي قال إن الأرقام خاطئة.',
      contents: ['الأرقام خاطئة'],
    },
    {
      name: 'who said it to the paper that learned it',
      text: 'وعلمت صحيفة الأفق من مصدر مطلع أن اللقاء تأجل.',
      contents: ['اللقاء تأجل'],
    },
  ])('finds $name', ({ text, contents }) => {
    expect(partsOf(text).flatMap((parts) => parts.content)).toEqual(contents);
  });

  test('a clause that is joined to a quotation belongs to the same content', () => {
    const text = 'وقال المدير إن «المدرسة الجديدة مفتوحة للجميع»، وإن الدراسة تبدأ غدا. وغادر القاعة.';
    expect(partsOf(text)).toMatchObject([
      { content: ['«المدرسة الجديدة مفتوحة للجميع»، وإن الدراسة تبدأ غدا'], mode: 'MIXED' },
    ]);
  });

  test('one that is not joined to it does not', () => {
    const text = 'وقال المدير إن «المدرسة الجديدة مفتوحة للجميع»، وغادر القاعة.';
    expect(partsOf(text)).toMatchObject([{ content: ['المدرسة الجديدة مفتوحة للجميع'], mode: 'DIRECT' }]);
  });

  test('"except that" before the next cue belongs to neither content, before anything else to the first', () => {
    const text = 'وقال سامي حداد إن الطريق مفتوح، إلا أن الوزارة أكدت أن الجسر مغلق.';
    expect(partsOf(text).flatMap(({ content }) => content)).toEqual(['الطريق مفتوح', 'الجسر مغلق']);
    const whole = 'وقال سامي حداد إن الطريق مفتوح إلا أن المطر قد يغلقه.';
    expect(partsOf(whole).flatMap(({ content }) => content)).toEqual(['الطريق مفتوح إلا أن المطر قد يغلقه']);
  });
});
