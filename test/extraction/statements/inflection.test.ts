import { describe, expect, test } from '@jest/globals';
import { inflectVerbs } from '../../../src/extraction/statements/inflection.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toKey } from '../../../src/text/index.js';

const arabic = inflectVerbs(lexicons.ar.speech);
const english = inflectVerbs(lexicons.en.speech);

describe('inflectVerbs', () => {
  test.each([
    ['قالت', 'قال', 'perfect', 'F', 'S'],
    ['قالوا', 'قال', 'perfect', 'M', 'P'],
    ['يقولون', 'قال', 'imperfect', 'M', 'P'],
    ['تقول', 'قال', 'imperfect', 'F', 'S'],
    ['دعت', 'دعا', 'perfect', 'F', 'S'],
    ['نفوا', 'نفى', 'perfect', 'M', 'P'],
    ['ينفون', 'نفى', 'imperfect', 'M', 'P'],
    ['مشيرة', 'أشار', 'participle', 'F', 'S'],
    ['مؤكدين', 'أكد', 'participle', 'M', 'P'],
    ['داعيا', 'دعا', 'participle', 'M', 'S'],
  ])('%s is a form of %s', (word, perfect, tense, gender, number) => {
    const form = arabic.get(toKey(word))?.[0];
    expect(form).toMatchObject({ verb: { perfect }, tense, gender, number, hasObject: false });
  });

  test('an object pronoun takes the alef off a plural', () => {
    expect(arabic.get(toKey('حذروهم'))?.[0]).toMatchObject({ verb: { perfect: 'حذر' }, number: 'P', hasObject: true });
  });

  test.each([
    ['says', 'said'],
    ['denies', 'denied'],
    ['urging', 'urged'],
  ])('%s is a form of %s', (word, perfect) => {
    expect(english.get(word)?.[0]?.verb.perfect).toBe(perfect);
  });

  test('silent: nouns of the same root', () => {
    expect(['مقالة', 'سؤال', 'كتاب', 'المشير'].filter((word) => arabic.has(toKey(word)))).toEqual([]);
  });
});
