import { describe, expect, test } from '@jest/globals';
import { extractText, partsOf } from './parts.js';

const INTRODUCTION = 'التقينا المدرب سمير الحداد بعد المباراة.';

const turnsOf = (text: string) =>
  partsOf(text)
    .filter(({ mode }) => mode === 'INTERVIEW')
    .map(({ content, speaker }) => [content[0], speaker]);

describe('findExchanges', () => {
  const turns = [
    ['كيف كان الموسم؟', null],
    ['كان صعبا.\n\nلكننا تعلمنا', 'سمير الحداد'],
    ['من ينضم إليكم؟', null],
    ['لا أحد', 'سمير الحداد'],
    ['هل تبقى في النادي؟', null],
    ['نعم، عقدي ينتهي بعد عام', 'سمير الحداد'],
  ];

  test.each([
    { name: 'stars before questions and dashes before answers', question: '* ', answer: '- ' },
    { name: 'dashes before answers only', question: '', answer: '- ' },
    { name: 'stars before questions only', question: '* ', answer: '' },
  ])('reads $name', ({ question, answer }) => {
    const text = [
      INTRODUCTION,
      `${question}كيف كان الموسم؟`,
      `${answer}كان صعبا.`,
      'لكننا تعلمنا.',
      `${question}من ينضم إليكم؟`,
      `${answer}لا أحد.`,
      `${question}هل تبقى في النادي؟`,
      `${answer}نعم، عقدي ينتهي بعد عام.`,
    ].join('\n\n');
    expect(turnsOf(text)).toEqual(turns);
  });

  test('a turn has no cue, and what is said inside it is of whoever answers', () => {
    const text = `${INTRODUCTION}\n\n* لماذا؟\n\n- قال الرئيس إن المال قليل.\n\n* ومتى؟\n\n- غدا.\n\n* وأين؟\n\n- هنا.`;
    const { statements } = extractText(text);
    expect(statements.map(({ cue }) => cue)).toEqual([null, null, null, null, null, null]);
    expect(statements[1]?.text).toBe('قال الرئيس إن المال قليل');
  });

  test.each([
    { name: 'questions that nobody marks', text: 'كيف؟\n\nلا أعرف.\n\nلماذا؟\n\nلا أعرف.\n\nمتى؟\n\nلا أعرف.' },
    {
      name: 'a list of questions',
      text: 'أسئلة الكتاب:\n\n* كيف بدأ؟\n\n* لماذا انتهى؟\n\n* من كتبه؟\n\nصدر الكتاب أمس.',
    },
  ])('is silent about $name', ({ text }) => expect(turnsOf(text)).toEqual([]));
});
