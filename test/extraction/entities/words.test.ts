import { describe, expect, test } from '@jest/globals';
import { startAfter, toReadings } from '../../../src/extraction/entities/words.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toKey, toNumberedWord } from '../../../src/text/index.js';

const { clitics } = lexicons.ar.names;

describe('toReadings', () => {
  test.each([
    { word: 'بالعراق', key: 'العراق', skip: 1 },
    { word: 'وبالعراق', key: 'العراق', skip: 2 },
    { word: 'ولبنان', key: 'لبنان', skip: 1 },
    { word: 'للحكومة', key: 'الحكومه', skip: 0 },
    { word: 'وللحكومة', key: 'الحكومه', skip: 1 },
    { word: 'للجنة', key: 'اللجنه', skip: 0 },
  ])('reads $word as $key', ({ word, key, skip }) => {
    expect(toReadings(toKey(word), clitics)).toContainEqual({ key, skip });
  });

  test('gives the whole word first, and nothing else where nothing can be taken off', () => {
    expect(toReadings('بيت', clitics)).toEqual([{ key: 'بيت', skip: 0 }]);
    expect(toReadings('دمشق', clitics)).toEqual([{ key: 'دمشق', skip: 0 }]);
  });

  test('takes nothing off in a language without clitics', () => {
    expect(toReadings('because', lexicons.en.names.clitics)).toEqual([{ key: 'because', skip: 0 }]);
  });
});

describe('startAfter', () => {
  test.each([
    { name: 'plain', text: 'بالعراق', skip: 1, start: 11 },
    { name: 'with a vowel on the particle', text: 'ب\u0650العراق', skip: 1, start: 12 },
    { name: 'with tatweel behind the particle', text: 'ب\u0640العراق', skip: 1, start: 12 },
    { name: 'with nothing taken off', text: 'العراق', skip: 0, start: 10 },
  ])('points behind the particle of a word $name', ({ text, skip, start }) => {
    const token = { start: 10, end: 10 + text.length, kind: 'word' as const, text, ...toNumberedWord(text) };
    expect(startAfter(token, skip)).toBe(start);
  });
});
