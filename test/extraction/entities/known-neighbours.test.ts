import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('withoutKnownNeighbours', () => {
  test.each([
    {
      name: 'a person behind the company that the office is of',
      text: 'وقال الرئيس التنفيذي لسيمنز سالم الحداد إن المبيعات ستزيد.',
      found: ['ORGANIZATION سيمنز', 'PERSON سالم الحداد'],
    },
    {
      name: 'a person behind a club of two words',
      text: 'وقال مدرب كريستال بالاس سالم الحداد إن اللاعبين قدموا مباراة كبيرة في الدوري.',
      found: ['ORGANIZATION كريستال بالاس', 'PERSON سالم الحداد'],
    },
    {
      name: 'a company behind another',
      text: 'وتضم القائمة شركات عدة منها أرامكو وبي إم دبليو إضافة إلى مستثمرين آخرين.',
      found: ['ORGANIZATION أرامكو', 'ORGANIZATION بي إم دبليو'],
    },
  ])('parts $name', ({ text, found }) => expect([...namesOf(text)].sort()).toEqual(found));

  test('leaves a person alone who is called like a company', () => {
    expect(namesOf('ووصل ماركو كيا إلى بغداد أمس.')).toContain('PERSON ماركو كيا');
  });
});
