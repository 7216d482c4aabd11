import { describe, expect, test } from '@jest/globals';
import { toFeatureWeights } from '../../../../src/extraction/entities/tagger/scores.js';
import { TAGS } from '../../../../src/extraction/entities/tagger/tagger.js';
import { NO_FACTS } from '../../../../src/extraction/entities/tagger/word-facts.js';
import { PART, WordTable } from '../../../../src/extraction/entities/tagger/word-table.js';
import type { Word } from '../../../../src/extraction/entities/words.js';
import type { TokenKind } from '../../../../src/model/index.js';

const weights = toFeatureWeights(
  Int8Array.from({ length: 1024 * TAGS.length }, (_, i) => (i % 41) - 20),
  TAGS.length,
);

function word(key: string, wordNumber: number, kind: TokenKind = 'word'): Word {
  const token = { start: 0, end: key.length, kind, text: key, key, wordNumber };
  return { token, isPossessive: false, readings: [{ key, skip: 0 }], facts: NO_FACTS, signs: 0 };
}

/** What the table has at the place of a word. */
function partsOf(of: Word, table: WordTable): readonly number[] {
  const place = table.placeOf(of);
  return [...table.numbers.subarray(place, place + PART.sums + 8)];
}

describe('WordTable', () => {
  test('tells the same of a word at each of its occurrences', () => {
    const table = new WordTable(weights);
    const first = partsOf(word('بحر', 7), table);
    partsOf(word('جبل', 8), table);
    expect(partsOf(word('بحر', 7), table)).toEqual(first);
  });

  test('tells of a word what it is, also where another had its number before', () => {
    const table = new WordTable(weights);
    const other = partsOf(word('جبل', 7), table);
    expect(partsOf(word('بحر', 7), table)).toEqual(partsOf(word('بحر', 9), new WordTable(weights)));
    expect(partsOf(word('جبل', 7), table)).toEqual(other);
  });

  test('tells of all numbers the same', () => {
    const table = new WordTable(weights);
    expect(table.placeOf(word('2019', 3, 'number'))).toBe(table.placeOf(word('12', 4, 'number')));
  });
});
