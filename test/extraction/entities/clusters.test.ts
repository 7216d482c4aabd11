import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

const personsOf = (text: string) => entitiesOf(text).entities.filter(({ type }) => type === 'PERSON');

describe('toClusters', () => {
  test.each([
    { name: 'another spelling of a foreign surname', text: 'وصل العقيد مايلز كاغينز مساء. وقال كاجينز إن الطريق آمن.' },
    {
      name: 'another spelling of a full name',
      text: 'وصلت السيدة سابرينا سينغ مساء. وقالت سابرينا سينج إن الطريق آمن.',
    },
    { name: 'a surname written apart', text: 'وصل المدير نادر أبوسعدة مساء. وقال أبو سعدة إن الطريق آمن.' },
    { name: 'a surname in another case', text: 'وصل المدير نادر أبو سعدة مساء. وزار السوق مع أبي سعدة وفد.' },
    { name: 'a surname written in one', text: 'وصل المدير سعيد عبد المجيد مساء. وقال عبدالمجيد إن الطريق آمن.' },
    { name: 'a surname', text: 'وصل الوزير ثابت العباسي مساء. وقال العباسي إن الطريق آمن.' },
  ])('joins $name', ({ text }) => expect(personsOf(text)).toHaveLength(1));

  test('gives a person one id however the name is spaced', () => {
    const idOf = (name: string) => personsOf(`وصل الوزير ${name} مساء.`)[0]!.id;
    expect(idOf('عبد الله الخروبي')).toBe(idOf('عبدالله الخروبي'));
  });

  test('keeps Arabic names apart that differ by their vowels', () => {
    expect(personsOf('وصل الوزير سالم الخروبي مساء. واستقبله الوزير سليم العنزي.')).toHaveLength(2);
  });

  test('keeps organizations apart that the lexicon knows for two, however alike they sound', () => {
    const { entities } = entitiesOf('وباعت هيونداي ألف سيارة. وباعت هوندا ألفين.');
    expect(entities.map(({ name }) => name)).toEqual(['هيونداي', 'هوندا']);
  });

  test('takes a surname that two bear for the first of them', () => {
    const [first, second] = personsOf(
      'وصل الوزير ياسر الخروبي مساء. وزارت السيدة سهى الخروبي القرية. ثم غادر الخروبي.',
    );
    expect([first!.mentions.length, second!.mentions.length]).toEqual([2, 1]);
  });
});
