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
    {
      where: 'behind a long title',
      text: 'وأكد الناطق باسم مجلس الحي علي القنديلي أن الجسر مغلق.',
      person: 'علي القنديلي',
    },
    {
      where: 'behind a title with a preposition and a comma',
      text: 'وصرحت مديرة المعرض في القرية، كوندالا فيرزوت، بأن الجسر مغلق.',
      person: 'كوندالا فيرزوت',
    },
  ])('finds a name $where', ({ text, person }) => expect(personsOf(text)).toEqual([`PERSON ${person}`]));

  test.each([
    { name: 'a title alone', text: 'وقال الناطق باسم مجلس الحي إن الجسر مغلق.' },
    { name: 'a title with its preposition', text: 'وقال المشرف على الورشة إن الجسر مغلق.' },
    { name: 'a description', text: 'وقال مسؤول حكومي بارز إن الجسر مغلق.' },
    { name: 'words that nothing knows for a name', text: 'وقالت كاغان زولفر لصحيفة محلية إن الجسر مغلق.' },
  ])('is silent about $name', ({ text }) => expect(personsOf(text)).toEqual([]));
});
