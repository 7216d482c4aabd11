import { describe, expect, test } from '@jest/globals';
import { isDerived, isInflected } from '../../../src/extraction/entities/inflected-words.js';
import { toNameIndex } from '../../../src/extraction/entities/name-index.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toKey, toNumberedWord } from '../../../src/text/index.js';

const names = toNameIndex(lexicons.ar.names);

describe('isInflected', () => {
  test.each([
    { word: 'يصافح', is: 'a verb' },
    { word: 'ستسجل', is: 'a verb of the future' },
    { word: 'غضبهما', is: 'a noun with a pronoun' },
    { word: 'رشاشا', is: 'a noun in the accusative' },
    { word: 'كيلومترين', is: 'a noun in the dual' },
  ])('takes $word for $is', ({ word }) => expect(isInflected(toKey(word), names)).toBe(true));

  test.each(['تشارلز', 'يوسف', 'نيمار', 'تايلور', 'ناصر', 'أوباما', 'تويوتا', 'كريستينا', 'هيجيتا', 'برلين', 'رولان'])(
    'leaves the name %s',
    (word) => expect(isInflected(toKey(word), names)).toBe(false),
  );
});

describe('isDerived', () => {
  const readingsOf = (word: string) => names.formOf(toNumberedWord(word)).readings;

  test.each([
    { word: 'بمقترح', is: 'a noun behind a particle' },
    { word: 'تراثي', is: 'an adjective of a noun' },
    { word: 'شيشاني', is: 'an adjective of a place' },
  ])('takes $word for $is', ({ word }) => expect(isDerived(readingsOf(word), names)).toBe(true));

  test.each(['الشحطري', 'عبدالعزيز', 'بلاتيني', 'ميسي', 'ولفوفيتش'])('leaves the name %s', (word) => {
    expect(isDerived(readingsOf(word), names)).toBe(false);
  });
});
