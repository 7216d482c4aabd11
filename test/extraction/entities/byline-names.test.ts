import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findBylineNames', () => {
  test('finds reporter, outlet and town of a dateline, though their names are everyday words', () => {
    const text =
      'عودة النجم إلى القرية\n\nعلي خروبي \u2013 المدى \u2013 القريات: قرر مزارع رفع دعوى قضائية ضد جاره أمس.';
    expect(namesOf(text)).toEqual(['PERSON علي خروبي', 'ORGANIZATION المدى', 'PLACE القريات']);
  });

  test('finds a paper beside agencies that are not named', () => {
    expect(namesOf('القرية تحتفل\n\nالرياض - المدى ووكالات الأنباء: قرر مزارع رفع دعوى أمس.')).toEqual([
      'PLACE الرياض',
      'ORGANIZATION المدى',
    ]);
  });

  test('takes the same word for no town inside a sentence', () => {
    expect(namesOf('قرر مزارع رفع دعوى قضائية لأن القريات قريبة من بيته.')).toEqual([]);
  });
});
