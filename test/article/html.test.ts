import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../src/article/html.js';
import { type Article, slice, toInputSpan } from '../../src/model/index.js';

const SENTENCES = [
  'افتتحت البلدية أمس حديقة جديدة في وسط المدينة بحضور عدد كبير من السكان الذين انتظروها طويلا، منذ أن بدأ العمل فيها.',
  'وقال مدير الحدائق إن العمل استغرق عامين كاملين، وإن الدخول إليها مجاني لسكان المدينة وزوارها في أيام الأسبوع كلها.',
  'وأضاف أن البلدية ستفتتح حديقتين أخريين قبل نهاية العام، إحداهما في شمال المدينة قرب النهر، والأخرى في جنوبها.',
];

function read(html: string): Article {
  return readPage(Buffer.from(html), { file: 'page.html', defaults: {} });
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>حديقة جديدة - الضحى</title>${head}</head><body>
    <nav><a href="/">الرئيسية</a> <a href="/parks">حدائق</a></nav>${body}<footer>جميع الحقوق محفوظة</footer></body></html>`;
}

const article = (paragraphs: readonly string[]) =>
  `<main><h1>حديقة جديدة</h1><div class="text">${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div></main>`;

describe('readPage', () => {
  test('takes headline and paragraphs and leaves out what is round them', () => {
    const found = read(page(article(SENTENCES)));
    expect(found.text).toBe(['حديقة جديدة', ...SENTENCES].join('\n\n'));
    expect(found.remarks).toEqual([]);
  });

  test('leads every word back to where it stands in the page', () => {
    const html = page(article(SENTENCES.map((sentence) => sentence.replace('المدينة', '<b>المدينة</b>'))));
    const { text, inputMap } = read(html);
    const words = [...text.matchAll(/\S+/g)];
    expect(words.length).toBeGreaterThan(50);
    let last = 0;
    for (const word of words) {
      const place = toInputSpan({ start: word.index, end: word.index + word[0].length }, inputMap);
      expect(slice(html, place).replace(/<\/?b>/g, '')).toBe(word[0]);
      expect(place.start).toBeGreaterThanOrEqual(last);
      last = place.end;
    }
  });

  test.each([
    ['named references', '&quot;الحديقة&quot;', '"الحديقة"'],
    ['numeric references', '&#1575;&#x644;حديقة', 'الحديقة'],
    ['references of two units', '&#128512;', '\u{1F600}'],
    ['an escaped ampersand', 'ماء&amp;amp;شجر', 'ماء&amp;شجر'],
    ['a bare ampersand', 'ماء&شجر', 'ماء&شجر'],
    ['a reference without its semicolon', 'ماء&ampشجر', 'ماء&شجر'],
    ['Windows line ends', 'ماء\r\n\r\nشجر', 'ماء شجر'],
  ])('leads back through %s', (_, written, shown) => {
    const html = page(article([`قبلها ${written} بعدها ${SENTENCES[0]}`, ...SENTENCES]));
    const { text, inputMap } = read(html);
    const at = text.indexOf(shown);
    expect(at).toBeGreaterThan(0);
    expect(slice(html, toInputSpan({ start: at, end: at + shown.length }, inputMap))).toBe(written);
    const after = text.indexOf('بعدها');
    expect(slice(html, toInputSpan({ start: after, end: after + 5 }, inputMap))).toBe('بعدها');
  });

  test('a name that the navigation has too is found in the text', () => {
    const html = page(article([`<a>حدائق</a> ${SENTENCES[0]}`, ...SENTENCES]));
    const { text, inputMap } = read(html);
    const at = text.indexOf('حدائق');
    expect(toInputSpan({ start: at, end: at + 5 }, inputMap).start).toBe(html.lastIndexOf('<a>حدائق') + 3);
  });

  test('breaks lines at br and paragraphs at block elements', () => {
    const html = page(
      `<article><h1>حديقة جديدة</h1><p>${SENTENCES.join('<br>')}</p><blockquote>${SENTENCES[0]}</blockquote></article>`,
    );
    expect(read(html).text).toBe(`حديقة جديدة\n\n${SENTENCES.join('\n')}\n\n${SENTENCES[0]}`);
  });

  test('reads the metadata of the head', () => {
    const head = `<meta property="og:site_name" content="الضحى"><meta name="author" content="سعاد كريم">
      <meta property="article:published_time" content="2024-03-04T23:10:00+03:00"><link rel="canonical" href="https://example.org/parks/1">`;
    expect(read(page(article(SENTENCES), head)).metadata).toEqual({
      title: 'حديقة جديدة',
      outlet: 'الضحى',
      author: 'سعاد كريم',
      publishedOn: '2024-03-04',
      url: 'https://example.org/parks/1',
      lang: 'ar',
    });
  });

  test('reads JSON-LD', () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'حديقة جديدة',
      datePublished: '2021-05-06',
      publisher: { name: 'الضحى' },
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(page(article(SENTENCES), head)).metadata).toMatchObject({ outlet: 'الضحى', publishedOn: '2021-05-06' });
  });

  test('passes over a date that does not exist with a remark', () => {
    const head = '<meta property="article:published_time" content="2024-02-30">';
    const { metadata, remarks } = read(page(article(SENTENCES), head));
    expect(metadata.publishedOn).toBeUndefined();
    expect(remarks).toMatchObject([{ code: 'invalid-date-ignored', message: expect.stringContaining('2024-02-30') }]);
  });

  test('reads soup: unclosed elements, scripts, references at the end', () => {
    const found = read(`<script>var x = "<p>";</script><div><p>نص <b>غير <i>مغلق${'<div>'.repeat(100)}وآخره &lt;هنا`);
    expect(found.text).toBe('نص غير مغلق\n\nوآخره <هنا');
  });

  test('takes all text of a page without main content, with a remark', () => {
    const found = read('<body><div style="display: none">نص لا يظهر</div></body>');
    expect(found).toMatchObject({ text: 'نص لا يظهر', remarks: [{ code: 'main-content-not-found' }] });
  });

  test('believes the declared encoding of a page that is not UTF-8', () => {
    // 0xC7 0xE4 is "ال" in ISO 8859-6 and something else in windows-1256.
    const bytes = Buffer.concat([
      Buffer.from('<html><head><meta charset="iso-8859-6"></head><body><p>'),
      Buffer.from([0xc7, 0xe4, 0xc8, 0xe4, 0xcf, 0xea, 0xc9]),
      Buffer.from('</p></body></html>'),
    ]);
    const found = readPage(bytes, { file: 'page.html', defaults: {} });
    expect(found.text).toBe('البلدية');
    expect(found.remarks.map(({ code }) => code)).toContain('decoded-from-legacy-encoding');
  });

  test.each([['<html><body></body></html>'], ['<script>x</script>'], ['']])('refuses %j as empty', (html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ code: 'ARTICLE_EMPTY' }));
  });
});
