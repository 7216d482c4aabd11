import { describe, expect, test } from '@jest/globals';
import { slice } from '../../../src/model/index.js';
import { entitiesOf } from './entities-of.js';

/** The names proper of the organizations in a text. */
function properNamesOf(text: string): readonly string[] {
  const { entities } = entitiesOf(text);
  const mentions = entities.filter(({ type }) => type === 'ORGANIZATION').flatMap((entity) => entity.mentions);
  return mentions.map(({ name }) => slice(text, name));
}

describe('toProperName', () => {
  test.each([
    { name: 'a known name', text: 'وقعت شركة نوكيا العقد مساء.', proper: 'نوكيا' },
    { name: 'a name in quotation marks', text: 'ذكرت صحيفة «المنارة» أن الطريق مغلق.', proper: 'المنارة' },
  ])('leaves out the noun that describes $name', ({ text, proper }) => expect(properNamesOf(text)).toEqual([proper]));

  test.each([
    {
      name: 'a noun that is part of the name',
      text: 'اجتمع حزب العمال الكردستاني مساء.',
      proper: 'حزب العمال الكردستاني',
    },
    {
      name: 'a rest that is no name by itself',
      text: 'ذكرت وكالة الأنباء السعودية أن الطريق مغلق.',
      proper: 'وكالة الأنباء السعودية',
    },
  ])('keeps $name', ({ text, proper }) => expect(properNamesOf(text)).toEqual([proper]));
});
