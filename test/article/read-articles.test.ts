import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { type ArticleResult, articleFromText, type ReadOptions, readArticles } from '../../src/article/index.js';
import { type Article, toInputSpan } from '../../src/model/index.js';

const SENTENCE = 'افتتحت البلدية أمس حديقة جديدة «واسعة» في وسط المدينة، وقالت إن الدخول مجاني.';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-articles-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, content: string | Buffer): Promise<string> {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function readAll(inputs: string | readonly string[], options?: ReadOptions): Promise<ArticleResult[]> {
  const results: ArticleResult[] = [];
  for await (const result of readArticles([inputs].flat(), options)) results.push(result);
  return results;
}

async function readOne(name: string, content: string | Buffer, options?: ReadOptions): Promise<Article> {
  const [result] = await readAll(await write(name, content), options);
  if (!result?.ok) throw result?.error ?? new Error('nothing was read');
  return result.article;
}

/** Results in short: the id or text of an article, the code of an error with its line. */
function inShort(results: readonly ArticleResult[]): string[] {
  return results.map((result) =>
    result.ok
      ? (result.article.metadata.id ?? result.article.text.trim())
      : [result.error.code, result.line].filter(Boolean).join(' '),
  );
}

describe('plain text', () => {
  test('is its own text', async () => {
    const article = await readOne('plain.txt', `${SENTENCE}\r\n`);
    expect(article).toMatchObject({ text: `${SENTENCE}\r\n`, metadata: {}, remarks: [] });
    expect(toInputSpan({ start: 3, end: 9 }, article.inputMap)).toEqual({ start: 3, end: 9 });
    expect(article.sha256).toBe(articleFromText(`${SENTENCE}\r\n`).sha256);
  });

  test.each([
    ['a UTF-8 byte order mark', Buffer.from(`\uFEFF${SENTENCE}`)],
    ['UTF-16, little-endian', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(`\uFEFF${SENTENCE}`, 'utf16le').swap16()],
  ])('is decoded from %s, whose mark is no part of it', async (_, bytes) => {
    expect(await readOne('marked.txt', bytes)).toMatchObject({ text: SENTENCE, remarks: [] });
  });

  test('is decoded from windows-1256 with a remark', async () => {
    const article = await readOne('legacy.txt', iconv.encode(SENTENCE, 'windows-1256'));
    expect(article).toMatchObject({ text: SENTENCE, remarks: [{ code: 'decoded-from-legacy-encoding' }] });
  });

  test('with a character cut in the middle is read with a remark', async () => {
    const whole = Buffer.from(`${SENTENCE} `.repeat(5));
    const article = await readOne('cut.txt', Buffer.concat([whole, Buffer.from('ن').subarray(0, 1)]));
    expect(article.text).toBe(`${SENTENCE} `.repeat(5).concat('\uFFFD'));
    expect(article.remarks).toMatchObject([{ code: 'invalid-characters-replaced' }]);
  });

  test.each([
    ['an empty file', '', 'ARTICLE_EMPTY'],
    ['white space', ' \n\t\r\n', 'ARTICLE_EMPTY'],
    ['NUL bytes', Buffer.from('PK\u0003\u0004\0\0\0'), 'ARTICLE_BINARY'],
    ['random bytes', Buffer.from(Array.from({ length: 256 }, (_, i) => 1 + ((i * 151) % 255))), 'ARTICLE_BINARY'],
  ])('refuses %s', async (_, content, code) => {
    expect(inShort(await readAll(await write('refused.txt', content)))).toEqual([code]);
  });

  test('refuses a file over the limit and says the limit', async () => {
    const [result] = await readAll(await write('large.txt', 'نص '.repeat(100)), { maxBytes: 100 });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'ARTICLE_TOO_LARGE', message: expect.stringContaining('100 bytes') },
    });
  });
});

