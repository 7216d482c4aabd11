import { describe, expect, test } from '@jest/globals';
import { readGold } from '../../src/evaluation/read-gold.js';
import { goldDocument, goldStatement, writeFolder } from './gold-files.js';

const TEXT = 'قال سامي العزاوي إن المدارس ستفتح.';
const DOCUMENT = goldDocument(TEXT, [goldStatement(TEXT, { content: ['المدارس ستفتح'], cue: 'قال' })]);

describe('readGold', () => {
  test.each([
    { name: 'an object', files: { 'a.json': DOCUMENT }, documents: 1 },
    { name: 'a list', files: { 'a.json': [DOCUMENT, DOCUMENT] }, documents: 2 },
    {
      name: 'an object a line',
      files: { 'a.jsonl': `${JSON.stringify(DOCUMENT)}\n\n${JSON.stringify(DOCUMENT)}\n` },
      documents: 2,
    },
    { name: 'several files', files: { 'a.json': DOCUMENT, 'b.jsonl': DOCUMENT, 'notes.txt': 'x' }, documents: 2 },
  ])('reads $name', async ({ files, documents }) => {
    expect(await readGold(await writeFolder(files))).toHaveLength(documents);
  });

  test('makes spans of ranges and names the file', async () => {
    const folder = await writeFolder({ 'a.json': DOCUMENT });
    const [document] = await readGold(`${folder}/a.json`);
    expect(document).toMatchObject({ doc: 'schools', file: `${folder}/a.json`, entities: [] });
    expect(document?.statements[0]).toMatchObject({ cue: { start: 0, end: 3 }, source: null, speaker: 'سامي العزاوي' });
  });

  const statement = goldStatement(TEXT, { content: ['المدارس ستفتح'] });
  test.each([
    { name: 'no JSON', files: { 'a.json': '{"doc": ' }, code: 'GOLD_INVALID', says: 'a.json:1: expected JSON' },
    {
      name: 'a broken line',
      files: { 'a.jsonl': `${JSON.stringify(DOCUMENT)}\n{` },
      code: 'GOLD_INVALID',
      says: 'a.jsonl:2',
    },
    {
      name: 'no digest',
      files: { 'a.json': { doc: 'a', statements: [], entities: [] } },
      code: 'GOLD_INVALID',
      says: 'a.json: sha256',
    },
    {
      name: 'a span that ends before it starts',
      files: { 'a.json': [DOCUMENT, goldDocument(TEXT, [{ ...statement, content: [[9, 4]] }])] },
      code: 'GOLD_INVALID',
      says: 'a.json, record 2: statements.0.content.0: expected [start, end]',
    },
    {
      name: 'an unknown mode',
      files: { 'a.json': goldDocument(TEXT, [{ ...statement, mode: 'SPOKEN' }]) },
      code: 'GOLD_INVALID',
      says: 'statements.0.mode',
    },
    {
      name: 'a folder without gold',
      files: { 'a.txt': TEXT },
      code: 'GOLD_NOT_FOUND',
      says: 'ends in .json or .jsonl',
    },
    { name: 'a file without articles', files: { 'a.json': [] }, code: 'GOLD_NOT_FOUND', says: 'no annotated article' },
  ])('$name is told with its place', async ({ files, code, says }) => {
    const reading = readGold(await writeFolder(files));
    await expect(reading).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
  });

  test('a path that is not there is told', async () => {
    await expect(readGold('/nowhere/gold')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' });
  });
});
