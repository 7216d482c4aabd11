import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { articleFromPage, fetchPage } from '../../src/article/index.js';
import { type PageServer, servePages } from '../support/page-server.js';

const SENTENCE = 'وقال مدير الحديقة إن البستان يفتح أبوابه في الربيع.';
const PAGE = `<html><head><title>بستان</title></head><body><article><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`;

let pages: PageServer;

beforeAll(async () => {
  pages = await servePages(({ url }, response) => {
    const answer = (type: string, body: string | Buffer, headers = {}) =>
      response.writeHead(200, { 'content-type': type, ...headers }).end(body);
    const leadOn = (location: string) => response.writeHead(302, { location }).end();
    if (url === '/page') answer('text/html; charset=utf-8', PAGE);
    else if (url === '/moved') leadOn('/page');
    else if (url === '/circle') leadOn('/circle');
    else if (url === '/file') leadOn('file:///etc/hostname');
    else if (url === '/old') answer('text/html; charset="windows-1256"', iconv.encode(PAGE, 'windows-1256'));
    else if (url === '/text') answer('text/plain', SENTENCE);
    else if (url === '/nothing') answer('text/plain', ' \n');
    else if (url === '/image') answer('image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    else if (url === '/untyped') response.writeHead(200).end(PAGE);
    else if (url === '/large') answer('text/html', 'x'.repeat(20_001));
    else if (url === '/bomb') answer('text/html', gzipSync('x'.repeat(1_000_000)), { 'content-encoding': 'gzip' });
    else if (url === '/cut') response.writeHead(200, { 'content-length': 5000 }).write(PAGE, () => response.destroy());
    else response.writeHead(404, { 'content-type': 'text/html' }).end(PAGE);
  });
});
afterAll(() => pages.close());

const read = async (path: string) =>
  articleFromPage(await fetchPage(`${pages.origin}${path}`, { from: 'any', maxBytes: 20_000 }), {});

describe('an address', () => {
  test.each(['/page', '/moved', '/old', '/text'])('%s is read', async (path) => {
    const { text, metadata } = await read(path);
    expect(text).toContain(SENTENCE);
    expect(metadata.url).toBe(`${pages.origin}${path}`);
  });

  test.each([
    { path: '/absent', code: 'ARTICLE_NOT_FETCHED', reason: 'status 404' },
    { path: '/circle', code: 'ARTICLE_NOT_FETCHED', reason: 'more than 5 times' },
    { path: '/file', code: 'ARTICLE_NOT_FETCHED', reason: 'no web address' },
    { path: '/image', code: 'ARTICLE_NOT_FETCHED', reason: 'image/png' },
    { path: '/untyped', code: 'ARTICLE_NOT_FETCHED', reason: 'without a type' },
    { path: '/cut', code: 'ARTICLE_NOT_FETCHED', reason: 'connection failed' },
    { path: '/nothing', code: 'ARTICLE_EMPTY', reason: 'no text' },
    { path: '/large', code: 'ARTICLE_TOO_LARGE', reason: '20000 bytes' },
    { path: '/bomb', code: 'ARTICLE_TOO_LARGE', reason: '20000 bytes' },
  ])('$path is refused: $reason', async ({ path, code, reason }) => {
    await expect(read(path)).rejects.toMatchObject({ code, message: expect.stringContaining(reason) });
  });

  test('where nobody listens, or of no host, is told as such', async () => {
    const closed = await servePages(() => undefined);
    await closed.close();
    const options = { from: 'any', maxBytes: 100 } as const;
    await expect(fetchPage(closed.origin, options)).rejects.toThrow('nothing listens there');
    await expect(fetchPage('http://host.invalid/', options)).rejects.toMatchObject({
      code: 'ARTICLE_NOT_FETCHED',
    });
  });
});

describe('from the public internet alone', () => {
  test.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
    'http://2130706433',
    'http://0.0.0.0',
    'http://10.1.2.3',
    'http://192.168.0.1',
    'http://169.254.169.254/latest/meta-data/',
    'https://127.0.0.1',
    'http://[fd00::1]',
  ])('%s is not fetched', async (address) => {
    const url = address.replace(
      /(127.0.0.1|localhost|\[::1\]|2130706433|0.0.0.0)$/,
      `$1:${new URL(pages.origin).port}`,
    );
    const refusal = fetchPage(`${url}/page`, { from: 'public', maxBytes: 20_000 });
    await expect(refusal).rejects.toMatchObject({
      code: 'ARTICLE_NOT_FETCHED',
      message: expect.stringContaining('it leads to an address that is not public'),
    });
  });
});
