import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findHeadline', () => {
  test('a headline "official: words" is whoever speaks first in the article', () => {
    const text = ['مسؤول: الجسر سيفتح في الربيع', '', 'قال رئيس البلدية كريم الصافي إن الجسر سيفتح قريبا.'].join('\n');
    expect(partsOf(text)[0]).toMatchObject({
      cue: ':',
      source: 'مسؤول',
      content: ['الجسر سيفتح في الربيع'],
      speaker: 'كريم الصافي',
      mode: 'DIRECT',
    });
  });

  test.each([
    { name: 'a name in quotation marks', label: '«الأشغال»' },
    { name: 'a document with its source', label: 'تقرير أوروبي' },
    { name: 'people that nothing knows', label: 'الغواصون المتطوعون' },
  ])('takes $name for a label', ({ label }) => {
    const text = [`${label}: الجسر سيفتح في الربيع`, '', 'افتتح السد أمس.'].join('\n');
    expect(partsOf(text)).toMatchObject([{ source: label, content: ['الجسر سيفتح في الربيع'] }]);
  });

  test('takes a long title with the name of its holder for a label, but no long phrase without one', () => {
    const title = 'مدير عام الإدارة العامة للشؤون الصحية في منطقة تبوك';
    const body = ['', 'افتتح السد أمس.'];
    expect(partsOf([`${title} كريم الصافي: الجسر سيفتح في الربيع`, ...body].join('\n'))).toMatchObject([
      { speaker: 'كريم الصافي', content: ['الجسر سيفتح في الربيع'] },
    ]);
    expect(partsOf([`${title} والحدود الشمالية: الجسر سيفتح`, ...body].join('\n'))).toEqual([]);
  });

  test('leaves out a complementizer behind the colon', () => {
    const text = ['رئيس البلدية: إن الجسر سيفتح في الربيع', '', 'افتتح السد أمس.'].join('\n');
    expect(partsOf(text)).toMatchObject([{ content: ['الجسر سيفتح في الربيع'] }]);
  });

  test('people who are counted speak for themselves', () => {
    const text = ['85 % من السكان: الجسر سيفتح في الربيع', '', 'قال كريم الصافي إن السد مغلق.'].join('\n');
    expect(partsOf(text)[0]).toMatchObject({ speaker: '85 % من السكان' });
  });

  test('a ministry by the end of its name in quotation marks', () => {
    const text = ['«الإسكان»: الجسر سيفتح في الربيع', '', 'قال كريم الصافي إن وزارة الإسكان جاهزة.'].join('\n');
    expect(partsOf(text)[0]).toMatchObject({ speaker: 'وزارة الإسكان' });
  });

  test('a body goes by the end of its name', () => {
    const text = ['العفو الوطنية: الجسر مغلق منذ شهر', '', 'افتتحت منظمة العفو الوطنية مكتبا جديدا.'].join('\n');
    expect(partsOf(text)).toMatchObject([{ speaker: 'منظمة العفو الوطنية', content: ['الجسر مغلق منذ شهر'] }]);
  });

  test('a state speaks of itself', () => {
    const text = ['العراق: الاتفاق لن يغير موقف الجيران لنا', '', 'هطل المطر أمس.'].join('\n');
    expect(partsOf(text)).toMatchObject([{ source: 'العراق', content: ['الاتفاق لن يغير موقف الجيران لنا'] }]);
  });

  test('whoever the last clause of a headline begins with', () => {
    const text = ['كريم الصافي في صلالة والحداد يحذر من المطر', '', 'قال سالم الحداد إن السد مغلق.'].join('\n');
    expect(partsOf(text)[0]).toMatchObject({ cue: 'يحذر', speaker: 'سالم الحداد' });
  });

  test('silent: a label that names nobody', () => {
    expect(partsOf(['بالصور: الجسر الجديد في الربيع', '', 'افتتح الجسر أمس.'].join('\n'))).toEqual([]);
  });

  test('silent: a place that tells where', () => {
    expect(partsOf(['العراق: أمطار في الجنوب', '', 'هطل المطر أمس.'].join('\n'))).toEqual([]);
  });
});

describe('isBehindSubjectOfHeadline', () => {
  test.each([
    { name: 'an imperfect with an object', title: 'العراق يتوقع ارتفاع الصادرات', content: 'ارتفاع الصادرات' },
    { name: 'a noun that could speak', title: 'العراق يستنكر تصريحات الوزير', content: 'تصريحات الوزير' },
    { name: 'whom it addresses', title: 'العراق يطالب الشركات بالتعويض', content: 'التعويض' },
  ])('the subject stands before $name', ({ title, content }) => {
    const text = [title, '', 'هطل المطر أمس.'].join('\n');
    expect(partsOf(text)).toMatchObject([{ source: 'العراق', content: [content] }]);
  });

  test('silent: in a paragraph such an imperfect describes what stands before it', () => {
    expect(partsOf('هذه إجراءات العراق التي تعتبر نموذجا للمنطقة.')).toEqual([]);
  });
});
