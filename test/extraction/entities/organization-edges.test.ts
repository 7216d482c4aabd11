import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

const organizationsOf = (text: string) =>
  entitiesOf(text)
    .entities.filter(({ type }) => type === 'ORGANIZATION')
    .map(({ name }) => name);

describe('toWholeOrganization', () => {
  test.each([
    { name: 'a company of some country', text: 'وقعت شركة ألمانية لصناعة الورق العقد.' },
    { name: 'a body for some purpose', text: 'وأنشأ الوزير مرصد لسوق السمك ومركز لإعادة التدريب.' },
    { name: 'a fund of some kind', text: 'وأنشأ الوزير صندوق مالي جديد.' },
  ])('is silent about $name', ({ text }) => expect(organizationsOf(text)).toEqual([]));

  test.each([
    { name: 'a club behind its noun', text: 'ووصل نادي بطينوس التونسي مساء.', organization: 'نادي بطينوس' },
    { name: 'a paper', text: 'وذكرت صحيفة بطينوس التركية ذلك.', organization: 'صحيفة بطينوس' },
  ])('leaves the nationality out of the name of $name', ({ text, organization }) =>
    expect(organizationsOf(text)).toEqual([organization]),
  );

  test.each([
    { name: 'a state body', text: 'ونفى الجيش المصري ذلك.', organization: 'الجيش المصري' },
    {
      name: 'a body with a name of common nouns',
      text: 'وأعلنت شركة النقل السعودية ذلك.',
      organization: 'شركة النقل السعودية',
    },
  ])('keeps the nationality in the name of $name', ({ text, organization }) =>
    expect(organizationsOf(text)).toEqual([organization]),
  );

  test('ends a name before an adjective of another gender', () => {
    expect(organizationsOf('وصل ممثل جامعة الدول العربية الجزائري مساء.')).toEqual(['جامعة الدول العربية']);
  });
});
