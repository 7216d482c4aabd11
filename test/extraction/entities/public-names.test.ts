import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findPublicNames', () => {
  test.each([
    { name: 'a surname by itself', text: 'ثم انتقد أوباما القرار بشدة.', person: 'أوباما' },
    { name: 'a surname behind a particle', text: 'ونقل المبعوث رسالة لأردوغان أمس.', person: 'أردوغان' },
    { name: 'the given name in front', text: 'وتغير الكثير أثناء حكم طيب أردوغان للبلدة.', person: 'طيب أردوغان' },
  ])('finds $name', ({ text, person }) => expect(namesOf(text)).toContain(`PERSON ${person}`));

  test('is silent about other words', () => {
    expect(namesOf('ثم انتقد المزارع القرار بشدة.')).toEqual([]);
  });
});
