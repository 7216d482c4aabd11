import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toRecord } from '../../src/extraction/index.js';
import { slice } from '../../src/model/index.js';
import { extractText } from './statements/parts.js';

const text = [
  'تقرير عن موسم الزيتون',
  '',
  'قال المهندس سمير حداد لصحيفة الأفق إن العراق سيصدر الزيت هذا العام. وأضاف: «المحصول جيد جدا هذا الموسم».',
  '',
  'ونفت وزارة الزراعة وجود نقص في المياه، وحذرت من الحرائق.',
].join('\n');

describe('extract', () => {
  test('every span slices to what it stands for', () => {
    const { statements } = extractText(text);
    expect(statements.length).toBeGreaterThan(2);
    for (const statement of statements) {
      expect(statement.content.map((span) => slice(text, span)).join(' ')).toBe(statement.text);
      expect(slice(text, statement.cue!)).not.toBe('');
    }
  });

  test('statements are in text order and have identifiers of their own', () => {
    const { statements } = extractText(text);
    expect(statements.map(({ sequence }) => sequence)).toEqual(statements.map((_, i) => i));
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('the same text gives the same extraction', () => {
    expect(extractText(text)).toEqual(extractText(text));
  });

  test('a statement without speaker leaves a remark where it stands', () => {
    const { remarks } = extractText('وقال إن المطر قادم.');
    expect(remarks).toEqual([expect.objectContaining({ code: 'statement-without-speaker', at: { start: 1, end: 4 } })]);
  });

  test('of odd text it makes what it can', () => {
    for (const odd of [
      '',
      ' ',
      '«',
      'قال:',
      'قال إن',
      'وقال «',
      ':::',
      'بحسب',
      'وفقا ل',
      '« « « قال »',
      'وبين',
      'وأمر',
      'القول إن',
      'بقوله',
    ]) {
      expect(extractText(odd).statements.every(({ content }) => content.length > 0)).toBe(true);
    }
  });

  test('a text may begin and end anywhere', () => {
    const folder = new URL('../../seeds/articles/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const words = readFileSync(new URL(file, folder), 'utf8').split(' ');
      for (let first = 0; first < words.length; first += 3) {
        const cut = words.slice(first, first + 25).join(' ');
        const spans = extractText(cut).statements.flatMap(({ content }) => content);
        expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= cut.length))).toEqual([]);
      }
    }
  });
});

describe('toRecord', () => {
  test('has the fixed shape, with offsets into the input', () => {
    const extraction = extractText(text);
    const shifted = {
      ...extraction,
      document: {
        ...extraction.document,
        article: {
          ...extraction.document.article,
          inputMap: { shift: 7 },
        },
      },
    };
    const record = toRecord(shifted);
    const [first] = record.statements;
    const [start, end] = first!.content[0]!;
    expect(text.slice(start - 7, end - 7)).toBe('العراق سيصدر الزيت هذا العام');
    expect(first).toMatchObject({
      speaker: { name: 'سمير حداد', type: 'PERSON' },
      mode: 'INDIRECT',
      about: [{ name: 'العراق' }],
      via: [{ name: 'صحيفة الأفق' }],
    });
    expect(Object.keys(record).sort()).toEqual(
      ['entities', 'file', 'lang', 'outlet', 'publishedOn', 'sha256', 'statements', 'title'].sort(),
    );
    expect(Object.keys(first!).sort()).toEqual(
      ['about', 'confidence', 'content', 'cue', 'figures', 'mode', 'source', 'speaker', 'text', 'via'].sort(),
    );
  });
});
