import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

const personsOf = (text: string) => namesOf(text).filter((name) => name.startsWith('PERSON'));

describe('findSpeakingNames', () => {
  test.each([
    { where: 'right behind the verb', text: 'وقالت غونتر زولفر لصحيفة محلية إن الجسر مغلق.', person: 'غونتر زولفر' },
    {
      where: 'that is an everyday word, with the article on the second',
      text: 'وأوضح فهد العتيق الذي يملك المصنع أن الجسر مغلق.',
      person: 'فهد العتيق',
    },
  ])('finds a name $where', ({ text, person }) => expect(personsOf(text)).toEqual([`PERSON ${person}`]));

  test.each([
    { name: 'a description', text: 'وقال مسؤول حكومي بارز إن الجسر مغلق.' },
    { name: 'words that nothing knows for a name', text: 'وقالت كاغان زولفر لصحيفة محلية إن الجسر مغلق.' },
  ])('is silent about $name', ({ text }) => expect(personsOf(text)).toEqual([]));
});
