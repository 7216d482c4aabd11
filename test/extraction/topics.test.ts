import { describe, expect, test } from '@jest/globals';
import { slice } from '../../src/model/index.js';
import { extractText } from './statements/parts.js';

/** The terms by which the statements of a text are on the one topic that tests know. */
function termsIn(text: string, lang: 'ar' | 'en' = 'ar'): readonly string[] {
  return extractText(text, lang).topics.flatMap(({ spans }) => spans.map((span) => slice(text, span)));
}

describe('findTopics', () => {
  test.each([
    ['قال المدير إن الطقس جيد.', ['طقس']],
    ['قال المدير إن الرحلة تأجلت للطقس ولمطر غزير.', ['طقس', 'مطر']],
    ['قال المدير إن الأحوال الجوية تتحسن.', ['أحوال الجوية']],
    ['قال المدير إن المطر غزير. وأضاف أن المطر نافع.', ['مطر', 'مطر']],
  ])('%s', (text, terms) => expect(termsIn(text)).toEqual(terms));

  test('in English', () => expect(termsIn('The director said that the weather is fine.', 'en')).toEqual(['weather']));

  test.each([
    'تساقط المطر. وقال المدير إن الطريق مغلق.',
    'قال المدير إن الماطرين غادروا.',
    'قال المدير إن الأحوال تتحسن.',
  ])('no topic: %s', (text) => expect(termsIn(text)).toEqual([]));
});
