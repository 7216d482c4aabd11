import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../../../src/article/index.js';
import { toNameIndex } from '../../../../src/extraction/entities/name-index.js';
import { toTags } from '../../../../src/extraction/entities/tagger/tag-words.js';
import { TAGS } from '../../../../src/extraction/entities/tagger/tagger.js';
import { toWordFacts } from '../../../../src/extraction/entities/tagger/word-facts.js';
import { toWords } from '../../../../src/extraction/entities/words.js';
import { lexicons } from '../../../../src/lexicon/index.js';
import { toDocument } from '../../../../src/text/index.js';

const names = toNameIndex(lexicons.ar.names);

/** "TYPE words" of what the tagger sees in a text. */
function taggedIn(text: string): readonly string[] {
  const words = toWords(toDocument(articleFromText(text), lexicons), names);
  const tags = toTags(words, toWordFacts(words, names), names.tagger!);
  const found: string[] = [];
  for (const [at, { token }] of words.words.entries()) {
    const tag = TAGS[tags[at]!]!;
    if (tag.startsWith('B-')) found.push(`${tag.slice(2)} ${token.text}`);
    else if (tag.startsWith('I-')) found.push(`${found.pop()} ${token.text}`);
  }
  return found;
}

describe('toTags', () => {
  test.each([
    {
      name: 'a person behind a title',
      text: 'قال الوزير عادل الكرخي إن الطريق مفتوح.',
      found: ['PERSON عادل الكرخي'],
    },
    { name: 'a foreign name', text: 'وصل الرئيس روبرت كالدويل مساء أمس.', found: ['PERSON روبرت كالدويل'] },
    { name: 'a town', text: 'سافر التجار إلى بغداد صباحا.', found: ['PLACE بغداد'] },
    { name: 'nothing', text: 'ارتفعت أسعار الخبز في الأسواق.', found: [] },
  ])('sees $name', ({ text, found }) => expect(taggedIn(text)).toEqual(found));

  test('sees the same in a sentence whatever stands in the sentences around it', () => {
    const alone = taggedIn('سافر التجار إلى بغداد صباحا.');
    const [, ...after] = taggedIn('قال الوزير عادل الكرخي إن الطريق مفتوح. سافر التجار إلى بغداد صباحا.');
    expect(after).toEqual(alone);
  });
});
