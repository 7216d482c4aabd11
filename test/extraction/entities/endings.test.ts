import { describe, expect, test } from '@jest/globals';
import { Endings } from '../../../src/extraction/entities/endings.js';
import { toReadings } from '../../../src/extraction/entities/words.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toKey } from '../../../src/text/index.js';

describe('Endings', () => {
  test.each([
    { word: 'وبالمدينة' },
    { word: 'للجنة' },
    { word: 'فلس' },
    { word: 'ولد' },
    { word: 'في' },
    { word: 'و' },
    { word: '' },
  ])('may have "$word" where any reading of it is one of the words', ({ word }) => {
    const key = toKey(word);
    for (const reading of toReadings(key, lexicons.ar.names.clitics))
      expect(new Endings([reading.key]).mayHave(key)).toBe(true);
  });

  test('passes over words that end otherwise', () => {
    const endings = new Endings(['كرخي', 'بغداد'].map(toKey));
    expect(['وزير', 'الطريق', 'مفتوح', 'اخي', ''].map(toKey).filter((key) => endings.mayHave(key))).toEqual([]);
  });
});
