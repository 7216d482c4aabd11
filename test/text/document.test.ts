import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../src/article/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { type ArticleMetadata, slice, type TextDocument } from '../../src/model/index.js';
import { toDocument } from '../../src/text/index.js';

const read = (text: string, metadata: ArticleMetadata = {}) =>
  toDocument(articleFromText(text, { metadata }), lexicons);

const FIRST = 'افتتحت البلدية أمس حديقة جديدة في وسط المدينة بحضور عدد كبير من السكان.';
const SECOND = 'وقال مدير الحدائق إن العمل استغرق عامين كاملين.';
const BODY = `${FIRST}\n${SECOND}`;

/** The lines of a document as "kind: text". */
function blocksOf(document: TextDocument): string[] {
  return document.blocks.map((block) => `${block.kind}: ${slice(document.article.text, block)}`);
}

describe('blocks', () => {
  test('the first line is the title and the rest paragraphs', () => {
    const document = read(`حديقة جديدة في وسط المدينة\n\n${BODY}`);
    expect(document).toMatchObject({
      lang: 'ar',
      title: 'حديقة جديدة في وسط المدينة',
      titleSpan: { start: 0, end: 26 },
    });
    expect(document.blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  test.each([
    ['one line', FIRST],
    ['a first line that is a sentence', BODY],
    ['a first line that is too long', `${'كلمة '.repeat(60)}\n${SECOND}`],
  ])('there is no title in %s', (_, text) => {
    expect(read(text)).toMatchObject({ title: null, titleSpan: null });
  });

  test('a title given as metadata is found where it stands, and else has no span', () => {
    expect(read(`"حديقةٌ جديدة"\n${BODY}`, { title: 'حديقة جديدة' })).toMatchObject({
      title: 'حديقة جديدة',
      titleSpan: { start: 0 },
    });
    expect(read(`${BODY}\n${SECOND}`, { title: 'حديقة جديدة' })).toMatchObject({
      title: 'حديقة جديدة',
      titleSpan: null,
    });
  });

  test('a title is one sentence whatever its marks', () => {
    expect(read(`مدير الحدائق: انتهينا.. والافتتاح اليوم\n${BODY}`).sentences[0]).toMatchObject({ start: 0, block: 0 });
  });

  test('a heading of Markdown is a title without its mark', () => {
    expect(read(`# حديقة جديدة\n\n${BODY}`).title).toBe('حديقة جديدة');
  });

  test('the name of a section before the title is none', () => {
    const document = read(`محليات\nبلدية المدينة تفتتح حديقة جديدة للسكان\n${BODY}`);
    expect(document.title).toBe('بلدية المدينة تفتتح حديقة جديدة للسكان');
    expect(document.blocks[0]).toMatchObject({ kind: 'boilerplate' });
  });

  test('a text wrapped at a width has paragraphs and not lines', () => {
    const wrapped =
      'حديقة جديدة في المدينة\n\nافتتحت البلدية أمس حديقة جديدة في وسط المدينة بحضور\nعدد كبير من السكان الذين جاؤوا من الأحياء البعيدة\nوالقريبة. وقال مدير الحدائق إن العمل استغرق عامين\nكاملين.\n\nوأضاف أن الدخول مجاني لجميع سكان المدينة وزوارها في\nأيام الأسبوع كلها.';
    expect(read(wrapped).blocks.map((block) => block.kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });
});

describe('bylines', () => {
  test.each([
    { line: 'ترجمة / سعاد كريم', found: { translator: 'سعاد كريم' } },
    { line: 'ترجمة: سعاد كريم', found: { translator: 'سعاد كريم' } },
    { line: '(ترجمة: سعاد كريم)', found: { translator: 'سعاد كريم' } },
    { line: 'بقلم: محمد سالم', found: { author: 'محمد سالم' } },
    { line: 'كتب محمد سالم', found: { author: 'محمد سالم' } },
    { line: 'محمد سالم | صحيفة الضحى', found: { author: 'محمد سالم', outlet: 'صحيفة الضحى' } },
    { line: 'محمد سالم – بغداد', found: { author: 'محمد سالم', outlet: null } },
    { line: 'صحيفة الضحى – بغداد', found: { author: null, outlet: 'صحيفة الضحى' } },
    { line: 'لندن: «الضحى»', found: { outlet: 'الضحى' } },
    { line: 'محمد سالم', found: { author: 'محمد سالم' } },
    { line: 'By Sarah Miller', found: { author: 'Sarah Miller' } },
    { line: 'by the river', found: { author: null } },
  ])('$line', ({ line, found }) => {
    const document = read(`حديقة جديدة في المدينة\n${line}\n${BODY}`);
    expect(document).toMatchObject(found);
  });

  test('names in bylines are sentences of their own, so that no label reads as speech', () => {
    const document = read(`حديقة جديدة في المدينة\nترجمة: سعاد كريم\n${BODY}`);
    expect(document.sentences.map((sentence) => slice(document.article.text, sentence)).slice(0, 2)).toEqual([
      'حديقة جديدة في المدينة',
      'سعاد كريم',
    ]);
  });

  test.each([
    ['a headline with a colon', 'تقرير: نمو كبير في عدد الحدائق'],
    ['a headline with a place', 'بغداد: افتتاح ثلاث حدائق جديدة'],
    ['a headline with a speaker', 'مدير الحدائق: سنزرع ألف شجرة'],
  ])('%s is a title', (_, line) => {
    expect(read(`${line}\n${BODY}`)).toMatchObject({ title: line, author: null, outlet: null });
  });

  test('behind the text a byline is read and an author of the metadata kept', () => {
    const document = read(`حديقة جديدة في المدينة\n${BODY}\nترجمة: سعاد كريم`, { author: 'محمد' });
    expect(document).toMatchObject({ author: 'محمد', translator: 'سعاد كريم' });
  });

  test('a toolbar with the cut-off title hides the author', () => {
    const document = read(`حديقة جديدة في المدينة\nطباعة حديقة جديدة خالد الحداد\n${BODY}`);
    expect(document.author).toBe('خالد الحداد');
  });
});

describe('datelines', () => {
  test.each([
    { text: 'بغداد (رويترز) - ', found: { outlet: 'رويترز' } },
    { text: 'القاهرة - أ ف ب: ', found: { outlet: 'أ ف ب' } },
    { text: 'محمد سالم - الضحى - الرياض: ', found: { author: 'محمد سالم', outlet: 'الضحى' } },
    { text: 'القاهرة 20 يوليو تموز 2021 (رويترز) - ', found: { outlet: 'رويترز', publishedOn: '2021-07-20' } },
    { text: 'بغداد - ', found: { outlet: null } },
  ])('$text', ({ text, found }) => {
    const document = read(`حديقة جديدة في المدينة\n${text}${FIRST}`);
    expect(document).toMatchObject(found);
    expect(blocksOf(document).slice(1)).toEqual([`dateline: ${text.trim()}`, `paragraph: ${FIRST}`]);
  });

  test('may name a place that no lexicon has, in capitals beside an agency', () => {
    const sentence = 'The northern quay will close so that its cranes can be repaired, the mayor said.';
    const document = read(`Quay closes for repairs\nPORT SAWDA, May 4 (Reuters) - ${sentence}`);
    expect(document).toMatchObject({ outlet: 'Reuters', author: null });
    expect(blocksOf(document).slice(1)).toEqual(['dateline: PORT SAWDA, May 4 (Reuters) -', `paragraph: ${sentence}`]);
  });

  test('capitals without an agency are no place', () => {
    const text = 'GARDENS FIRST - the council has opened three of them in the middle of the town this year.';
    expect(read(text).blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });

  test.each([
    ['a subject between dashes', 'البلدية - وهي أكبر بلديات المنطقة كلها - افتتحت حديقة جديدة في وسط المدينة.'],
    ['a place in the sentence', 'بغداد تستعد لافتتاح ثلاث حدائق جديدة في الأسبوع المقبل بحضور السكان.'],
    ['a weekday between dashes', 'بغداد -الخميس- تستعد لافتتاح ثلاث حدائق جديدة بحضور عدد من السكان.'],
    ['a place that speaks', 'بغداد: لن نتراجع عن افتتاح ثلاث حدائق جديدة في وسط المدينة هذا العام.'],
  ])('%s is no dateline', (_, text) => {
    expect(read(text).blocks.map((block) => block.kind)).toEqual(['paragraph']);
  });
});

describe('publishedOn', () => {
  test.each([
    ['a date line', 'السبت 28/سبتمبر/2024 - 01:01 ص', '2024-09-28'],
    ['a labelled date line', 'تاريخ النشر: 4 آذار 2020', '2020-03-04'],
    ['both calendars', 'الاثنين 1 رمضان 1445 هـ الموافق 11 مارس 2024 م', '2024-03-11'],
    ['a Hijri date alone', 'الاثنين 1 رمضان 1445 هـ', '2024-03-11'],
    ['no date', 'محليات المدينة', null],
  ])('comes from %s', (_, line, expected) => {
    expect(read(`حديقة جديدة في المدينة\n${line}\n${BODY}`).publishedOn).toBe(expected);
  });

  test('a date line is no paragraph, however long', () => {
    const line = 'الأحد 2 شوال 1436 هـ الموافق 19 يوليو 2015 م - العدد 17130 من الصحيفة';
    const document = read(`${line}\n${BODY}`);
    expect(document.publishedOn).toBe('2015-07-19');
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['dateline', 'paragraph', 'paragraph']);
  });

  test('is the one of the metadata before any other', () => {
    expect(read(`حديقة جديدة\n4 آذار 2020\n${BODY}`, { publishedOn: '2021-01-01' }).publishedOn).toBe('2021-01-01');
  });

  test('does not come from a sentence', () => {
    expect(
      read(`حديقة جديدة\nافتتحت البلدية في 4 آذار 2020 حديقة جديدة في وسط المدينة بحضور السكان.`).publishedOn,
    ).toBeNull();
  });

  test.each([
    ['with its date', 'افتتحت البلدية، اليوم، 4 آذار 2020، حديقة جديدة في وسط المدينة.', '2020-03-04'],
    ['with weekday and date', 'افتتحت البلدية اليوم الأربعاء (4 آذار 2020) حديقة جديدة في وسط المدينة.', '2020-03-04'],
    ['without a date', 'افتتحت البلدية اليوم حديقة جديدة، وكانت قد بدأت العمل في 4 آذار 2020.', null],
  ])('comes from "today" in the lead %s', (_, lead, expected) => {
    expect(read(`حديقة جديدة\n${lead}`).publishedOn).toBe(expected);
  });

  test('is left open with a remark where the date does not exist', () => {
    const document = read(`حديقة جديدة\n31 حزيران 2020\n${BODY}`);
    expect(document.publishedOn).toBeNull();
    expect(document.remarks.map(({ code, at }) => [code, slice(document.article.text, at!)])).toEqual([
      ['invalid-date-ignored', '31 حزيران 2020'],
    ]);
  });
});

describe('boilerplate', () => {
  test.each([
    'شارك',
    'اقرأ أيضا: حديقة أخرى في الشمال',
    'للاطلاع على المقال بلغته الأصلية اضغط هنا',
    'تنويه: المقالات تعبر عن رأي أصحابها',
    'نستخدم في هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك',
    'قبل 5 ساعات | محليات',
    'سمات حدائق بلدية',
    'شارك الخبر على فيسبوك، تويتر، واتساب',
    'Facebook Twitter WhatsApp Email',
    'جميع الحقوق محفوظة للضحى 2020',
    'https://example.org/parks/12',
    'editor@example.org',
    '* * *',
    'Read our Privacy Policy by clicking on this link',
    'Related articles',
  ])('is %s', (line) => {
    const document = read(`حديقة جديدة في المدينة\n${BODY}\n${line}`);
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'boilerplate', end: document.article.text.length });
    expect(document.tokens.at(-1)!.end).toBeLessThan(document.blocks.at(-1)!.start);
  });

  test.each([
    'وقالت الشركة إن ملفات تعريف الارتباط لا تجمع بيانات عن الزوار.',
    'قبل ثلاثة أعوام بدأت البلدية العمل في الحديقة الجديدة.',
    'وتشارك في المشروع ثلاث شركات من المدينة نفسها.',
    'أرسل مدير الحدائق هذا الخبر إلى السكان على تويتر قبل الافتتاح بيوم.',
    'ومن سمات الحديقة أنها مفتوحة ليلا ونهارا لجميع السكان.',
  ])('is not %s', (line) => {
    expect(read(`حديقة جديدة في المدينة\n${line}\n${BODY}`).blocks[1]).toMatchObject({ kind: 'paragraph' });
  });

  test('behind the last sentence ends the paragraph', () => {
    expect(blocksOf(read(`${FIRST} سمات حدائق بلدية`))).toEqual([
      `paragraph: ${FIRST}`,
      'boilerplate: سمات حدائق بلدية',
    ]);
  });
});

describe('notes', () => {
  test.each([
    'ملاحظة المحرر: جرى تصحيح اسم الحديقة في هذا الخبر.',
    'نشر هذا المقال أول مرة في صحيفة الضحى، وهذه ترجمته.',
    "Editor's note: the name of the park has been corrected.",
  ])('are kept and not read: %s', (line) => {
    const document = read(`حديقة جديدة في المدينة\n${BODY}\n${line}`);
    expect(document.notes).toEqual([line]);
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'note' });
    expect(document.tokens.at(-1)!.end).toBeLessThan(document.blocks.at(-1)!.start);
  });

  test('a note that somebody speaks of is none', () => {
    const line = 'وكتب مدير الحدائق ملاحظة المحرر على هامش الخبر قبل نشره أمس.';
    expect(read(`حديقة جديدة في المدينة\n${BODY}\n${line}`).notes).toEqual([]);
  });
});

describe('toDocument', () => {
  test('an article in a language without a lexicon is marked and read no further', () => {
    const document = read('Die Stadt hat gestern einen neuen Park eröffnet, wie der Bürgermeister für alle erklärte.');
    expect(document.lang).toBeNull();
    expect(document.remarks.map(({ code }) => code)).toEqual(['language-not-handled']);
  });

  test('passes on the remarks of the article', () => {
    const remark = { code: 'decoded-from-legacy-encoding', message: 'x' } as const;
    const document = toDocument({ ...articleFromText(BODY), remarks: [remark] }, lexicons);
    expect(document.remarks).toEqual([remark]);
  });

  test('re-slices whatever the text is made of', () => {
    const pieces = [
      'قال',
      ' ',
      '"',
      '“',
      '”',
      '«',
      '»',
      '\n',
      '\r\n',
      '.',
      '؟',
      '…',
      'أ.د.',
      '3.5',
      '٪',
      '\u200F',
      '\uFEFF',
      'ـ',
      '\u064E',
      '\uD83D',
      '\u{1F600}',
      'U.S.',
      'ترجمة',
      ':',
      ' | ',
      'بغداد',
      ' - ',
      '(',
      '((',
      '))',
      '28/9/2024',
      'سمات',
      '\u2028',
      '#',
      '\0',
      'طباعة',
      'محمد سالم',
    ];
    const random = generator(7);
    for (let round = 0; round < 400; round++) {
      const text = Array.from(
        { length: Math.floor(random() * 60) },
        () => pieces[Math.floor(random() * pieces.length)],
      ).join('');
      expectWhole(read(text));
    }
  });

  // What costs the square of its length would not end within the time that jest gives a test.
  test.each(['"', '((', '.', 'قال "', '«', '\n', '1/', 'ا\u064E', '- ', ': ', '…"'])(
    'reads %j twenty thousand times over',
    (piece) => {
      const text = piece.repeat(20_000);
      expect(read(text).article.text).toBe(text);
    },
  );
});

/** Blocks, sentences and tokens stand in order, inside one another, and all visible text of a sentence is in its tokens. */
function expectWhole({ article: { text }, blocks, sentences, tokens, quotations }: TextDocument): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  let firstToken = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block]!;
    expect(block.start <= sentence.start && sentence.start < sentence.end && sentence.end <= block.end).toBe(true);
    expect(sentence.firstToken).toBe(firstToken);
    const own = tokens.slice(sentence.firstToken, sentence.endToken);
    for (const token of own) expect(slice(text, token)).toBe(token.text);
    const visible = (part: string) => part.replace(/[\s\p{Cf}\p{Cc}]/gu, '');
    expect(visible(own.map((token) => token.text).join(''))).toBe(visible(slice(text, sentence)));
    firstToken = sentence.endToken;
  }
  expect(firstToken).toBe(tokens.length);
  for (const { inner, start, end: last } of quotations) {
    expect(start < inner.start && inner.start < inner.end && inner.end < last && last <= text.length).toBe(true);
  }
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
