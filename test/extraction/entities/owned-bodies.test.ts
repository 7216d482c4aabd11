import { describe, expect, test } from '@jest/globals';
import { slice } from '../../../src/model/index.js';
import { entitiesOf } from './entities-of.js';

/** Each noun with a pronoun, whose body it would be, and that body. */
function ownedIn(text: string): readonly (readonly [string, string, string])[] {
  const { entities, ownedBodies } = entitiesOf(text);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return ownedBodies.map((body) => [slice(text, body), names.get(body.ownerId)!, names.get(body.entityId)!]);
}

describe('findOwnedBodies', () => {
  test.each([
    {
      name: 'a party',
      text: 'وانتقد المتحدث باسم حزب النجم سامر الخطيب القرار، وقال إن حزبه يرفض ذلك.',
      owned: [['حزبه', 'سامر الخطيب', 'حزب النجم']],
    },
    {
      name: 'a body with a feminine noun',
      text: 'وقال رئيس منظمة العفو الدولية سامر الخطيب إن منظمته مستعدة.',
      owned: [['منظمته', 'سامر الخطيب', 'منظمة العفو الدولية']],
    },
    {
      name: 'silent: a noun that the body is not called by',
      text: 'وانتقد المتحدث باسم حزب النجم سامر الخطيب القرار، وقال إن شركته ترفض ذلك.',
      owned: [],
    },
  ])('$name', ({ text, owned }) => expect(ownedIn(text)).toEqual(owned));
});
