import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findListedNames', () => {
  test.each([
    {
      where: 'behind an adjective',
      text: 'وتحدث مرشد الجمهورية الإيرانية علي خامنئي على المنبر.',
      person: 'علي خامنئي',
    },
    {
      where: 'behind a country',
      text: 'وقال السفير لدى روسيا علي خامنئي على الهاتف إن الطريق آمن.',
      person: 'علي خامنئي',
    },
    {
      where: 'that ends with a family name which is a town as well',
      text: 'ووقف على المنبر المتحدث باسم الفريق في صلالة علي الأحمدي أمس.',
      person: 'علي الأحمدي',
    },
    {
      where: 'of somebody foreign behind an adjective',
      text: 'ووصل نائب رئيس الاتحاد السابق جيفري كولمان إلى المطار.',
      person: 'جيفري كولمان',
    },
    {
      where: 'whose first word is an everyday one, between commas',
      text: 'غير أن نائب محافظ البنك المركزي، أكبر كميجان، غادر القاعة.',
      person: 'أكبر كميجان',
    },
    {
      where: 'of everyday words behind an office with what it governs',
      text: 'وزار الوادي أمس وزير النفط خليل الحية مع أخيه.',
      person: 'خليل الحية',
    },
    {
      where: 'of which the tagger saw half, behind an office of several words',
      text: 'وأكد مدير عام شرطة المحافظة خليل الحية أن الطريق أغلق.',
      person: 'خليل الحية',
    },
    {
      where: 'of everyday words between a comma and a verb of saying',
      text: 'من جهته، باسم قاسم أوضح أن الأسعار ستنخفض.',
      person: 'باسم قاسم',
    },
    {
      where: 'of somebody from somewhere, anywhere',
      text: 'وقدم الشكر إلى نمر العنزي على جهوده.',
      person: 'نمر العنزي',
    },
    {
      where: 'whose second word the tagger took for a name by itself',
      text: 'وحضر جمال سليمان وباسم الحلاق وغيرهم.',
      person: 'باسم الحلاق',
    },
    { where: 'that "of faith" is part of', text: 'والتقى الوفد عز الدين كجك في مقر الوزارة.', person: 'عز الدين كجك' },
  ])('finds a name $where', ({ text, person }) => expect(namesOf(text)).toContain(`PERSON ${person}`));

  test.each([
    { name: 'a preposition', text: 'وصل من روسيا على كولمان.' },
    { name: 'a paper that writes the preposition like the name', text: 'عاد من روسيا علي الفور.' },
    {
      name: 'how somebody spoke',
      text: 'وقال سالم الحداد، دون إسهاب، إن الطريق آمن.',
      persons: ['PERSON سالم الحداد'],
    },
    { name: 'what an office that looks like a verb asks for', text: 'وطالب المزارعين بفتح الطريق.' },
    { name: 'what happened behind an office', text: 'وزار وزير النفط سعيد بالنتائج في الوادي.' },
    { name: 'a salary', text: 'وارتفع راتب الوزير هذا العام.' },
    { name: 'two nouns where no name is expected', text: 'ثم رأينا ربيع القرية في الحديقة.' },
  ])('is silent about $name', ({ text, persons = [] }) => {
    expect(namesOf(text).filter((name) => name.startsWith('PERSON'))).toEqual(persons);
  });
});
