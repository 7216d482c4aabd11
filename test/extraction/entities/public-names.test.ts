import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findPublicNames', () => {
  test.each([
    { name: 'a surname by itself', text: 'ثم انتقد أوباما القرار بشدة.', person: 'أوباما' },
    { name: 'a surname behind a particle', text: 'ونقل المبعوث رسالة لأردوغان أمس.', person: 'أردوغان' },
    { name: 'several words', text: 'ثم استقبل شي جين بينغ الوفد أمس.', person: 'شي جين بينغ' },
    { name: 'a name that looks inflected', text: 'والتقى الوزير تسيبي ليفني أمس.', person: 'تسيبي ليفني' },
    { name: 'the given name in front', text: 'وتغير الكثير أثناء حكم طيب أردوغان للبلدة.', person: 'طيب أردوغان' },
  ])('finds $name', ({ text, person }) => expect(namesOf(text)).toContain(`PERSON ${person}`));

  test('is silent about other words', () => {
    expect(namesOf('ثم انتقد المزارع القرار بشدة.')).toEqual([]);
  });
});
