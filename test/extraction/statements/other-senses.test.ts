import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('hasOtherSense', () => {
  test.each([
    ['silent: a passive with what something is called', 'نقل سائق بإصابة وصفت بالخطيرة إلى المستشفى.'],
    ['silent: a passive before a pronoun', 'حيث يعتبر هو أول طيار يعبر الخليج.'],
    ['silent: who signs an agreement', 'توقع الشركة اتفاقية إنتاج مع المصنع غدا.'],
    ['silent: whose contract is renewed', 'جدد النادي عقده مع المدرب عاما واحدا.'],
    ['silent: what is tightened', 'وشددت البلدية أمس الرقابة. شددت رقابتها على مواقع البيع.'],
  ])('%s', (_, text) => expect(partsOf(text)).toEqual([]));

  test.each([
    {
      name: 'whoever calls somebody something',
      text: 'وصف المدير سمير الحداد القرار بالخطير.',
      parts: { cue: 'وصف', content: ['القرار بالخطير'] },
    },
    {
      name: 'what is expected',
      text: 'وتوقعت الشركة ارتفاع الأسعار في الصيف.',
      parts: { cue: 'توقعت', content: ['ارتفاع الأسعار في الصيف'] },
    },
    {
      name: 'a preposition right behind the verb',
      text: 'وشددت الوزارة على رقابتها للأسواق.',
      parts: { cue: 'شددت', content: ['رقابتها للأسواق'] },
    },
    {
      name: 'the clause that a verb of another sense stands in',
      text: 'وأوضح المدير سمير الحداد بأن الشرطة قد شددت رقابتها على مواقع البيع.',
      parts: { cue: 'أوضح', content: ['الشرطة قد شددت رقابتها على مواقع البيع'] },
    },
  ])('$name', ({ text, parts }) => expect(partsOf(text)).toMatchObject([parts]));
});
