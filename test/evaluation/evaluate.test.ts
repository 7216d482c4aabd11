import { describe, expect, test } from '@jest/globals';
import { GOLD_SCHEMA } from '../../src/evaluation/gold.js';
import { compare, evaluate, toNameRule } from '../../src/evaluation/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { extractText } from '../extraction/statements/parts.js';
import { type GoldParts, goldDocument, goldStatement, toGold } from './gold-files.js';

const TEXT = [
  'قال الوزير سامي العزاوي لصحيفة الأفق إن المدارس ستفتح أبوابها في العراق يوم الأحد.',
  '',
  'وأضاف أن الكتب وصلت. وقالت منى حداد إن المطر قادم.',
].join('\n');

const SCHOOLS: GoldParts = {
  content: ['المدارس ستفتح أبوابها في العراق يوم الأحد'],
  cue: 'قال',
  source: 'الوزير سامي العزاوي',
  about: ['العراق'],
  via: ['صحيفة الأفق'],
};
const BOOKS: GoldParts = { content: ['الكتب وصلت'], cue: 'أضاف', via: ['صحيفة الأفق'] };
const RAIN: GoldParts = { content: ['المطر قادم'], cue: 'قالت', source: 'منى حداد', speaker: 'منى حداد' };

const ENTITIES = [
  { type: 'PERSON', name: 'سامي العزاوي', forms: ['سامي العزاوي'] },
  { type: 'PERSON', name: 'منى حداد', forms: ['منى حداد'] },
  { type: 'PLACE', name: 'العراق', forms: ['العراق'] },
  { type: 'PLACE', name: 'بابل', forms: [] },
];

function evaluateAgainst(...statements: readonly GoldParts[]) {
  const gold = goldDocument(
    TEXT,
    statements.map((parts) => goldStatement(TEXT, parts)),
    ENTITIES,
  );
  const rule = toNameRule(lexicons);
  const comparison = compare(toGold(GOLD_SCHEMA.parse(gold), TEXT), extractText(TEXT), rule);
  return evaluate([comparison], rule);
}

describe('evaluate', () => {
  test('of everything right every figure is 1', () => {
    const { mistakes, statement, strict, attribution, about, triple, via, mode, overlap } = evaluateAgainst(
      SCHOOLS,
      BOOKS,
      RAIN,
    );
    expect([statement, strict, attribution, about, triple, via].map(({ f1 }) => f1)).toEqual([1, 1, 1, 1, 1, 1]);
    expect({ mode, overlap }).toEqual({ mode: 1, overlap: 1 });
    expect(Object.values({ ...mistakes, entity: [] }).flat()).toEqual([]);
  });

  test('a statement that is not annotated is spurious, with its words', () => {
    const { statement, mistakes } = evaluateAgainst(SCHOOLS, BOOKS);
    expect(statement).toMatchObject({ hit: 2, gold: 2, predicted: 3 });
    expect(mistakes.spurious).toEqual([expect.objectContaining({ predicted: 'منى حداد: المطر قادم', gold: null })]);
  });

  test('one that was not found is missed, with its words', () => {
    const { statement, mistakes } = evaluateAgainst(SCHOOLS, BOOKS, RAIN, { content: ['سامي'] });
    expect(statement).toMatchObject({ hit: 3, gold: 4, predicted: 3 });
    expect(mistakes.missed).toEqual([expect.objectContaining({ gold: 'سامي', at: TEXT.indexOf('سامي') })]);
  });

  test('a wrong speaker costs the attribution and what it is about, not the statement', () => {
    const { statement, attribution, about, triple, mistakes } = evaluateAgainst(
      { ...SCHOOLS, speaker: 'منى حداد' },
      BOOKS,
      RAIN,
    );
    expect([statement.hit, attribution.hit, about.hit, triple.hit]).toEqual([3, 2, 1, 0]);
    expect(mistakes.speaker).toEqual([expect.objectContaining({ gold: 'منى حداد', predicted: 'سامي العزاوي' })]);
  });

  test('a shorter content is found and not exact', () => {
    const { statement, strict, mistakes } = evaluateAgainst(
      { ...SCHOOLS, content: ['المدارس ستفتح أبوابها'] },
      BOOKS,
      RAIN,
    );
    expect([statement.hit, strict.hit]).toEqual([3, 2]);
    expect(mistakes.boundary).toHaveLength(1);
  });

  test('names in about are told apart: missed and not annotated', () => {
    const { mistakes } = evaluateAgainst({ ...SCHOOLS, about: ['لبنان'] }, BOOKS, RAIN);
    expect(mistakes.about).toEqual([expect.objectContaining({ gold: 'لبنان', predicted: 'العراق', weight: 2 })]);
  });

  test('entities are told apart: missed and not annotated', () => {
    const { entity, mistakes } = evaluateAgainst(SCHOOLS, BOOKS, RAIN);
    expect(entity.all.gold).toBe(entity.all.hit + mistakes.entity.filter(({ gold }) => gold !== null).length);
    expect(mistakes.entity).toContainEqual(expect.objectContaining({ gold: 'PLACE بابل', at: TEXT.length }));
  });

  test('annotated statements are told apart by what their annotation says', () => {
    const rows = evaluateAgainst(SCHOOLS, BOOKS, { ...RAIN, content: ['حداد'] }).phenomena;
    const row = (phenomenon: string, value: string) =>
      rows.find((one) => one.phenomenon === phenomenon && one.value === value);
    expect(row('source at the cue', 'implied')).toMatchObject({ gold: 1, found: 1, speakerRight: 1 });
    expect(row('source at the cue', 'the whole name')).toMatchObject({ gold: 2, found: 1 });
    expect(row('via', 'one')).toMatchObject({ gold: 2, found: 2, exact: 2 });
  });

  test('extracted ones by the rule that made them and by their cue', () => {
    const { predictions, cues } = evaluateAgainst(SCHOOLS, BOOKS, { ...RAIN, speaker: 'سامي العزاوي' });
    expect(predictions).toContainEqual({ group: 'rule', value: 'verb-that', predicted: 3, contentRight: 3, right: 2 });
    expect(predictions).toContainEqual({
      group: 'speaker',
      value: 'carried over',
      predicted: 1,
      contentRight: 1,
      right: 1,
    });
    expect(cues[0]).toEqual({ cue: 'قالت', gold: 1, found: 1, speakerRight: 0, predicted: 1, spurious: 0 });
  });

  test('the bands of confidence hold every statement once', () => {
    const { bands, error } = evaluateAgainst(SCHOOLS, BOOKS, RAIN).reliability;
    expect(bands.map(({ statements }) => statements).reduce((a, b) => a + b)).toBe(3);
    expect(bands).toHaveLength(10);
    expect(error).toBeLessThan(1);
  });
});
