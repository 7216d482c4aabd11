import { describe, expect, test } from '@jest/globals';
import { entitiesOf, namesOf } from './entities-of.js';

describe('findGazetteerNames', () => {
  test.each([
    { name: 'a town behind its noun', text: 'وأقيم الحفل في مدينة كان أمس.', place: 'كان' },
    { name: 'a country behind a preposition', text: 'وسافر الوفد للجزائر أمس.', place: 'الجزائر' },
    { name: 'a country behind an adverb', text: 'وزار المدن كلها خصوصا سوريا أمس.', place: 'سوريا' },
    { name: 'a province behind its governor', text: 'وقال محافظ صلاح الدين إن الطريق آمن.', place: 'صلاح الدين' },
    { name: 'the two holy mosques', text: 'وتقدم البلدة خدمة للحرمين الشريفين.', place: 'الحرمين الشريفين' },
    { name: 'a governorate that is called like a field', text: 'ووصل الوفد إلى محافظة حقل مساء.', place: 'حقل' },
    { name: 'a front', text: 'وتقدم الجنود في الجفينة مساء.', place: 'الجفينة' },
    { name: 'a town behind another one', text: 'وتساقطت الأمطار على بغداد وصعدة مساء.', place: 'صعدة' },
    { name: 'a town that looks like a person', text: 'وشهدت خميس مشيط أمطارا غزيرة مساء أمس.', place: 'خميس مشيط' },
    { name: 'a continent', text: 'وعاد الفريق من أوروبا أمس.', place: 'أوروبا' },
  ])('finds $name', ({ text, place }) => expect(namesOf(text)).toContain(`PLACE ${place}`));

  test.each([
    { name: 'a field', text: 'وزرع الفلاح حقل القمح في الصيف.' },
    { name: 'a verb', text: 'وكان الوفد يتحدث عن الخطة، ثم كان لا بد من القرار.' },
    { name: 'a question', text: 'ألن يؤدي هذا إلى تراجع الأسعار؟' },
    { name: 'a noun with article and preposition', text: 'وبدأ الاستعداد للحج هذا الموسم.' },
    { name: 'an adjective in the accusative', text: 'وقال إن مسؤولا ليبيا التقى قياديا سوريا أمس.' },
    { name: 'a verb that begins like "for"', text: 'وقال إن السوق لايزال محدودا.' },
    { name: 'a noun for land that is a town as well', text: 'ووصل الوفد إلى قارة أخرى.' },
    { name: 'a contest called by places', text: 'وفاز الفريق ببطولة كوبا أميركا مرتين.' },
    { name: 'what the title of a king has', text: 'وشكر خادم الحرمين الشريفين الضيوف.' },
    { name: 'a noun with a pronoun', text: 'وتحدث الكاتب خلال حواره عن الزراعة.' },
    { name: 'a prayer', text: 'وانطلق الحفل بعد صلاة المغرب.' },
    { name: 'the name of a contest', text: 'وفاز بدوري أبطال أوروبا ثم بكأس أمم أفريقيا.' },
  ])('is silent about $name', ({ text }) => expect(namesOf(text)).toEqual([]));
});

describe('the shorter names of what is known', () => {
  test.each([
    { name: 'a province', text: 'وهطلت الأمطار في منطقة حائل أمس.', shorter: 'حائل' },
    { name: 'a club', text: 'وتعاقد المدرب مع السد القطري أمس.', shorter: 'السد' },
  ])('$name', ({ text, shorter }) => expect(entitiesOf(text).entities[0]!.names).toContain(shorter));

  test('no town is called by whom it is named after', () => {
    expect(entitiesOf('ووصل الوفد إلى مدينة حمد أمس.').entities[0]!.names).not.toContain('حمد');
  });
});
