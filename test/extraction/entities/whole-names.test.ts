import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

describe('findWholeNames', () => {
  test('finds a name again that the sentence alone would not give', () => {
    const text = 'وقالت الوزيرة فيديريكا موغيريني إن الطريق آمن. وستترأس فيديريكا موغيريني الاجتماع.';
    const { entities } = entitiesOf(text);
    expect(entities).toHaveLength(1);
    expect(entities[0]!.mentions.map(({ name }) => text.slice(name.start, name.end))).toEqual([
      'فيديريكا موغيريني',
      'فيديريكا موغيريني',
    ]);
  });

  test('finds what the article has called a company once', () => {
    const text = 'اشترت مجموعة «مندرين أورينتال» الفندق. وذكر الخبراء أن مندرين أورينتال ستغلقه.';
    const { entities } = entitiesOf(text);
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ type: 'ORGANIZATION' });
    expect(entities[0]!.mentions).toHaveLength(2);
  });

  test('takes no part of a name for it', () => {
    const { entities } = entitiesOf('وقالت الوزيرة فيديريكا موغيريني إن الطريق آمن. ثم شكرها الوزير.');
    expect(entities[0]!.mentions.filter(({ form }) => form === 'NAME')).toHaveLength(1);
  });
});
