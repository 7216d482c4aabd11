import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../../src/article/index.js';
import { toNameIndex } from '../../../src/extraction/entities/name-index.js';
import { findPublicNames } from '../../../src/extraction/entities/public-names.js';
import { TAGS } from '../../../src/extraction/entities/tagger/tagger.js';
import { toWordFacts } from '../../../src/extraction/entities/tagger/word-facts.js';
import { toWords } from '../../../src/extraction/entities/words.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toDocument } from '../../../src/text/index.js';
import { namesOf } from './entities-of.js';

const names = toNameIndex(lexicons.ar.names);

describe('findPublicNames', () => {
  test.each([
    { name: 'a surname by itself', text: 'ثم انتقد أوباما القرار بشدة.', person: 'أوباما' },
    { name: 'a surname behind a particle', text: 'ونقل المبعوث رسالة لأردوغان أمس.', person: 'أردوغان' },
    { name: 'several words', text: 'ثم استقبل شي جين بينغ الوفد أمس.', person: 'شي جين بينغ' },
    { name: 'a name that looks inflected', text: 'والتقى الوزير تسيبي ليفني أمس.', person: 'تسيبي ليفني' },
    { name: 'the given name in front', text: 'وتغير الكثير أثناء حكم طيب أردوغان للبلدة.', person: 'طيب أردوغان' },
  ])('finds $name', ({ text, person }) => expect(namesOf(text)).toContain(`PERSON ${person}`));

  test('is silent about other words', () => {
    expect(namesOf('ثم انتقد المزارع القرار بشدة.')).toEqual([]);
  });

  test('takes no mark for a given name, whatever the tagger says of it', () => {
    const words = toWords(toDocument(articleFromText('ثم انتقد (أوباما) القرار بشدة.'), lexicons), names);
    const tags = new Uint8Array(words.words.length);
    tags[words.words.findIndex(({ token }) => token.text === '(')] = TAGS.indexOf('B-PERSON');
    const found = findPublicNames({ ...words, facts: toWordFacts(words, names), tags }, names);
    expect(found.map(({ keys }) => keys)).toEqual([['اوباما']]);
  });
});
