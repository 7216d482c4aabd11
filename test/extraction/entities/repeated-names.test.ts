import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

const mentionsOf = (text: string, name: string) => {
  const { entities } = entitiesOf(text);
  const entity = entities.find((found) => found.name === name);
  return entity?.mentions.filter(({ form }) => form === 'NAME').length ?? 0;
};

describe('findRepeatedNames', () => {
  test.each([
    { again: 'a family name', text: 'وصل سامي الخروبي مساء. ثم غادر الخروبي القرية.', name: 'سامي الخروبي' },
    {
      again: 'a family name that is a common word with the article',
      text: 'وصل سامي الأسد مساء. ثم غادر الأسد القرية.',
      name: 'سامي الأسد',
    },
    { again: 'a rare given name', text: 'وصل العقيد كوشنير دوفال مساء. ثم غادر كوشنير القرية.', name: 'كوشنير دوفال' },
    {
      again: 'a town whose name is a common word elsewhere',
      text: 'زار الوفد مدينة الزلفي أمس. وتبعد الزلفي ساعتين.',
      name: 'الزلفي',
    },
    { again: 'a club', text: 'زار نادي الوفاق أمس. وقال إن الوفاق فاز.', name: 'نادي الوفاق' },
    { again: 'a quoted paper', text: 'كتبت صحيفة «المنارة» الخبر. وعادت «المنارة» إليه.', name: 'صحيفة «المنارة»' },
    {
      again: 'an armed group with an everyday name',
      text: 'وتقدم تنظيم القاعدة مساء. ونفت القاعدة ذلك.',
      name: 'تنظيم القاعدة',
    },
  ])('finds $again again', ({ text, name }) => expect(mentionsOf(text, name)).toBe(2));

  test.each([
    { once: 'a word spelled differently from the town', text: 'زار محافظة جدة. وسأل الطفل جده عنها.', name: 'جدة' },
    {
      once: 'a common word that a company is called after',
      text: 'زار شركة الكهرباء. وقال إن الكهرباء عادت.',
      name: 'شركة الكهرباء',
    },
    {
      once: 'a base that an adjective describes',
      text: 'وتقدم تنظيم القاعدة مساء. وقصف الجنود القاعدة الجوية.',
      name: 'تنظيم القاعدة',
    },
    {
      once: 'a base that the article names',
      text: 'وتقدم تنظيم القاعدة نحو قاعدة العند مساء. وبقيت القاعدة هادئة.',
      name: 'تنظيم القاعدة',
    },
  ])('does not take $once for it', ({ text, name }) => expect(mentionsOf(text, name)).toBe(1));
});