describe('Markdown', () => {
  const FRONT =
    '---\ntitle: "حديقة: افتتاح"\noutlet: الضحى\ntranslator: سعاد كريم\npublishedOn: 2024-02-29\nlang: ar\nid: 12\nother: [1]\n---\n';

  test('has its metadata in the front matter and its text behind it', async () => {
    const article = await readOne('front.md', `${FRONT}\n${SENTENCE}`);
    expect(article.metadata).toEqual({
      title: 'حديقة: افتتاح',
      outlet: 'الضحى',
      translator: 'سعاد كريم',
      publishedOn: '2024-02-29',
      lang: 'ar',
      id: '12',
    });
    expect(article.text).toBe(`\n${SENTENCE}`);
    expect(toInputSpan({ start: 1, end: 4 }, article.inputMap)).toEqual({
      start: FRONT.length + 1,
      end: FRONT.length + 4,
    });
    expect(article.sha256).toBe(articleFromText(`${FRONT}\n${SENTENCE}`).sha256);
  });

  test('without front matter is all text', async () => {
    expect(await readOne('bare.md', `# عنوان\n---\n${SENTENCE}`)).toMatchObject({
      text: `# عنوان\n---\n${SENTENCE}`,
      metadata: {},
    });
  });

  test.each([
    ['broken YAML', '---\ntitle: "x\noutlet: y\n---\nنص', 'ARTICLE_INVALID', 'line 4'],
    ['a list for front matter', '---\n- x\n---\nنص', 'ARTICLE_INVALID', 'name: value'],
    ['a list for a title', '---\ntitle: [x]\n---\nنص', 'ARTICLE_INVALID', '"title" is a list'],
    ['a day that does not exist', '---\npublishedOn: 2024-02-30\n---\nنص', 'ARTICLE_DATE_INVALID', '2024-02-30'],
    ['no text', '---\ntitle: x\n---\n', 'ARTICLE_EMPTY', 'no text'],
  ])('refuses %s', async (_, content, code, message) => {
    const [result] = await readAll(await write('refused.md', content));
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(message) } });
  });
});

describe('JSON Lines', () => {
  const line = (record: unknown) => `${JSON.stringify(record)}\n`;

  test('reads on behind lines that cannot be read, and counts them as an editor does', async () => {
    const file = await write(
      'mixed.jsonl',
      [
        line({ id: 'a', text: SENTENCE }),
        '\n',
        '{"text": "x" "y"}\n',
        line({ id: 'b', text: 'ب'.repeat(5000) }),
        line({ id: 'c', text: '  ' }),
        line({ id: 'd', body: SENTENCE }),
        line({ id: 'e', text: SENTENCE, publishedOn: '2023-02-29' }),
        line([SENTENCE]),
        line({ id: 'f', text: SENTENCE }).trimEnd(),
      ].join(''),
    );
    expect(inShort(await readAll(file, { maxBytes: 1000 }))).toEqual([
      'a',
      'ARTICLE_INVALID 3',
      'ARTICLE_TOO_LARGE 4',
      'ARTICLE_EMPTY 5',
      'ARTICLE_INVALID 6',
      'ARTICLE_DATE_INVALID 7',
      'ARTICLE_INVALID 8',
      'f',
    ]);
  });

  test('says where the JSON of a line breaks', async () => {
    const [result] = await readAll(await write('broken.jsonl', '{"text": "x" "y"}\n'));
    expect(result).toMatchObject({ ok: false, line: 1, error: { message: expect.stringContaining('column 14') } });
  });

  test('keeps line ends inside the text, and its digest is of the text', async () => {
    const text = `${SENTENCE}\r\n${SENTENCE}`;
    const article = await readOne('ends.jsonl', line({ text, url: 'https://example.org/1' }));
    expect(article).toMatchObject({
      text,
      line: 1,
      sha256: articleFromText(text).sha256,
      metadata: { url: 'https://example.org/1' },
    });
  });

  test('takes fields under other names', async () => {
    const record = line({ body: SENTENCE, headline: 'حديقة', date: '2015-07-21 02:51:32' });
    const article = await readOne('names.jsonl', record, {
      fields: { text: 'body', title: 'headline', publishedOn: 'date' },
    });
    expect(article).toMatchObject({ text: SENTENCE, metadata: { title: 'حديقة', publishedOn: '2015-07-21' } });
  });

  test('replaces half characters with a remark', async () => {
    const article = await readOne('half.jsonl', '{"text": "a\\ud83db"}');
    expect(article).toMatchObject({ text: 'a\uFFFDb', remarks: [{ code: 'invalid-characters-replaced' }] });
  });

  test('may be UTF-16', async () => {
    const article = await readOne('wide.jsonl', Buffer.from(`\uFEFF${line({ text: 'ਊ ج' })}`, 'utf16le'));
    expect(article.text).toBe('ਊ ج');
  });
});

