import { describe, expect, test } from '@jest/globals';
import { toKey, toKeyWithMap } from '../../src/text/keys.js';

describe('toKey', () => {
  test.each([
    ['hamza on alef', 'أحمد', 'احمد'],
    ['hamza below alef', 'إيران', 'ايران'],
    ['madda', 'آذار', 'اذار'],
    ['alef wasla', '\u0671لله', 'الله'],
    ['alef maksura', 'مصطفى', 'مصطفي'],
    ['ta marbuta', 'غزة', 'غزه'],
    ['hamza on waw', 'مسؤول', 'مسوول'],
    ['hamza on ya', 'رئيس', 'رييس'],
    ['tashkeel', 'م\u064Fح\u064Eم\u0651\u064Eد', 'محمد'],
    ['superscript alef', 'هذ\u0670ا', 'هذا'],
    ['tatweel', 'عـ\u0640ـراق', 'عراق'],
    ['zero-width non-joiner', 'بي\u200Cبي', 'بيبي'],
    ['direction marks', '\u200Fالعراق\u200E', 'العراق'],
    ['Persian kaf and yeh', 'ک\u06CCف', 'كيف'],
    ['gaf, che, ve', 'گچڤ', 'كجف'],
    ['presentation forms', '\uFEDF\uFEE8\uFEAA\uFEE5', 'لندن'],
    ['lam-alef ligature', 'ا\uFEFBمن', 'الامن'],
    ['Arabic-Indic digits', '٢٠٢٤', '2024'],
    ['Persian digits', '۱۴۰۳', '1403'],
    ['capitals', 'Reuters', 'reuters'],
    ['Latin diacritics', 'Erdo\u011Fan', 'erdogan'],
    ['nothing to fold', 'بغداد', 'بغداد'],
    ['outside the basic plane', '\u{1F30D}', '\u{1F30D}'],
  ])('folds %s', (_, word, key) => {
    expect(toKey(word)).toBe(key);
  });

  test('keeps letters apart that make other words', () => {
    const words = ['حرب', 'خرب', 'جرب', 'ضرب', 'صرب'];
    expect(new Set(words.map(toKey)).size).toBe(words.length);
  });

  test('is its own key', () => {
    for (const word of ['وَأَكَّدَ', '\uFEFB', 'ÉTÉ', 'المسؤولين']) expect(toKey(toKey(word))).toBe(toKey(word));
  });
});

describe('toKeyWithMap', () => {
  test.each(['و\u064Eقال', 'ا\uFEFBمن', '\u200Fبغداد', 'لندن', ''])(
    'leads each unit of the key of %j back to the word',
    (word) => {
      const { key, offsets } = toKeyWithMap(word);
      expect(key).toBe(toKey(word));
      expect(offsets).toHaveLength(key.length + 1);
      expect(offsets.at(-1)).toBe(word.length);
      for (let i = 0; i < key.length; i++) expect(toKey(word[offsets[i]!]!)).toContain(key[i]);
    },
  );
});
