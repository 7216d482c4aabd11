import { describe, expect, test } from '@jest/globals';
import { slice } from '../../../src/model/index.js';
import { entitiesOf, namesOf, spanOf, toRecord } from './entities-of.js';

describe('findEntities', () => {
  test.each([
    {
      name: 'an office, its country and a name',
      text: 'قال وزير الزراعة الأردني سامر الخطيب إن الموسم جيد.',
      entities: ['PERSON سامر الخطيب'],
    },
    {
      name: 'a rank',
      text: 'التقى اللواء كريم الدليمي وفدا من المزارعين.',
      entities: ['PERSON كريم الدليمي'],
    },
    {
      name: 'a name with connectors; the blessing behind it stays outside',
      text: 'قال الدكتور فراس بن ناصر آل مبارك رحمه الله إن العلم نور.',
      entities: ['PERSON فراس بن ناصر آل مبارك'],
    },
    {
      name: 'a ministry and a city',
      text: 'أعلنت وزارة الزراعة الأردنية خطة جديدة في دمشق.',
      entities: ['ORGANIZATION وزارة الزراعة الأردنية', 'PLACE دمشق'],
    },
    {
      name: 'an authority with its complement',
      text: 'اجتمعت الهيئة العامة للمياه في مدينة البصرة.',
      entities: ['ORGANIZATION الهيئة العامة للمياه', 'PLACE البصرة'],
    },
    {
      name: 'a base and a mountain',
      text: 'زار الوفد قاعدة السالمية وجبل سنام.',
      entities: ['PLACE قاعدة السالمية', 'PLACE جبل سنام'],
    },
    {
      name: 'a city that everybody knows, without a preposition',
      text: 'تنتظر واشنطن والخرطوم نتائج اللجنة.',
      entities: ['PLACE واشنطن', 'PLACE الخرطوم'],
    },
    {
      name: 'names without the particles in front of them, the article written out where it merged with one',
      text: 'للحكومة العراقية خطة، وبالعراق نفط.',
      entities: ['ORGANIZATION الحكومة العراقية', 'PLACE العراق'],
    },
    {
      name: 'a paper in quotation marks',
      text: 'ذكرت صحيفة «المنارة» أن الطريق مغلق.',
      entities: ['ORGANIZATION صحيفة «المنارة»'],
    },
  ])('finds $name', ({ text, entities }) => expect(namesOf(text)).toEqual(entities));

  test.each([
    { name: 'common nouns', text: 'تقع القرية بين الجبال والبحر، وقال أحد السكان إن الطريق طويل.' },
    { name: 'an office without a name', text: 'أكد رئيس الوزراء أن الاقتصاد يتحسن.' },
    { name: 'a country that is an adjective behind a definite noun', text: 'وتعمل الجامعات السعودية في الصيف.' },
    { name: 'adjectives of nationality', text: 'يعمل في المصنع مهندسون مصريون وعمال سودانيون.' },
    { name: 'a force that is no standing body', text: 'انسحبت القوات الأميركية من القرية.' },
    { name: 'organizing', text: 'بدأ تنظيم المسابقة مساء.' },
    { name: 'a short town in the rest of a word', text: 'قال الشيوخ إنهم كبروا وولدوا هنا قبل سنوات.' },
    { name: 'a training camp', text: 'بدأ الفريق المعسكر الإعدادي، ثم عاد من معسكر إعدادي آخر.' },
    { name: 'somebody who presides', text: 'اجتمع الأعضاء برئاسة العميد في القاعة.' },
    { name: 'a month and a day', text: 'يبدأ الموسم يوم الخميس في شهر نيسان.' },
  ])('finds nothing in $name', ({ text }) => expect(namesOf(text)).toEqual([]));

  test('is silent in a language that it does not know', () => {
    expect(namesOf('Le ministre a parlé hier soir avec les agriculteurs de la région.')).toEqual([]);
  });

  test('gives every mention the characters that it was read from', () => {
    const { text, mentions } = entitiesOf(
      'قال وزير الزراعة الأردني سامر الخطيب إن الموسم جيد. وأضاف الخطيب أن الأمطار كافية.',
    );
    expect(mentions.map((mention) => [slice(text, mention), slice(text, mention.name)])).toEqual([
      ['وزير الزراعة الأردني سامر الخطيب', 'سامر الخطيب'],
      ['الخطيب', 'الخطيب'],
    ]);
  });

  test('counts lam and article in one word as a form of its own', () => {
    const { text, entities } = entitiesOf('للحكومة العراقية خطة جديدة.');
    expect(entities.map(({ names, mentions }) => [names, mentions.map((mention) => slice(text, mention))])).toEqual([
      [['للحكومة العراقية'], ['للحكومة العراقية']],
    ]);
  });

  test('knows a surname again whose letters could be read otherwise', () => {
    const { text, mentions } = entitiesOf('قال العميد سامر بيراك إن العمل مستمر. وأقر بيراك بأن الطريق طويل.');
    expect(mentions.map(({ name }) => slice(text, name))).toEqual(['سامر بيراك', 'بيراك']);
  });

  test('gives the same full name the same identifier in two articles, and a single name one for each article', () => {
    const [first, second] = ['قال سامر الخطيب إن الموسم جيد.', 'وصل سامر الخطيب إلى دمشق.'].map(
      (text) => entitiesOf(text).entities[0]!,
    );
    expect(first!.id).toBe(second!.id);
    const [one, other] = ['قال الجنرال هوفنر إن الطريق آمن.', 'عاد الجنرال هوفنر مساء.'].map(
      (text) => entitiesOf(text).entities[0]!,
    );
    expect(one!.name).toBe(other!.name);
    expect(one!.id).not.toBe(other!.id);
  });
});

