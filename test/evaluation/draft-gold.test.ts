import { describe, expect, test } from '@jest/globals';
import { GOLD_SCHEMA } from '../../src/evaluation/gold.js';
import { compare, evaluate, toGoldDraft, toNameRule } from '../../src/evaluation/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { extractText } from '../extraction/statements/parts.js';
import { toGold } from './gold-files.js';

const TEXT = [
  'قال الوزير سامي العزاوي لصحيفة الأفق إن المدارس ستفتح في العراق. وأضاف أن الكتب وصلت، مؤكدا أن المدارس ستفتح.',
  '',
  '«المطر قادم»، قالت منى حداد. «سيأتي غدا».',
].join('\n');

describe('toGoldDraft', () => {
  const extraction = extractText(TEXT);
  const draft = toGoldDraft(extraction);

  test('gives words where they lead back to the place', () => {
    expect(draft.statements[0]).toMatchObject({
      content: ['المدارس ستفتح في العراق'],
      cue: 'قال',
      source: 'الوزير سامي العزاوي',
      speaker: 'سامي العزاوي',
      speakerType: 'PERSON',
      about: ['العراق'],
      via: ['صحيفة الأفق'],
    });
  });

  test('gives offsets where the words occur elsewhere as well', () => {
    const repeated = draft.statements.flatMap(({ content }) => content).filter((place) => typeof place !== 'string');
    expect(repeated.map(([start, end]) => TEXT.slice(start, end))).toEqual(['المدارس ستفتح']);
  });

  test('leads back to the very extraction that it was made from', () => {
    const rule = toNameRule(lexicons);
    const gold = toGold(GOLD_SCHEMA.parse(JSON.parse(JSON.stringify(draft))), TEXT);
    const { mistakes, strict, overlap } = evaluate([compare(gold, extraction, rule)], rule);
    expect({ f1: strict.f1, overlap, mistakes: Object.values(mistakes).flat() }).toEqual({
      f1: 1,
      overlap: 1,
      mistakes: [],
    });
  });

  test('leaves a speaker whom nobody could name to be filled in', () => {
    expect(toGoldDraft(extractText('وقال إن المطر قادم.')).statements).toMatchObject([{ speaker: '' }]);
  });
});
