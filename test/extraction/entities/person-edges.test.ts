import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('toWholePerson', () => {
  test.each([
    { before: 'a verb', text: 'ورأى الأمير مشعل بن ماجد يصافح طفلة.', persons: ['PERSON مشعل بن ماجد'] },
    { before: 'a number', text: 'وعلى هاتف الشيخ خالد الدوسري 0551234567 مساء.', persons: ['PERSON خالد الدوسري'] },
    {
      before: 'the next name behind "and"',
      text: 'والتقى الوزير محمد العتيبي وعبدالمحسن القحطاني أمس.',
      persons: ['PERSON محمد العتيبي', 'PERSON عبدالمحسن القحطاني'],
    },
  ])('ends a name before $before', ({ text, persons }) => expect(namesOf(text)).toEqual(persons));
});
