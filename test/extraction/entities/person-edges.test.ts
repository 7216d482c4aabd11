import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('toWholePerson', () => {
  test.each([
    { before: 'a verb', text: 'ورأى الأمير سعود بن ماجد يكرم عاملا.', persons: ['PERSON سعود بن ماجد'] },
    { before: 'a number', text: 'وعلى هاتف الشيخ خالد الدوسري 0551234567 مساء.', persons: ['PERSON خالد الدوسري'] },
    {
      before: 'the next name behind "and"',
      text: 'والتقى الوزير محمد العتيبي وعبدالمحسن القحطاني أمس.',
      persons: ['PERSON محمد العتيبي', 'PERSON عبدالمحسن القحطاني'],
    },
    { before: 'a blessing', text: 'وأمر الملك عبدالعزيز طيب الله ثراه بذلك.', persons: ['PERSON عبدالعزيز'] },
    {
      before: 'an adverb that looks like nothing the lexicon knows',
      text: 'وتحدث الرئيس جلال كولمان. ووقف الرئيس كولمان متضامنا مع الحملة.',
      persons: ['PERSON جلال كولمان'],
    },
    {
      before: 'a verb behind the surname of somebody named in full',
      text: 'وقال جاك كولمان إن الطريق آمن. ووحده الرئيس كولمان شذ عن القاعدة.',
      persons: ['PERSON جاك كولمان'],
    },
    {
      before: 'an office that is a given name as well, behind a family name',
      text: 'وقال عبدالله ناصر الجنيبي أمين السر إن الفوز مهم.',
      persons: ['PERSON عبدالله ناصر الجنيبي'],
    },
    {
      before: 'a preposition that is written as a name in some papers',
      text: 'وكتب عبد العزيز على ورقة صغيرة أن الطريق آمن.',
      persons: ['PERSON عبد العزيز'],
    },
    {
      before: 'an everyday noun with a preposition',
      text: 'وأشاد الرئيس السابق ضياء الحق أحمدي بالاتفاق.',
      persons: ['PERSON ضياء الحق أحمدي'],
    },
    {
      before: 'an office with the article',
      text: 'ويرى نادر معن الخبير في شؤون الطرق أن الجسر آمن.',
      persons: ['PERSON نادر معن'],
    },
    { before: 'an office', text: 'والتقى الدكتور محمد العتيبي مفتي القرية أمس.', persons: ['PERSON محمد العتيبي'] },
  ])('ends a name before $before', ({ text, persons }) => expect(namesOf(text)).toEqual(persons));

  test('begins a name behind a nationality with its particle', () => {
    expect(namesOf('وكانت النتيجة مئة نقطة للروسية ماريا كولمان.')).toEqual(['PERSON ماريا كولمان']);
  });

  test('begins a name with what its closing word belongs to', () => {
    expect(namesOf('ووصل الضابط عز الدين كجك أمس.')).toEqual(['PERSON عز الدين كجك']);
  });

  test('begins no full name with a definite noun', () => {
    expect(namesOf('وقال الفنان القدير باسل كولمان إن الطريق آمن.')).toEqual(['PERSON باسل كولمان']);
    expect(namesOf('وقال رئيس الحكومة الحبيب الصيد سالم إن الطريق آمن.')).toEqual(['PERSON الحبيب الصيد سالم']);
  });

  test('begins a name with a title that "son of" follows', () => {
    expect(namesOf('ووصل وزير الدولة سلطان بن مسفر أمس.')).toEqual(['PERSON سلطان بن مسفر']);
  });

  test.each([
    { text: 'وصل مدير جامعة الملك سعود ربيع كرم أمس.', names: ['PERSON ربيع كرم', 'ORGANIZATION جامعة الملك سعود'] },
    {
      text: 'وعلى جسر الملك فهد بن عبدالعزيز سالم الحداد وابنه.',
      names: ['PLACE جسر الملك فهد بن عبدالعزيز', 'PERSON سالم الحداد'],
    },
    { text: 'وافتتح جامعة الأمير فهد بن سلطان أمس.', names: ['ORGANIZATION جامعة الأمير فهد بن سلطان'] },
  ])('ends the name of a body at the king whom it is called after: $text', ({ text, names }) => {
    expect(namesOf(text)).toEqual(names);
  });

  test('begins no name with what opens a clause, although a name has its letters', () => {
    expect(namesOf('وبحسب البيان فإن كوبولا يحب الطريق.')).toEqual(['PERSON كوبولا']);
  });

  test.each([
    { name: 'فهد البرهومان', text: 'وقال عضو مجلس الإدارة فهد البرهومان إن النادي مستعد.' },
    { name: 'محمد سعيدان', text: 'والتقى الوفد محمد سعيدان في مقر الوزارة مساء أمس.' },
    { name: 'وليد الفي', text: 'وذكر رئيس اللجنة وليد الفي أن العدد كبير.' },
  ])('keeps a family name that looks inflected: $name', ({ name, text }) => {
    expect(namesOf(text)).toContain(`PERSON ${name}`);
  });

  test.each([
    { with: 'an everyday word behind "با"', text: 'وقال جمال با رأس إن الطريق آمن.', name: 'جمال با رأس' },
    { with: 'a preposition that governs nothing', text: 'وقال رأفت علي إن الطريق آمن.', name: 'رأفت علي' },
    { with: 'an everyday word before what is said', text: 'وقال محمد صابر عرب إن الطريق آمن.', name: 'محمد صابر عرب' },
    { with: 'an everyday word behind the verb', text: 'وقالت لقاء عبد الرزاق إن الطريق آمن.', name: 'لقاء عبد الرزاق' },
    { with: 'the noun of a given name', text: 'من جهته، عز الدين كجك أوضح أن الطريق آمن.', name: 'عز الدين كجك' },
    { with: 'a given name of two words', text: 'وقال ضياء الحق أحمدي إن الطريق آمن.', name: 'ضياء الحق أحمدي' },
    { with: 'a given name that has the article', text: 'وقال المنجي الورفلي إن الطريق آمن.', name: 'المنجي الورفلي' },
    { with: 'a given name that is a title as well', text: 'وقال سلطان القاسمي إن الطريق آمن.', name: 'سلطان القاسمي' },
    { with: 'where somebody is from', text: 'وقال أبو سلمان العماني إن الرحلة بدأت.', name: 'أبو سلمان العماني' },
    { with: 'a noun that "of faith" makes a name of', text: 'ووصل المدرب خالد فخر الدين أمس.', name: 'خالد فخر الدين' },
    { with: 'an everyday word between', text: 'ووصل رئيس المنظمة علي أكبر صالحي أمس.', name: 'علي أكبر صالحي' },
    { with: 'the name of a house', text: 'وقال تميم بن ماجد آل ثاني إن الرحلة بدأت.', name: 'تميم بن ماجد آل ثاني' },
    { with: 'a foreign article', text: 'وقالت ماريا فون دير كولمان إن الرحلة بدأت.', name: 'ماريا فون دير كولمان' },
    {
      with: 'an everyday word behind an office',
      text: 'ووقعت القاضية آنا ديغز كولمان القرار.',
      name: 'آنا ديغز كولمان',
    },
    {
      with: 'two names more than the tagger takes for one',
      text: 'ودعا الرئيس الأسبق أبو القاسم عبدي صلاد فرح البلدة إلى الهدوء.',
      name: 'أبو القاسم عبدي صلاد فرح',
    },
    { with: 'a hyphen', text: 'وقال الأمين العام جان-كلود كولمان إن الرحلة بدأت.', name: 'جان-كلود كولمان' },
    {
      with: 'a foreign name behind "and" in front',
      text: 'والتقى روبرت أولر مدير البنك وإدواردو هرميلينو لايتي أمس.',
      name: 'إدواردو هرميلينو لايتي',
    },
    { with: 'a title at its end', text: 'وقال المهندس إبراهيم السلطان، إن الجسر آمن.', name: 'إبراهيم السلطان' },
    { with: 'a word that looks like a verb', text: 'وقال أحد السكان كياري ساندا إن الجسر آمن.', name: 'كياري ساندا' },
  ])('keeps a name with $with whole', ({ text, name }) => expect(namesOf(text)).toContain(`PERSON ${name}`));

  test('takes no Latin words for a person', () => {
    expect(namesOf('وتوصل الباحثون إلى سبب الفشل الكلوي Acute Kidney Failure لدى المسنين.').join()).not.toContain(
      'Acute',
    );
  });

  test.each([
    { drops: 'a preposition', text: 'والتقى الرئيس أمام يوويري موسيفيني أمس.', not: 'أمام' },
    { drops: 'a verb behind "and"', text: 'ورأى جيمس كولمان، الخبير في الشؤون البحرية، أن الميناء آمن.', not: 'رأى' },
    { drops: 'the place of an office', text: 'والتقى محافظ صلاح الدين رائد الجبوري الوفد أمس.', not: 'الدين رائد' },
    { drops: 'an adjective of a country', text: 'وقاد المدرب الكولومبي هيجيتا الفريق.', not: 'الكولومبي' },
    { drops: 'the rest of a rank', text: 'وقال الفريق أول كريم الدليمي إن الطريق آمن.', not: 'أول' },
    { drops: 'a title of what follows', text: 'ثم كرّم سمو أمير القرية الفائزين.', not: 'كرّم' },
  ])('lets no name begin or end with $drops', ({ text, not }) => {
    expect(namesOf(text).filter((name) => name.includes(not))).toEqual([]);
  });
});
