import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findTurns', () => {
  test('each line of an interview is a statement of whoever its label names', () => {
    const text = [
      'حوار عن النحل',
      '',
      'زرنا صاحب أكبر منحل في الوادي لنعرف كيف يعمل النحل في البرد والحر.',
      '',
      'الأفق: كيف تجمع العسل؟',
      '',
      'سمير حداد: نجمعه في الربيع. يقول جدي إن الصبر مهم.',
      '',
      'الأفق: ومتى يباع؟',
      '',
      'سمير حداد: نبيعه في الخريف.',
    ].join('\n');
    expect(partsOf(text).map(({ source, content, mode }) => [source, content[0], mode])).toEqual([
      ['الأفق', 'كيف تجمع العسل؟', 'INTERVIEW'],
      ['سمير حداد', 'نجمعه في الربيع. يقول جدي إن الصبر مهم', 'INTERVIEW'],
      ['الأفق', 'ومتى يباع؟', 'INTERVIEW'],
      ['سمير حداد', 'نبيعه في الخريف', 'INTERVIEW'],
    ]);
  });

  test('questions and answers by their letters: the answer is that of the person who spoke', () => {
    const text = [
      'لقاء',
      '',
      'قال المهندس سمير حداد إن الموسم جيد.',
      '',
      'س: كم خلية عندك؟',
      '',
      'ج: عندي مئة خلية.',
      '',
      'س: وأين هي؟',
      '',
      'ج: هي في الوادي.',
    ].join('\n');
    expect(partsOf(text).map(({ speaker, content }) => [speaker, content[0]])).toEqual([
      ['سمير حداد', 'الموسم جيد'],
      [null, 'كم خلية عندك؟'],
      ['سمير حداد', 'عندي مئة خلية'],
      [null, 'وأين هي؟'],
      ['سمير حداد', 'هي في الوادي'],
    ]);
  });

  test('silent: paragraphs that go on with a verb of saying are no interview', () => {
    const lines = ['قال المهندس سمير حداد إن الموسم جيد.', 'وأضاف: «عندي مئة خلية في الوادي».'];
    const more = ['وأضاف: «نبيع العسل في فصل الخريف».', 'وأضاف: «النحل يحب الدفء والشمس والهواء».'];
    const text = ['موسم العسل', ...lines, ...more].join('\n\n');
    expect(partsOf(text).map(({ speaker, mode }) => [speaker, mode])).toEqual([
      ['سمير حداد', 'INDIRECT'],
      ['سمير حداد', 'DIRECT'],
      ['سمير حداد', 'DIRECT'],
      ['سمير حداد', 'DIRECT'],
    ]);
  });

  test('the outlet to which somebody spoke asks the questions', () => {
    const lines = [
      'قال المهندس سمير حداد في حوار لصحيفة الأفق إن الموسم جيد.',
      'س: كم خلية عندك؟',
      'ج: مئة خلية.',
      'س: وأين؟',
    ];
    const text = ['لقاء', ...lines, 'ج: في الوادي.'].join('\n\n');
    expect(partsOf(text).map(({ speaker, type }) => [speaker, type])).toEqual([
      ['سمير حداد', 'PERSON'],
      ['صحيفة الأفق', 'OUTLET'],
      ['سمير حداد', 'PERSON'],
      ['صحيفة الأفق', 'OUTLET'],
      ['سمير حداد', 'PERSON'],
    ]);
  });

  test('silent: labels that are no speakers, such as those of a recipe', () => {
    const lines = [
      'المقادير: كوب عدس وملعقة ملح.',
      'الطريقة: يغسل العدس.',
      'المقادير: كوب أرز.',
      'الطريقة: يغسل الأرز.',
    ];
    expect(partsOf(['وصفات سهلة', ...lines].join('\n\n'))).toEqual([]);
  });

  test('silent: a list with colons is no interview', () => {
    const text = ['برنامج اليوم', '', 'الصباح: فطور في الحديقة.', '', 'المساء: عشاء على الشاطئ.'].join('\n');
    expect(partsOf(text)).toEqual([]);
  });
});
