import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readTrustedDocuments } from '../../../src/server/trusted-documents/index.js';

const schema = buildSchema('type Query { word: String }');
const WORD = '{ word }';
/** `printf '{ word }' | sha256sum` */
const HASH = 'ef6393f1ec92497a2e9d1b38d380ca8470dace14ddbcab484d953a1078a731bd';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-documents-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readTrustedDocuments({ path, only: true, schema });
}

describe('readTrustedDocuments', () => {
  test.each([
    ['an object of identifiers', { 'sha256:AB12': WORD }, 'ab12'],
    [
      "Apollo's manifest",
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'ab12', name: 'Word', type: 'query', body: WORD }],
      },
      'ab12',
    ],
  ])('reads %s', async (_, manifest, id) => {
    const { byId, texts, only } = await read('manifest.json', JSON.stringify(manifest));
    expect([...byId]).toEqual([[id, WORD]]);
    expect([...texts]).toEqual([WORD]);
    expect(only).toBe(true);
  });

  test('reads a folder, each file under its own SHA-256, and passes over other files', async () => {
    const own = await mkdtemp(join(folder, 'folder-'));
    await writeFile(join(own, 'word.graphql'), WORD);
    await writeFile(join(own, 'README.md'), 'no document');
    const { byId } = await readTrustedDocuments({ path: own, only: false, schema });
    expect([...byId]).toEqual([[HASH, WORD]]);
  });

  test.each([
    ['no JSON', '{"ab12": ', 'is no JSON'],
    ['JSON of another form', '["{ word }"]', 'is no manifest'],
    [
      'another version',
      '{"format": "apollo-persisted-query-manifest", "version": 2, "operations": []}',
      'is no manifest',
    ],
    ['nothing', '{}', 'holds no document'],
    ['fields that the schema lacks', '{"ab12": "{ wort }", "cd34": "{ word"}', 'ab12: Cannot query field "wort"'],
    ['what is no GraphQL', '{"ab12": "{ wort }", "cd34": "{ word"}', 'cd34: Syntax Error'],
  ])('refuses %s, and says why', async (_, content, message) => {
    await expect(read('refused.json', content)).rejects.toMatchObject({
      code: 'DOCUMENTS_INVALID',
      message: expect.stringContaining(message),
    });
  });

  test('names a path that is not there', async () => {
    const path = join(folder, 'nowhere');
    await expect(readTrustedDocuments({ path, only: true, schema })).rejects.toMatchObject({
      code: 'FILE_NOT_READABLE',
      message: expect.stringContaining('nowhere'),
    });
  });
});
