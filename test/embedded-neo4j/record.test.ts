import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readRecord, writeRecord } from '../../src/embedded-neo4j/record.js';
import { makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();
const RECORD = { boltPort: 7999, javaPid: 42, watchdog: { port: 8000, knock: 'k', answer: 'a' } };

describe('the record of the server', () => {
  test('is read as it was written, and only by this user', async () => {
    const file = join(folder(), 'isnad.json');
    await writeRecord(file, RECORD);
    await expect(readRecord(file)).resolves.toEqual(RECORD);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test.each([
    { name: 'no file', content: null },
    { name: 'not JSON', content: '{"boltPort":' },
    { name: 'null', content: 'null' },
    { name: 'another form', content: JSON.stringify({ ...RECORD, watchdog: 8000 }) },
  ])('$name is no record', async ({ content }) => {
    const file = join(folder(), 'isnad.json');
    if (content !== null) await writeFile(file, content);
    await expect(readRecord(file)).resolves.toBeNull();
  });
});
