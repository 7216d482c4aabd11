import { describe, expect, test } from '@jest/globals';
import { PhraseIndex } from '../../../src/extraction/entities/phrase-index.js';
import { NO_FACTS } from '../../../src/extraction/entities/tagger/word-facts.js';
import { toReadings, type Word } from '../../../src/extraction/entities/words.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { splitTokens, toKey } from '../../../src/text/index.js';

const SIGN = 1;
const phrases = new PhraseIndex<string>(SIGN);
for (const name of ['شركة', 'شركة النهر', 'شركة النهر للنقل', 'شركة البحر', 'نهر', 'شركة النهر'])
  phrases.add(name.split(' ').map(toKey), name);

/** The phrase that a text begins with, its words and what is taken off the first of them. */
function matchIn(text: string, limit = text.split(' ').length) {
  const tokens: Word['token'][] = [];
  splitTokens(text, { start: 0, end: text.length }, tokens);
  const words = tokens.map((token): Word => {
    const readings = toReadings(token.key, lexicons.ar.names.clitics);
    return { token, isPossessive: false, readings, facts: NO_FACTS, signs: SIGN };
  });
  const match = phrases.match(words, 0, limit);
  return match && { value: match.value, end: match.end, skip: match.reading.skip };
}

describe('PhraseIndex', () => {
  test.each([
    { name: 'the longest phrase', text: 'شركة النهر للنقل', found: { value: 'شركة النهر للنقل', end: 3, skip: 0 } },
    { name: 'a shorter one', text: 'شركة النهر الكبرى', found: { value: 'شركة النهر', end: 2, skip: 0 } },
    { name: 'a word by itself', text: 'شركة الجبل', found: { value: 'شركة', end: 1, skip: 0 } },
    { name: 'a phrase behind a particle', text: 'وشركة البحر', found: { value: 'شركة البحر', end: 2, skip: 1 } },
    { name: 'nothing where no phrase begins', text: 'قرب شركة البحر', found: null },
  ])('finds $name', ({ text, found }) => expect(matchIn(text)).toEqual(found));

  test('does not look beyond the limit', () => {
    expect(matchIn('شركة النهر للنقل', 2)).toMatchObject({ value: 'شركة النهر' });
    expect(matchIn('شركة النهر للنقل', 1)).toMatchObject({ value: 'شركة' });
    expect(matchIn('شركة النهر للنقل', 0)).toBeNull();
  });

  test('keeps the first value of a phrase', () => {
    const twice = new PhraseIndex<number>(SIGN);
    twice.add(['a', 'b'], 1);
    twice.add(['a', 'b'], 2);
    const words = ['a', 'b'].map((key, wordNumber): Word => {
      const token = { start: 0, end: 1, kind: 'word' as const, text: key, key, wordNumber };
      return { token, isPossessive: false, readings: [{ key, skip: 0 }], facts: NO_FACTS, signs: SIGN };
    });
    expect(twice.match(words, 0, 2)?.value).toBe(1);
  });
});