describe('JSON', () => {
  test.each([
    ['one object', '{"id": "a", "text": "x"}', ['a']],
    ['one object behind a byte order mark', '\uFEFF {"id": "a", "text": "x"}', ['a']],
    ['a list', '[{"id": "a", "text": "[x], \\"{"}, {"id": "b", "text": "\\\\"}]\n', ['a', 'b']],
    [
      'a list with a bad record',
      '[{"text": ""}, 5, {"id": "b", "text": "x"}]',
      ['ARTICLE_EMPTY', 'ARTICLE_INVALID', 'b'],
    ],
    ['a list that breaks off', '[{"id": "a", "text": "x"}, {"te', ['a', 'ARTICLE_INVALID']],
    ['a list that is not closed', '[{"id": "a", "text": "x"}', ['a', 'ARTICLE_INVALID']],
    ['text behind the list', '[{"id": "a", "text": "x"}] y', ['a', 'ARTICLE_INVALID']],
    ['an empty list', '[ ]', ['ARTICLE_EMPTY']],
    ['nothing', '', ['ARTICLE_EMPTY']],
    ['a value that is no object', '"text"', ['ARTICLE_INVALID']],
  ])('reads %s', async (_, content, expected) => {
    expect(inShort(await readAll(await write('some.json', content)))).toEqual(expected);
  });

  test('says which record is too large and reads the next', async () => {
    const file = await write('large.json', JSON.stringify([{ text: 'x'.repeat(500) }, { id: 'b', text: 'x' }]));
    const results = await readAll(file, { maxBytes: 100 });
    expect(inShort(results)).toEqual(['ARTICLE_TOO_LARGE', 'b']);
    expect(results[0]).toMatchObject({ error: { message: expect.stringContaining('Record 1') } });
  });
});

describe('inputs', () => {
  test('a folder is read with all below it, in the order of names, other files left out', async () => {
    await write('tree/b.txt', 'ب');
    await write('tree/a/c.md', 'ج');
    await write('tree/a/d.JSONL', '{"text": "د"}');
    await write('tree/picture.png', 'x');
    expect(inShort(await readAll(join(folder, 'tree')))).toEqual(['ج', 'د', 'ب']);
  });

  test('a pattern names files', async () => {
    await write('some/x1.txt', 'واحد');
    await write('some/x2.txt', 'اثنان');
    expect(inShort(await readAll(`${folder}/some/x*.txt`))).toEqual(['واحد', 'اثنان']);
  });

  test('one that cannot be read does not stop the next', async () => {
    await mkdir(join(folder, 'nothing'), { recursive: true });
    const last = await write('last.txt', 'آخر');
    const results = await readAll([join(folder, 'missing.txt'), join(folder, 'nothing'), `${folder}/*.none`, last]);
    expect(inShort(results)).toEqual(['FILE_NOT_READABLE', 'ARTICLES_NOT_FOUND', 'ARTICLES_NOT_FOUND', 'آخر']);
    expect(results[0]).toMatchObject({
      file: join(folder, 'missing.txt'),
      error: { message: expect.stringContaining('no such file') },
    });
  });

  test('a format that is given goes before the ending', async () => {
    const file = await write('record.txt', '{"id": "a", "text": "x"}');
    expect(inShort(await readAll(file, { format: 'json' }))).toEqual(['a']);
  });

  test('metadata given for all fill what an article does not say', async () => {
    const file = await write('some.jsonl', '{"text": "x", "outlet": "الضحى"}\n{"text": "y"}\n');
    const results = await readAll(file, { metadata: { outlet: 'المساء', publishedOn: '2020-01-02' } });
    expect(results.map((result) => result.ok && result.article.metadata)).toEqual([
      { outlet: 'الضحى', publishedOn: '2020-01-02' },
      { outlet: 'المساء', publishedOn: '2020-01-02' },
    ]);
  });

  test('a date given for all must exist', async () => {
    await expect(readAll([], { metadata: { publishedOn: '2023-02-29' } })).rejects.toMatchObject({
      code: 'ARTICLE_DATE_INVALID',
    });
  });
});

describe('identity', () => {
  const id = (record: object) =>
    readOne('identity.json', JSON.stringify({ text: 'x', ...record })).then((article) => article.id);

  test('is the identifier given, else the URL, else the text', async () => {
    expect(await id({ id: 'a', url: 'u' })).toBe(await id({ id: 'a', text: 'y' }));
    expect(await id({ url: 'u' })).toBe(await id({ url: 'u', text: 'y' }));
    expect(await id({})).toBe(articleFromText('x').id);
    expect(new Set([await id({ id: 'a' }), await id({ url: 'u' }), await id({}), await id({ text: 'y' })]).size).toBe(
      4,
    );
  });

  test('of the place tells files and lines apart, however they are named', async () => {
    const file = await write('place.jsonl', '{"text": "x"}\n{"text": "y"}\n');
    const keys = async (path: string) => (await readAll(path)).map((result) => result.ok && result.article.locationKey);
    const [first, second] = await keys(file);
    expect(first).not.toBe(second);
    expect(await keys(join(folder, 'tree', '..', 'place.jsonl'))).toEqual([first, second]);
  });

  test('of texts that come from nowhere is their own', () => {
    expect(articleFromText('x').locationKey).not.toBe(articleFromText('y').locationKey);
  });
});
