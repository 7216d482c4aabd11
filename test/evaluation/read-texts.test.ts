import { describe, expect, test } from '@jest/globals';
import { readGold } from '../../src/evaluation/read-gold.js';
import { findTexts, readTexts } from '../../src/evaluation/read-texts.js';
import { goldDocument, goldStatement, writeFolder } from './gold-files.js';

const TEXT = 'قال سامي العزاوي إن المدارس ستفتح.';
const STATEMENT = goldStatement(TEXT, { content: ['المدارس ستفتح'], cue: 'قال' });
const DOCUMENT = goldDocument(TEXT, [STATEMENT]);

describe('findTexts', () => {
  test.each([
    { name: 'inside', files: { 'a.json': DOCUMENT, 'texts/a.txt': TEXT }, gold: '', texts: '/texts' },
    { name: 'beside', files: { 'dev/a.json': DOCUMENT, 'texts/a.txt': TEXT }, gold: '/dev', texts: '/texts' },
    {
      name: 'beside a file',
      files: { 'dev/a.json': DOCUMENT, 'texts/a.txt': TEXT },
      gold: '/dev/a.json',
      texts: '/texts',
    },
    { name: 'among the gold', files: { 'a.json': DOCUMENT, 'a.txt': TEXT }, gold: '', texts: '' },
  ])('finds texts $name', async ({ files, gold, texts }) => {
    const folder = await writeFolder(files);
    const found = await findTexts(folder + gold);
    expect(found).toBe(folder + texts);
    expect(await readTexts(await readGold(folder + gold), found)).toHaveLength(1);
  });
});

describe('readTexts', () => {
  test('finds a text in JSON Lines by its digest', async () => {
    const lines = [{ text: 'خبر آخر' }, { text: TEXT, title: 'مدارس' }].map((line) => JSON.stringify(line)).join('\n');
    const folder = await writeFolder({ 'gold/a.json': DOCUMENT, 'news/archive.jsonl': lines });
    const [pair] = await readTexts(await readGold(`${folder}/gold`), `${folder}/news`);
    expect(pair?.article).toMatchObject({ text: TEXT, metadata: { title: 'مدارس' } });
  });

  test.each([
    { name: 'an edited text', text: `${TEXT}\n`, document: DOCUMENT, code: 'GOLD_TEXT_MISSING', says: 'schools (' },
    {
      name: 'a span behind the end',
      text: TEXT,
      document: goldDocument(TEXT, [{ ...STATEMENT, source: [4, 400] }]),
      code: 'GOLD_INVALID',
      says: 'statements.0: source: [4, 400] leaves the text, which has 34 UTF-16 code units',
    },
    {
      name: 'other words than given',
      text: TEXT,
      document: goldDocument(TEXT, [{ ...STATEMENT, text: 'المدارس' }]),
      code: 'GOLD_INVALID',
      says: '"text" is "المدارس", and the spans of "content" cut out "المدارس ستفتح"',
    },
  ])('$name is told', async ({ text, document, code, says }) => {
    const folder = await writeFolder({ 'a.json': document, 'texts/a.txt': text });
    const reading = readTexts(await readGold(folder), `${folder}/texts`);
    await expect(reading).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
  });
});
