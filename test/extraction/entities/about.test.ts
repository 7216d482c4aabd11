import { describe, expect, test } from '@jest/globals';
import { findAbout } from '../../../src/extraction/entities/index.js';
import { slice } from '../../../src/model/index.js';
import { entitiesOf, spanOf } from './entities-of.js';

describe('findAbout', () => {
  const text = 'قال سامر الخطيب إن وزارة الزراعة الأردنية ستعمل في دمشق. وأضاف الخطيب أن الوزارة جاهزة.';
  const found = entitiesOf(text);
  const speaker = found.entities.find(({ type }) => type === 'PERSON')!;
  const content = [spanOf(text, 'وزارة الزراعة الأردنية ستعمل في دمشق'), spanOf(text, 'الوزارة جاهزة')];

  test('lists what the content names or describes, with the words that do', () => {
    const about = findAbout(found, content, speaker.id);
    expect(about.map(({ spans }) => spans.map((span) => slice(text, span)))).toEqual([
      ['وزارة الزراعة الأردنية', 'الوزارة'],
      ['دمشق'],
    ]);
  });

  test('leaves out the speaker', () => {
    const whole = [{ start: 0, end: text.length }];
    expect(findAbout(found, whole, speaker.id).map(({ entityId }) => entityId)).not.toContain(speaker.id);
    expect(findAbout(found, whole, null).map(({ entityId }) => entityId)).toContain(speaker.id);
  });

  test('is empty where the content names nobody', () => {
    expect(findAbout(found, [spanOf(text, 'جاهزة')], null)).toEqual([]);
  });
});
