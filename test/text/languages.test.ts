import { describe, expect, test } from '@jest/globals';
import { lexicons } from '../../src/lexicon/index.js';
import { findLanguage } from '../../src/text/languages.js';

const ARABIC = 'أعلنت الشركة أمس أنها ستفتح ثلاثة فروع في المدينة قبل نهاية العام وأنها ستوظف مئة شخص.';
const PERSIAN = 'رئیس شرکت گفت که تا پایان سال سه شعبه در شهر باز خواهند کرد و صد نفر را استخدام می‌کنند.';
const FRENCH = 'La société a déclaré hier que trois agences ouvriraient dans la ville avant la fin de cette année.';
const ENGLISH = 'The company said yesterday that it would open three branches in the city before the end of the year.';

describe('findLanguage', () => {
  test.each([
    ['Arabic', ARABIC, 'ar'],
    ['English', ENGLISH, 'en'],
    ['Arabic with English around it', `Next Previous ${ARABIC} Read our Privacy Policy`, 'ar'],
    ['Arabic typed with a Persian yeh', ARABIC.replaceAll('ي', '\u06CC'), 'ar'],
    ['an Arabic headline', 'فتح ثلاثة فروع', 'ar'],
    ['Arabic with all its diacritics', 'أ\u064Eع\u0652ل\u064Eن\u064Eت\u0652 ش\u064Eر\u0650ك\u064Eة\u064C', 'ar'],
    ['Persian', PERSIAN, null],
    ['French', FRENCH, null],
    ['Greek', 'Η εταιρεία ανακοίνωσε χθες ότι θα ανοίξει τρία καταστήματα στην πόλη', null],
    ['no words at all', '1234 !!! \u{1F600}', null],
    ['nothing', '', null],
  ])('recognises %s', (_, text, lang) => {
    expect(findLanguage(text, {}, lexicons)).toBe(lang);
  });

  test.each([
    ['ar-IQ', 'ar'],
    ['AR', 'ar'],
    ['en_GB', 'en'],
    ['fa', null],
  ])('believes the metadata: %s', (lang, expected) => {
    expect(findLanguage(ARABIC, { lang }, lexicons)).toBe(expected);
  });
});
