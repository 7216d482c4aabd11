import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../../src/article/index.js';
import { toCandidate } from '../../../src/extraction/entities/candidate.js';
import { withoutLeadingNouns } from '../../../src/extraction/entities/leading-nouns.js';
import { toNameIndex } from '../../../src/extraction/entities/name-index.js';
import { toTaggedWords } from '../../../src/extraction/entities/tagged-words.js';
import { toWords } from '../../../src/extraction/entities/words.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toDocument } from '../../../src/text/index.js';

const names = toNameIndex(lexicons.ar.names);

/** What is left of names of persons, each given by the numbers of its first word and of the word behind it. */
function leftOf(text: string, ranges: readonly (readonly [number, number])[]): readonly string[] {
  const words = toTaggedWords(toWords(toDocument(articleFromText(text), lexicons), names), names);
  const persons = ranges.map(([first, end]) =>
    toCandidate(words.words, first, end, words.words[first]!.readings[0]!, { type: 'PERSON', rule: 'tagged' }),
  );
  return withoutLeadingNouns(persons, words, names).map(({ span }) => text.slice(span.start, span.end));
}

describe('withoutLeadingNouns', () => {
  test.each([
    {
      name: 'a noun in front of somebody who was called so before',
      text: 'ثم عاد كولمان وكشف هروب كولمان القصة.',
      ranges: [
        [2, 3],
        [4, 6],
      ],
      left: ['كولمان', 'كولمان'],
    },
    {
      name: 'silent: nobody was called so before',
      text: 'ثم كشف هروب كولمان القصة وعاد كولمان.',
      ranges: [
        [2, 4],
        [6, 7],
      ],
      left: ['هروب كولمان', 'كولمان'],
    },
    {
      name: 'silent: an Arab family',
      text: 'ثم عاد الحربي وكشف شديد الحربي القصة.',
      ranges: [
        [2, 3],
        [4, 6],
      ],
      left: ['الحربي', 'شديد الحربي'],
    },
  ] as const)('$name', ({ text, ranges, left }) => expect(leftOf(text, ranges)).toEqual(left));
});
