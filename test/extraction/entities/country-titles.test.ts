import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('withCountriesOfTitles', () => {
  test.each([
    { text: 'وصل الوفد إلى الأردن مساء. وقال إن المملكة آمنة.', place: 'PLACE الأردن' },
    { text: 'وصل الوفد إلى السعودية أمس. وزار مدنا في المملكة قبل ذلك.', place: 'PLACE السعودية' },
    { text: 'وصل الوفد إلى إيران أمس. وزار مدنا في الجمهورية الإسلامية قبل ذلك.', place: 'PLACE إيران' },
  ])('takes the title for the country: $place', ({ text, place }) => expect(namesOf(text)).toEqual([place]));

  test('leaves the title a name where no such country is named', () => {
    expect(namesOf('عاد الوفد من فرنسا إلى المملكة.')).toEqual(['PLACE فرنسا', 'PLACE المملكة']);
  });

  test('takes a country behind a definite noun for an adjective', () => {
    expect(namesOf('درس الطالب في الجامعات السعودية سنوات.')).toEqual([]);
  });
});
