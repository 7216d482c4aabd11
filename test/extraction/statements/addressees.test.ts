import { describe, expect, test } from '@jest/globals';
import { extractText, partsOf } from './parts.js';

/** Names of those whom each statement is addressed to, and of those it is about. */
function addresseesOf(text: string) {
  const { statements, entities } = extractText(text);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return statements.map(({ addressedTo, about }) => ({
    addressedTo: addressedTo.map(({ entityId }) => nameOf(entityId)),
    about: about.map(({ entityId }) => nameOf(entityId)),
  }));
}

describe('findAddressees', () => {
  test('whom a demand names stands outside the content and is what it is about', () => {
    expect(addresseesOf('طالب سامي الجندي الحكومة العراقية بخفض الرسوم.')).toEqual([
      { addressedTo: ['الحكومة العراقية'], about: ['الحكومة العراقية'] },
    ]);
  });

  test('a feminine plural behind a masculine verb of demanding is whom it addresses', () => {
    const text = 'قال سامي الجندي إنه زار القرية. كما طالب شركات الاتصالات بخفض الرسوم.';
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'سامي الجندي' });
  });

  test('silent: names in the content', () => {
    expect(addresseesOf('قال سامي الجندي إن الحكومة العراقية ستخفض الرسوم.')).toEqual([
      { addressedTo: [], about: ['الحكومة العراقية'] },
    ]);
  });
});