describe('findEntities with an authority file', () => {
  const fleet = toRecord({
    id: 'org_northern-fleet',
    type: 'ORGANIZATION',
    nameAr: 'أسطول الشمال التجاري',
    nameEn: 'Northern Merchant Fleet',
    aliases: ['الشمالي', 'NMF'],
  });
  const namesakes = ['person_a', 'person_b'].map((id) =>
    toRecord({
      id,
      type: 'PERSON',
      nameAr: `${id === 'person_a' ? 'سامر' : 'عامر'} الزهاوي`,
      nameEn: id,
      aliases: ['الزهاوي'],
    }),
  );

  test('links a name by any alias', () => {
    const { entities } = entitiesOf('اشترى أسطول الشمال التجاري سفينتين، وقال الشمالي إنهما كبيرتان.', {
      entities: [fleet],
      relations: [],
      topics: [],
    });
    expect(entities).toMatchObject([{ id: fleet.id, origin: 'CURATED', name: 'أسطول الشمال التجاري' }]);
    expect(entities[0]!.names).toEqual(['أسطول الشمال التجاري', 'الشمالي', 'Northern Merchant Fleet', 'NMF']);
    expect(entities[0]!.mentions).toHaveLength(2);
  });

  test('never links by an alias that two records bear', () => {
    const { entities } = entitiesOf('قال الزهاوي إن الموسم جيد.', { entities: namesakes, relations: [], topics: [] });
    expect(entities).toMatchObject([{ type: 'PERSON', origin: 'EXTRACTED', name: 'الزهاوي' }]);
  });

  test('links an ambiguous alias where the article gives the full name', () => {
    const { entities } = entitiesOf('قال سامر الزهاوي إن الموسم جيد. وأضاف الزهاوي أن الأمطار كافية.', {
      entities: namesakes,
      relations: [],
      topics: [],
    });
    expect(entities.map(({ id, mentions }) => [id, mentions.length])).toEqual([['person_a', 2]]);
  });
});

describe('meantBy', () => {
  const text =
    'قالت المتحدثة باسم وزارة الصحة اللبنانية ليلى حداد إن اللقاح متوفر. وأكدت المتحدثة أن الوزارة تعمل. وقال مسؤول في وزارة الصحة اللبنانية إن العدد كاف.';
  const found = entitiesOf(text);

  test.each([
    { phrase: 'المتحدثة باسم وزارة الصحة اللبنانية ليلى حداد', entity: 'ليلى حداد' },
    { phrase: 'ليلى حداد', entity: 'ليلى حداد' },
    { phrase: 'وزارة الصحة اللبنانية', entity: 'وزارة الصحة اللبنانية' },
    { phrase: 'الوزارة تعمل', entity: 'وزارة الصحة اللبنانية' },
  ])('takes "$phrase" for $entity', ({ phrase, entity }) => {
    expect(found.meantBy(spanOf(text, phrase))?.name).toBe(entity);
  });

  test.each([
    { phrase: 'رئيسة الجمعية في العراق ليلى حداد', entity: 'ليلى حداد' },
    { phrase: 'المندوبة لدى المجلس الأعلى ليلى حداد', entity: 'ليلى حداد' },
    { phrase: 'مسؤول في مكتب ليلى حداد', entity: null },
    { phrase: 'مصادر مقربة من ليلى حداد', entity: null },
  ])('behind a preposition, "$phrase" is $entity', ({ phrase, entity }) => {
    const sentence = `قالت ${phrase} إن اللقاح متوفر.`;
    const { meantBy } = entitiesOf(sentence);
    expect(meantBy(spanOf(sentence, phrase))?.name ?? null).toBe(entity);
  });

  test('resolves a title to the person who was introduced with it', () => {
    const start = text.indexOf('المتحدثة أن');
    expect(found.meantBy({ start, end: start + 'المتحدثة'.length })?.name).toBe('ليلى حداد');
  });

  test.each(['مسؤول في وزارة الصحة اللبنانية', 'اللقاح', 'العدد'])('takes "%s" for nobody', (phrase) => {
    expect(found.meantBy(spanOf(text, phrase))).toBeNull();
  });

  test('knows the gender that a title tells', () => {
    expect(found.entities.find(({ type }) => type === 'PERSON')?.gender).toBe('F');
  });
});

