import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

/** Speaker and type of each statement. */
function speakersOf(text: string) {
  return partsOf(text).map(({ speaker, type }) => [speaker, type]);
}

describe('voiceOf', () => {
  test.each([
    {
      name: 'a surname means whoever spoke under the full name',
      text: 'قال المهندس سمير حداد إن العمل بدأ. وأكد حداد أن الجسر آمن.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'two descriptions of one unnamed source share the fullest',
      text: 'قال مسؤولون محليون كبار إن السد امتلأ. وأوضح المسؤولون أن الماء نظيف.',
      speakers: [
        ['مسؤولون محليون كبار', 'ANONYMOUS'],
        ['مسؤولون محليون كبار', 'ANONYMOUS'],
      ],
    },
    {
      name: 'other officials are others',
      text: 'قال مسؤولون محليون إن السد امتلأ. وقال مسؤولون آخرون إن الماء قليل.',
      speakers: [
        ['مسؤولون محليون', 'ANONYMOUS'],
        ['مسؤولون آخرون', 'ANONYMOUS'],
      ],
    },
    {
      name: 'an official whose name comes later',
      text: 'حذر مسؤول محلي من الفيضان. وقال المهندس سمير حداد مدير السدود إن الماء يرتفع.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a crowd',
      text: 'قال شهود عيان إن السيارة توقفت.',
      speakers: [['شهود عيان', 'GROUP']],
    },
    {
      name: 'a report goes on speaking',
      text: 'كشف تقرير حديث أن الأسعار ارتفعت. وأضاف التقرير أن الدخل ثابت.',
      speakers: [
        ['تقرير حديث', 'ORGANIZATION'],
        ['تقرير حديث', 'ORGANIZATION'],
      ],
    },
  ])('$name', ({ text, speakers }) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('carriedVoice', () => {
  test('an implied subject is the latest that agrees in gender', () => {
    const text = 'قالت الطبيبة هالة النمر إن المريض بخير. وقال شقيقه إن العائلة سعيدة. وأضافت أن الزيارة ممنوعة.';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'هالة النمر', source: null, inferred: true });
  });

  test('the subject that leads the sentence goes before whoever spoke last', () => {
    const text = 'قال الوزير إن الموعد ثابت. وتقاطع المعارضة التصويت قائلة إن النتيجة معروفة.';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'المعارضة', cue: 'قائلة' });
  });

  test('nobody is invented where nobody was named', () => {
    expect(partsOf('وقال إن المطر قادم.')).toEqual([expect.objectContaining({ speaker: null, inferred: true })]);
  });
});
