import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('who passes on what is said', () => {
  test.each([
    ['quoted as denying', 'ونقلت وكالة البحر عن سالم الحداد نفيه وجود خلاف.', 'وجود خلاف', 'وكالة البحر'],
    [
      'in statements that media carried',
      'وقال سالم الحداد في تصريحات نقلتها وسائل الإعلام المحلية إن العمل مستمر.',
      'العمل مستمر',
      'وسائل الإعلام المحلية',
    ],
    [
      'to one of the outlets',
      'وقال سالم الحداد لأحد المواقع الرياضية المحلية إن العمل مستمر.',
      'العمل مستمر',
      'أحد المواقع الرياضية المحلية',
    ],
    [
      'by what somebody told a paper in brackets',
      'ووفقا لما كشفه لـ(الأفق) سالم الحداد فإن العمل مستمر.',
      'العمل مستمر',
      'الأفق',
    ],
    ['quoted as confirming', 'ونقلت وكالة البحر عن سالم الحداد تأكيده أن العمل مستمر.', 'العمل مستمر', 'وكالة البحر'],
    [
      'as sources quoted him',
      'وقال سالم الحداد إن العمل مستمر، كما نقلت عنه صحيفة الأفق.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
    [
      'as the paper pointed out yesterday',
      'وقال سالم الحداد إن العمل مستمر، كما أشارت أمس صحيفة الأفق.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
    [
      'in a statement issued by a body',
      'وقال سالم الحداد في بيان صادر عن وزارة الصحة إن العمل مستمر.',
      'العمل مستمر',
      'وزارة الصحة',
    ],
    [
      'in what an outlet published',
      'ونشرت صحيفة الأفق تصريحا للمدير سالم الحداد قال فيه إن العمل مستمر.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
    [
      'asked by an outlet in brackets',
      'وتواصلت (البحر) مع المدير سالم الحداد فأكد أن العمل مستمر.',
      'العمل مستمر',
      'البحر',
    ],
    [
      'to the envoy of the paper',
      'وقال سالم الحداد في لقاء مع موفد صحيفة الأفق إن العمل مستمر.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
  ])('%s', (_, text, content, via) => {
    expect(partsOf(text)).toMatchObject([{ speaker: 'سالم الحداد', content: [content], via: [via] }]);
  });

  test('also for a name that begins like "to me"', () => {
    const text = 'ونقلت وكالة البحر عن لي تشو الناطق باسم البلدية أن العمل مستمر.';
    expect(partsOf(text)).toMatchObject([{ source: 'لي تشو الناطق باسم البلدية', via: ['وكالة البحر'] }]);
  });

  test('but whoever says the same passes nothing on', () => {
    expect(partsOf('وقال سالم الحداد إن العمل مستمر، كما تؤكد زوجته.')[0]).toMatchObject({
      content: ['العمل مستمر'],
      via: [],
    });
  });

  test('what a phrase attributes parts no two statements of one occasion', () => {
    const text = `وقال سالم الحداد لصحيفة الأفق إن العمل بدأ.

واستنادا إلى شهود عيان، فإن الجسر أغلق مساء.

وأكد سالم الحداد أن العمل مستمر.`;
    expect(partsOf(text).map(({ via }) => via)).toEqual([['صحيفة الأفق'], [], ['صحيفة الأفق']]);
  });
});
