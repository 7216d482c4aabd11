import { describe, expect, test } from '@jest/globals';
import { toAuthorityIndex } from '../../../src/extraction/entities/authority-index.js';
import { toNameIndex } from '../../../src/extraction/entities/name-index.js';
import { SIGN } from '../../../src/extraction/entities/sign.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toNumberedWord } from '../../../src/text/index.js';

const fund = {
  id: 'org_reed-fund',
  type: 'ORGANIZATION',
  nameAr: 'صندوق القصب',
  nameEn: 'Reed Fund',
  aliases: [],
  kind: null,
  isOutlet: false,
  gender: null,
  location: null,
} as const;
const { phrases } = toAuthorityIndex({ entities: [fund], relations: [], topics: [] });
const names = toNameIndex(lexicons.ar.names, phrases);

describe('the signs of a word', () => {
  test.each([
    { word: 'وزارة', sign: 'headedOrganization' },
    { word: 'الوزارة', sign: 'description' },
    { word: 'وبالوزارة', sign: 'headedOrganization' },
    { word: 'مدينة', sign: 'headedPlace' },
    { word: 'ببغداد', sign: 'place' },
    { word: 'والوزير', sign: 'title' },
    { word: 'لصندوق', sign: 'curatedName' },
    { word: 'والإيرانيين', sign: 'nationality' },
  ] as const)('$word may be a sign of $sign', ({ word, sign }) => {
    expect(names.formOf(toNumberedWord(word)).signs & SIGN[sign]).toBe(SIGN[sign]);
  });

  test.each([
    { word: 'وزارة', sign: 'description' },
    { word: 'هرول', sign: 'place' },
    { word: 'هرول', sign: 'headedOrganization' },
    { word: 'إيران', sign: 'nationality' },
  ] as const)('$word is no sign of $sign', ({ word, sign }) => {
    expect(names.formOf(toNumberedWord(word)).signs & SIGN[sign]).toBe(0);
  });

  test('every sign has a bit of its own', () => {
    expect(Object.values(SIGN)).toEqual(Object.values(SIGN).map((_, i) => 2 ** i));
  });
});
