import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { goldDocument, goldStatement, writeFolder } from '../evaluation/gold-files.js';
import { runIsnad } from '../support/run-isnad.js';

const GOLD = fileURLToPath(new URL('../gold', import.meta.url));
const TEXT = 'قال سامي العزاوي إن المدارس ستفتح.';
const DOCUMENT = goldDocument(TEXT, [goldStatement(TEXT, { content: ['المدارس ستفتح'], cue: 'قال' })]);

describe('isnad eval', () => {
  test('prints figures, tables and errors', async () => {
    const { exitCode, output, messages } = await runIsnad(['eval', GOLD, '--limit', '3']);
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: '' });
    expect(output).toMatch(
      /^15 documents\nstatement \(IoU>=0\.5\) {3}P \d\.\d{3} {2}R \d\.\d{3} {2}F1 \d\.\d{3} {3}\(\d+\/\d+ gold, \d+ predicted\)\n/,
    );
    for (const part of [
      'source at the cue',
      'verb-that',
      'Reliability',
      'cues with the most errors (3 of',
      'Missed statements',
    ]) {
      expect(output).toContain(part);
    }
  });

  test('--json prints all of it', async () => {
    const folder = await writeFolder({ 'a.json': DOCUMENT, 'a.txt': TEXT });
    const { output } = await runIsnad(['eval', folder, '--json']);
    expect(JSON.parse(output)).toMatchObject({ documents: 1, attribution: { f1: 1 }, mistakes: { missed: [] } });
  });

  test('agrees with the draft that extract made', async () => {
    const folder = await writeFolder({ 'texts/a.txt': TEXT });
    const { output: draft } = await runIsnad(['extract', `${folder}/texts/a.txt`, '--format', 'gold']);
    expect(JSON.parse(draft)).toMatchObject({ statements: [{ content: ['المدارس ستفتح'], cue: 'قال' }] });
    await writeFile(`${folder}/a.json`, draft);
    const { output } = await runIsnad(['eval', folder, '--json']);
    expect(JSON.parse(output)).toMatchObject({ strict: { f1: 1 }, attribution: { f1: 1 }, entity: { all: { f1: 1 } } });
  });

  test.each([
    { name: 'no gold', files: { 'a.txt': TEXT }, says: '[GOLD_NOT_FOUND]' },
    { name: 'gold of another form', files: { 'a.json': { doc: 'a' }, 'a.txt': TEXT }, says: '[GOLD_INVALID]' },
    { name: 'no text', files: { 'a.json': DOCUMENT }, says: '[GOLD_TEXT_MISSING]' },
  ])('$name ends with 2 and a plain message', async ({ files, says }) => {
    const { exitCode, output, messages } = await runIsnad(['eval', await writeFolder(files)]);
    expect(messages).toContain(says);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  });
});
