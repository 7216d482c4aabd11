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

  test('ends a name before an adjective of another gender', () => {
    expect(organizationsOf('وصل ممثل جامعة الدول العربية الجزائري مساء.')).toEqual(['جامعة الدول العربية']);
  });
});
