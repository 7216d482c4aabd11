import { describe, expect, test } from '@jest/globals';
import { linesOf } from './figures-of.js';

describe('how much', () => {
  test.each([
    ['الميناء يضم 2500 عامل', '2500 عامل | worker | 2500 | person'],
    ['الميناء يضم \u0662\u066C\u0665\u0660\u0660 عامل', '\u0662\u066C\u0665\u0660\u0660 عامل | worker | 2500 | person'],
    ['الفيضان شرد ثلاثة آلاف شخص', 'ثلاثة آلاف شخص | person displaced | 3000 | person'],
    ['المخيم يضم ألفي نازح', 'ألفي نازح | displaced person | 2000 | person'],
    ['المخيم يضم ألفا ومئتين وخمسين نازحا', 'ألفا ومئتين وخمسين نازحا | displaced person | 1250 | person'],
    ['لديها ألفا متطوع', 'ألفا متطوع | volunteer | 2000 | person'],
    ['النادي باع خمسة وعشرين ألف تذكرة', 'خمسة وعشرين ألف تذكرة | تذكره | 25000 | '],
    ['النادي باع خمس عشرة تذكرة', 'خمس عشرة تذكرة | تذكره | 15 | '],
    ['الحملة جمعت مليونا ونصف المليون دولار', 'مليونا ونصف المليون دولار | money | 1500000 | USD'],
    ['الحملة جمعت مليونا و200 ألف يورو', 'مليونا و200 ألف يورو | money | 1200000 | EUR'],
    ['الحملة جمعت نصف مليون يورو', 'نصف مليون يورو | money | 500000 | EUR'],
    ['المعرض استقبل مئات الزوار', 'مئات الزوار | tourist | ~200.. | person'],
    ['المعرض استقبل عشرات الآلاف من الزوار', 'عشرات الآلاف من الزوار | tourist | ~20000.. | person'],
    ['الإصلاح يستغرق بضعة أشهر', 'بضعة أشهر | duration | ~3..9 | month'],
    ['القرية تبعد كيلومترين', 'كيلومترين | distance | 2 | km'],
    ['الشركة اشترت سفينتين', 'سفينتين | ship | 2 | thing'],
  ])('%s', (words, line) => expect(linesOf(words)).toEqual([line]));
});

describe('limits and ranges', () => {
  test.each([
    ['الميناء يضم نحو 300 عامل', 'نحو 300 عامل | worker | ~300 | person'],
    ['الميناء يستعين بنحو 300 عامل', 'نحو 300 عامل | worker | ~300 | person'],
    ['الميناء يضم أكثر من 300 عامل', 'أكثر من 300 عامل | worker | 300.. | person'],
    ['الميناء يضم ما لا يقل عن مئة عامل', 'ما لا يقل عن مئة عامل | worker | 100.. | person'],
    ['الميناء يضم 40 عاملا على الأقل', '40 عاملا على الأقل | worker | 40.. | person'],
    ['الميناء يضم أقل من 300 عامل', 'أقل من 300 عامل | worker | ..300 | person'],
    ['الميناء يضم ما بين 1500 و3000 عامل', 'ما بين 1500 و3000 عامل | worker | 1500..3000 | person'],
    ['الميناء يضم بين 10 و15 ألف عامل', 'بين 10 و15 ألف عامل | worker | 10000..15000 | person'],
    ['الرحلة تستغرق 3 إلى 4 ساعات', '3 إلى 4 ساعات | duration | 3..4 | hour'],
    ['الرحلة تستغرق 3-4 ساعات', '3-4 ساعات | duration | 3..4 | hour'],
  ])('%s', (words, line) => expect(linesOf(words)).toEqual([line]));

  test('what rises from one number to another is no range', () =>
    expect(linesOf('عدد القطارات ارتفع من 5 إلى 9 قطارات')).toEqual(['9 قطارات | قطارات | 9 | ']));
});

describe('of what', () => {
  test.each([
    ['في القاعدة 40 جنديا أميركيا', '40 جنديا أميركيا | soldier united states | 40 | person'],
    ['في القاعدة مئة من الجنود الأميركيين', 'مئة من الجنود الأميركيين | soldier united states | 100 | person'],
    ['في الفريق أربعة إيطاليين', 'أربعة إيطاليين | person italy | 4 | person'],
    ['الجسر كلف 80 مليون ريال سعودي', '80 مليون ريال سعودي | money | 80000000 | SAR'],
    ['الجسر كلف 80 مليون ريال', '80 مليون ريال | money | 80000000 | riyal'],
    ['البلاد تلقت مساعدات بقيمة 5 ملايين دولار', '5 ملايين دولار | aid | 5000000 | USD'],
    ['البلاد اقترضت 5 ملايين دولار من البنك', '5 ملايين دولار | money | 5000000 | USD'],
    ['الفائض بلغ في بداية السنة 18.5 مليون يورو', '18.5 مليون يورو | surplus | 18500000 | EUR'],
    ['الصندوق منح 37 قرضا', '37 قرضا | loan | 37 | thing'],
    ['البطالة بلغت 12.5 في المئة', '12.5 في المئة | unemployment | 12.5 | %'],
    ['الحزب حصد 20% من الأصوات', '20% من الأصوات | vote | 20 | %'],
    ['الحريق أتى على 30 كيلومترا مربعا', '30 كيلومترا مربعا | area | 30 | km2'],
    ['الحادث أسفر عن مقتل ثلاثة أشخاص', 'ثلاثة أشخاص | person killed | 3 | person'],
    ['الحادث أسفر عن إصابة 12', '12 | person wounded | 12 | person'],
    ['عدد السجناء بلغ 700', '700 | prisoner | 700 | person'],
  ])('%s', (words, line) => expect(linesOf(words)).toEqual([line]));
});

describe('what is no figure', () => {
  test.each([
    'المتحف افتتح عام 1987',
    'المتحف يفتح في 12 مايو',
    'المتحف يفتح الساعة 10:30',
    'المحكمة استندت إلى المادة 5 من القانون',
    'النتيجة كانت 2-1',
    'البلدان اتفقا على الهدنة',
    'أحد المهندسين غادر',
    'الاجتماع يعقد يوم الاثنين',
    'المعرض انتقل في 2015 وعاد',
  ])('%s', (words) => expect(linesOf(words)).toEqual([]));
});

describe('in English', () => {
  test.each([
    ['about 2,500 American soldiers remain', 'about 2,500 American soldiers | soldier united states | ~2500 | person'],
    [
      'between 10 and 15 thousand fighters remain',
      'between 10 and 15 thousand fighters | fighter | 10000..15000 | person',
    ],
    ['more than $3 billion was spent', 'more than $3 billion | money | 3000000000.. | USD'],
    ['two hundred and five houses burned', 'two hundred and five houses | house | 205 | thing'],
    ['tens of thousands of people left', 'tens of thousands of people | person | ~20000.. | person'],
    ['300 aid workers left', '300 aid workers | worker | 300 | person'],
    ['unemployment fell to 7 percent', '7 percent | unemployment | 7 | %'],
  ])('%s', (words, line) => expect(linesOf(words, 'en')).toEqual([line]));

  test.each(['it opened on 12 May', 'it closed in 2015'])('%s', (words) => expect(linesOf(words, 'en')).toEqual([]));
});
