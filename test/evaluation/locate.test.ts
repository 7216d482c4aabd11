import { describe, expect, test } from '@jest/globals';
import type { WrittenStatement } from '../../src/evaluation/gold.js';
import { locateStatement } from '../../src/evaluation/locate.js';
import { slice } from '../../src/model/index.js';

const TEXT = 'قال سامي إن المطر قادم. وقالت منى إن المطر كان متوقعا، وقال سامي إنه مسرور.';

const WRITTEN: WrittenStatement = {
  content: ['المطر قادم'],
  cue: 'قال',
  source: 'سامي',
  speaker: 'سامي',
  speakerType: 'PERSON',
  mode: 'INDIRECT',
  about: [],
  via: [],
};

function locate(changes: Partial<WrittenStatement>) {
  return locateStatement({ ...WRITTEN, ...changes }, TEXT);
}

describe('locateStatement', () => {
  test('finds words of the content where they stand', () => {
    const found = locate({ content: ['المطر كان متوقعا', 'مسرور'] });
    expect(typeof found === 'string' ? found : found.content.map((span) => slice(TEXT, span))).toEqual([
      'المطر كان متوقعا',
      'مسرور',
    ]);
  });

  test('takes the cue and the source nearest to the content', () => {
    expect(locate({})).toMatchObject({ cue: { start: 0, end: 3 }, source: { start: 4, end: 8 } });
    const last = TEXT.lastIndexOf('قال سامي');
    expect(locate({ content: ['مسرور'] })).toMatchObject({ cue: { start: last }, source: { start: last + 4 } });
  });

  test('takes offsets as they are', () => {
    expect(locate({ cue: { start: 25, end: 29 } })).toMatchObject({ cue: { start: 25, end: 29 } });
  });

  test('says nothing of what is absent', () => {
    expect(locate({ cue: null, source: null })).toMatchObject({ cue: null, source: null });
  });

  test.each<{ name: string; changes: Partial<WrittenStatement>; says: string }>([
    { name: 'words that are not there', changes: { content: ['الثلج'] }, says: 'content: the text does not have' },
    { name: 'words that occur twice', changes: { content: ['المطر'] }, says: 'has "المطر" 2 times: give more words' },
    { name: 'a cue within the content only', changes: { cue: 'قادم' }, says: 'cue: the text does not have' },
    { name: 'a source behind the end', changes: { source: { start: 5, end: 500 } }, says: 'source: [5, 500] leaves' },
    { name: 'a text that is another', changes: { text: 'المطر' }, says: '"text" is "المطر"' },
  ])('$name: told', ({ changes, says }) => expect(locate(changes)).toContain(says));
});
