import { describe, expect, test } from '@jest/globals';
import { entitiesOf, namesOf } from './entities-of.js';

describe('findHeadedPlaces', () => {
  test.each([
    {
      name: 'a building named after somebody',
      text: 'وصل الوفد إلى مطار الملك خالد الدولي مساء.',
      place: 'مطار الملك خالد الدولي',
    },
    {
      name: 'a hospital without the town it is in',
      text: 'ونقل المصاب إلى مستشفى الملك فهد بالظهران مساء.',
      place: 'مستشفى الملك فهد',
    },
    { name: 'a canal', text: 'وعبرت السفن قناة السويس أمس.', place: 'قناة السويس' },
    { name: 'a small town called a centre', text: 'ووقع الحادث شمال مركز بطينوس مساء.', place: 'بطينوس' },
    { name: 'a shore with its noun', text: 'سبح الأطفال عند شاطئ العقير أمس.', place: 'شاطئ العقير' },
    { name: 'a quoted park', text: 'افتتحت حديقة «المعالم» أمس.', place: 'حديقة «المعالم»' },
    { name: 'a quarter with an everyday name', text: 'وقع الحادث في حي السلام مساء.', place: 'حي السلام' },
    { name: 'a quarter named after somebody', text: 'ووقع الحادث في حي الشيخ رضوان مساء.', place: 'حي الشيخ رضوان' },
    { name: 'a palace with its noun', text: 'واستقبله الملك في قصر الربيع مساء.', place: 'قصر الربيع' },
    { name: 'a town behind its countryside', text: 'ووصل القتال إلى ريف إدلب مساء.', place: 'إدلب' },
    { name: 'a hill', text: 'وتقدم الجنود نحو تل بطينوس مساء.', place: 'تل بطينوس' },
    { name: 'a town with a connector', text: 'ووقع الحادث في ناحية خان بني عامر مساء.', place: 'خان بني عامر' },
    { name: 'an island without its country', text: 'ووصل السياح إلى جزيرة بطينوس اليونانية.', place: 'جزيرة بطينوس' },
    {
      name: 'a region called after a currency',
      text: 'وتراجع التضخم في منطقة اليورو، وتراجع اليورو.',
      place: 'منطقة اليورو',
    },
    { name: 'a town that is called like a family', text: 'ووصل الجنود إلى ناحية البغدادي أمس.', place: 'البغدادي' },
    { name: 'a village that no lexicon knows', text: 'تقع قرية بطينوس في الجبال.', place: 'بطينوس' },
  ])('finds $name', ({ text, place }) => expect(namesOf(text)).toContain(`PLACE ${place}`));

  test.each([
    { name: 'an adjective', text: 'لا توجد في دولة بوليسية حرية.' },
    { name: 'a hospital by the country it is in', text: 'وتوفي الجندي في مستشفى بالأردن.', names: ['PLACE الأردن'] },
    { name: 'a day', text: 'وشهدت العاصمة أمس هدوءا.' },
    { name: 'an adjective of a definite head', text: 'وزار الوفد المنطقة الصناعية أمس.' },
    { name: 'a verb', text: 'وهي أكثر دولة تستضيف الزوار.' },
    { name: 'a noun behind a head that takes none', text: 'زار الوفد مدينة الأحلام.' },
  ])('is silent about $name', ({ text, names = [] }) => expect(namesOf(text)).toEqual(names));

  test('knows a place of several words wherever it stands, once the article has said that it is one', () => {
    const { entities } = entitiesOf('وقع الحادث في بلدة بطينوس دروماخ. وزار الوزير مكان تفجير بطينوس دروماخ مساء.');
    expect(entities.map(({ type }) => type)).toEqual(['PLACE']);
    expect(entities[0]!.mentions).toHaveLength(2);
  });

  test('knows a port by the name of its town, but no hospital', () => {
    const { entities } = entitiesOf('رست السفينة في ميناء بطينوس، ونقل البحار إلى مستشفى دروماخ.');
    expect(entities.map(({ names }) => names)).toEqual([['ميناء بطينوس', 'بطينوس'], ['مستشفى دروماخ']]);
  });

  test('knows a governorate by its bare name as well', () => {
    const { entities } = entitiesOf('وصل إلى محافظة جدة. وقال إن جدة آمنة.');
    expect(entities).toHaveLength(1);
  });
});
