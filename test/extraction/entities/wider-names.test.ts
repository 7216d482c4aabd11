import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

describe('toWiderName', () => {
  test.each([
    {
      name: 'a place by the noun that describes it',
      text: 'وصل الوفد إلى مدينة تبوك مساء.',
      all: [['تبوك', 'مدينة تبوك']],
    },
    {
      name: 'a place by its noun behind a particle',
      text: 'ووقع الحادث بقرية بطينوس مساء.',
      all: [['بطينوس', 'قرية بطينوس']],
    },
    {
      name: 'a body by the province it is in',
      text: 'وأغلقت المديرية العامة للمياه بمنطقة تبوك البئر.',
      all: [
        ['المديرية العامة للمياه', 'المديرية العامة للمياه بمنطقة تبوك'],
        ['تبوك', 'منطقة تبوك'],
      ],
    },
    {
      name: 'a body by the body it is in',
      text: 'وأوضحت عمادة القبول والتسجيل في جامعة تبوك ذلك.',
      all: [['عمادة القبول والتسجيل', 'عمادة القبول والتسجيل في جامعة تبوك'], ['جامعة تبوك']],
    },
    {
      name: 'a committee by the parliament it is of',
      text: 'ورفضت اللجنة القانونية في البرلمان العراقي ذلك.',
      all: [
        ['اللجنة القانونية', 'اللجنة القانونية في البرلمان العراقي'],
        ['البرلمان العراقي', 'مجلس النواب العراقي'],
      ],
    },
  ])('finds $name', ({ text, all }) => expect(arabicNamesOf(text)).toEqual(all));

  test.each([
    { name: 'a noun that the name describes', text: 'وعاد الوفد إلى العاصمة صنعاء مساء.', all: [['صنعاء']] },
    { name: 'any committee', text: 'ورفضت اللجنة القانونية في البلدة ذلك.', all: [] },
    { name: 'a place behind "and"', text: 'وزار الوفد كل قرية وتبوك مساء.', all: [['تبوك']] },
    {
      name: 'where an army fights',
      text: 'وتقدم جيش بوروندي في حلب مساء.',
      all: [['جيش بوروندي'], ['حلب']],
    },
    {
      name: 'what is no seat',
      text: 'وأشادت المديرية العامة للمياه بسالم العنزي مساء.',
      all: [['المديرية العامة للمياه'], ['سالم العنزي']],
    },
  ])('is silent about $name', ({ text, all }) => expect(arabicNamesOf(text)).toEqual(all));
});

/** The Arabic names of every entity, in order. */
function arabicNamesOf(text: string): readonly (readonly string[])[] {
  return entitiesOf(text).entities.map(({ names }) => names.filter((name) => !/[A-Za-z]/.test(name)));
}
