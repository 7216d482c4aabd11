import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findHeadline', () => {
  test('a headline "official: words" is whoever speaks first in the article', () => {
    const text = ['مسؤول: الجسر سيفتح في الربيع', '', 'قال رئيس البلدية كريم الصافي إن الجسر سيفتح قريبا.'].join('\n');
    expect(partsOf(text)[0]).toMatchObject({
      cue: ':',
      source: 'مسؤول',
      content: ['الجسر سيفتح في الربيع'],
      speaker: 'كريم الصافي',
      mode: 'DIRECT',
    });
  });

  test('silent: a label that names nobody', () => {
    expect(partsOf(['بالصور: الجسر الجديد في الربيع', '', 'افتتح الجسر أمس.'].join('\n'))).toEqual([]);
  });

  test('silent: a place that tells where', () => {
    expect(partsOf(['العراق: أمطار في الجنوب', '', 'هطل المطر أمس.'].join('\n'))).toEqual([]);
  });
});
