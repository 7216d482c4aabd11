import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findNestedNames', () => {
  test.each([
    {
      name: 'the town of a body',
      text: 'وقال مدير الكلية التقنية بالقنفذة إن التسجيل بدأ.',
      all: ['ORGANIZATION الكلية التقنية بالقنفذة', 'PLACE القنفذة'],
    },
    {
      name: 'whoever leads a government',
      text: 'وأعلنت حكومة الرئيس أحمد العنزي ذلك.',
      all: ['ORGANIZATION حكومة الرئيس أحمد العنزي', 'PERSON أحمد العنزي'],
    },
  ])('finds $name', ({ text, all }) => expect(namesOf(text)).toEqual(all));

  test.each([
    { name: 'a place that a body has its name from', text: 'ونفت غرفة دبي ذلك أمس.', all: ['ORGANIZATION غرفة دبي'] },
    {
      name: 'whom a university is named after',
      text: 'ودرس المهندس في جامعة الملك سعود سنوات.',
      all: ['ORGANIZATION جامعة الملك سعود'],
    },
  ])('is silent about $name', ({ text, all }) => expect(namesOf(text)).toEqual(all));
});