describe('roles', () => {
  test.each([
    {
      name: 'a title in front of the name',
      text: 'قالت المتحدثة باسم وزارة الصحة اللبنانية ليلى حداد إن اللقاح متوفر.',
      role: ['ليلى حداد', 'المتحدثة باسم', 'وزارة الصحة اللبنانية', 'Spokesman'],
      span: 'المتحدثة باسم وزارة الصحة اللبنانية ليلى حداد',
    },
    {
      name: 'a title behind the name',
      text: 'وصل خالد المنصوري، المتحدث باسم نادي الفرسان، إلى باريس.',
      role: ['خالد المنصوري', 'المتحدث باسم', 'نادي الفرسان', 'Spokesman'],
      span: 'خالد المنصوري، المتحدث باسم نادي الفرسان',
    },
  ])('reads $name', ({ text, role, span }) => {
    const { entities, roles } = entitiesOf(text);
    const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
    expect(roles.map((r) => [nameOf(r.personId), r.title, nameOf(r.organizationId), r.titleEn])).toEqual([role]);
    expect(slice(text, roles[0]!.span)).toBe(span);
  });

  test.each([
    {
      name: 'a place that is governed',
      text: 'وصل حاكم دبي خالد المنصوري إلى باريس.',
      role: ['خالد المنصوري', 'حاكم', 'دبي'],
    },
    {
      name: 'an organization named before',
      text: 'عقدت جامعة الأردن مؤتمرا. وقال مدير الجامعة خالد المنصوري إن العام بدأ.',
      role: ['خالد المنصوري', 'مدير', 'جامعة الأردن'],
    },
    {
      name: 'a title without the form of address behind it',
      text: 'التقى وزير التعليم الدكتور خالد المنصوري الطلاب. وخرج وزير التعليم الدكتور خالد المنصوري بعد ساعة.',
      role: ['خالد المنصوري', 'وزير التعليم', undefined],
    },
  ])('reads $name once', ({ text, role }) => {
    const { entities, roles } = entitiesOf(text);
    const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
    expect(roles.map((r) => [nameOf(r.personId), r.title, nameOf(r.organizationId)])).toEqual([role]);
  });

  test.each([
    { text: 'وقال رئيس تحرير المجلة خالد المنصوري إن العدد جاهز.', titleEn: ['Editor-in-Chief'] },
    { text: 'وقالت وزيرة الخارجية ليلى حداد إن الزيارة مفيدة.', titleEn: ['Minister of Foreign Affairs'] },
    { text: 'وقال وزير التعليم العالي خالد المنصوري إن العام بدأ.', titleEn: ['Minister of Higher Education'] },
    { text: 'وقال نائب رئيس الوزراء خالد المنصوري إن الجسر مفتوح.', titleEn: ['Deputy Prime Minister'] },
    { text: 'وقال المستشار رئيس اللجنة خالد المنصوري إن الجسر مفتوح.', titleEn: ['Adviser', 'Chairman'] },
  ])('tells offices apart in English: $titleEn', ({ text, titleEn }) =>
    expect(entitiesOf(text).roles.map((role) => role.titleEn)).toEqual(titleEn),
  );

  test.each(['وصل مستشار لخالد المنصوري إلى باريس.', 'التقى خالد المنصوري ومدير المكتبة.'])(
    'knows that a title is of somebody else: %s',
    (text) => expect(entitiesOf(text).roles).toEqual([]),
  );

  test('makes no role of a rank', () => {
    expect(entitiesOf('التقى اللواء كريم الدليمي وفدا من المزارعين.').roles).toEqual([]);
  });
});
