import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runIsnad } from '../support/run-isnad.js';

interface ExtractionRecord {
  readonly file: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly lang: string;
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly statements: readonly {
    readonly content: readonly (readonly [number, number])[];
    readonly cue: readonly [number, number] | null;
    readonly source: readonly [number, number] | null;
    readonly text: string;
    readonly speaker: { readonly id: string; readonly name: string; readonly names: string[]; readonly type: string };
    readonly mode: string;
    readonly about: readonly { readonly id: string; readonly name: string; readonly names: string[] }[];
    readonly via: readonly unknown[];
    readonly confidence: number;
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly mentions: readonly (readonly [number, number])[];
  }[];
}

const TEXT = `خطة جديدة للمدارس

قال وزير التربية سامي العزاوي إن العراق سيبني مئة مدرسة هذا العام.
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-extract-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function writeInput(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

function readRecords(output: string): ExtractionRecord[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExtractionRecord);
}

describe('isnad extract', () => {
  test('prints one record with offsets into the input as given', async () => {
    const file = await writeInput('schools.txt', TEXT);
    const { exitCode, output } = await runIsnad(['extract', file, '--outlet', 'الصباح', '--date', '2024-05-06']);
    expect(exitCode).toBe(0);
    const [record, ...more] = readRecords(output);
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      file,
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      title: 'خطة جديدة للمدارس',
      lang: 'ar',
      outlet: 'الصباح',
      publishedOn: '2024-05-06',
    });
    const [statement] = record?.statements ?? [];
    expect(statement).toMatchObject({ mode: 'INDIRECT', speaker: { name: 'سامي العزاوي', type: 'PERSON' }, via: [] });
    expect(statement?.content.map(([start, end]) => TEXT.slice(start, end))).toEqual([
      'العراق سيبني مئة مدرسة هذا العام',
    ]);
    expect(TEXT.slice(...(statement?.cue ?? [0, 0]))).toBe('قال');
    expect(TEXT.slice(...(statement?.source ?? [0, 0]))).toBe('وزير التربية سامي العزاوي');
    expect(statement?.about).toEqual([expect.objectContaining({ id: 'place_iraq' })]);
    expect(statement?.about[0]?.names).toEqual(expect.arrayContaining(['العراق', 'Iraq']));
    const iraq = record?.entities.find(({ id }) => id === 'place_iraq');
    expect(iraq?.mentions.map(([start, end]) => TEXT.slice(start, end))).toEqual(['العراق']);
  });

  test('Markdown offsets count the front matter', async () => {
    const input = `---\ntitle: خطة\npublishedOn: 2024-05-06\n---\n${TEXT}`;
    const { output } = await runIsnad(['extract', await writeInput('schools.md', input)]);
    const [record] = readRecords(output);
    expect(record).toMatchObject({ title: 'خطة', publishedOn: '2024-05-06' });
    expect(input.slice(...(record?.statements[0]?.cue ?? [0, 0]))).toBe('قال');
  });

  test('HTML offsets point into the page', async () => {
    const input = `<!doctype html><html lang="ar"><head><title>خطة</title></head><body><nav>الرئيسية</nav><article><h1>خطة جديدة</h1>
      <p>قال وزير التربية <b>سامي العزاوي</b> إن العراق سيبني مئة مدرسة هذا العام، وإن العمل يبدأ قبل نهاية الصيف المقبل.</p></article></body></html>`;
    const { output } = await runIsnad(['extract', await writeInput('schools.html', input)]);
    const [record] = readRecords(output);
    expect(input.slice(...(record?.statements[0]?.cue ?? [0, 0]))).toBe('قال');
    expect(record?.sha256).toBe(createHash('sha256').update(input).digest('hex'));
  });

  test('JSON Lines give one record a line, and a broken line stops no other', async () => {
    const line = JSON.stringify({ title: 'خطة', text: TEXT, url: 'https://example.org/1' });
    const lines = [line, line, line, line, line, line, '{"text": "قال', line];
    const file = await writeInput('archive.jsonl', lines.join('\n'));
    const { exitCode, output, messages } = await runIsnad(['extract', file, '--format', 'jsonl']);
    expect(readRecords(output).map(({ sha256 }) => sha256)).toEqual(
      Array(7).fill(createHash('sha256').update(TEXT).digest('hex')),
    );
    expect(messages).toContain(`${file}:7`);
    expect(messages).toContain('[ARTICLE_INVALID]');
    expect(exitCode).toBe(2);
  });

  test('reads standard input', async () => {
    const { output } = await runIsnad(['extract', '-'], { input: TEXT });
    expect(readRecords(output)).toMatchObject([{ file: '-', title: 'خطة جديدة للمدارس' }]);
  });

  test('renamed fields are found', async () => {
    const file = await writeInput('renamed.json', JSON.stringify({ body: TEXT, headline: 'عنوان' }));
    const { output } = await runIsnad(['extract', file, '--field', 'text=body', 'title=headline']);
    expect(readRecords(output)).toMatchObject([{ title: 'عنوان' }]);
  });
});

describe('isnad', () => {
  test.each([
    { name: 'an unknown command', args: ['extrakt'], says: "unknown command 'extrakt'" },
    { name: 'a missing argument', args: ['extract'], says: "missing required argument 'path'" },
    { name: 'a field that is no pair', args: ['extract', '-', '--field', 'body'], says: '[USAGE]' },
    { name: 'jobs that are no number', args: ['ingest', '-', '--jobs', 'many'], says: '[USAGE]' },
    { name: 'reset without --yes', args: ['db', 'reset'], says: '[USAGE]' },
    { name: 'a port that is none', args: ['serve', '--port', '99999'], says: '[CONFIG_INVALID]' },
    { name: 'a file that is not there', args: ['extract', '/nowhere/a.txt'], says: '[FILE_NOT_READABLE]' },
  ])('$name ends with 2 and a plain message', async ({ args, says }) => {
    const { exitCode, output, messages } = await runIsnad(args);
    expect(messages).toContain(says);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  });

  test('help tells every setting of serve with its variable', async () => {
    const { exitCode, output } = await runIsnad(['serve', '--help']);
    expect(exitCode).toBe(0);
    for (const variable of ['NEO4J_URI', 'PORT', 'HOST', 'ISNAD_DATA', 'LOG_LEVEL']) expect(output).toContain(variable);
  });
});
