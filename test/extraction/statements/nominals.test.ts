import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findNominals', () => {
  test.each([
    {
      name: 'behind the content',
      text: 'ارتفعت أسعار القمح في السوق، بحسب تجار محليين.',
      parts: {
        cue: 'بحسب',
        source: 'تجار محليين',
        content: ['ارتفعت أسعار القمح في السوق'],
      },
    },
    {
      name: 'as a clause behind a preposition',
      text: 'فتح الجسر صباح أمس، على ما أفاد مصدر في البلدية.',
      parts: { cue: 'على ما أفاد', source: 'مصدر في البلدية', content: ['فتح الجسر صباح أمس'] },
    },
    {
      name: 'as a clause whose source stands behind adverbs',
      text: 'فتح الجسر مجددا، حسب ما أعلن اليوم الخميس مجلس المدينة.',
      parts: { cue: 'حسب ما أعلن', source: 'مجلس المدينة', content: ['فتح الجسر مجددا'] },
    },
    {
      name: 'as a clause with an adverb between commas',
      text: 'ارتفع عدد الزوار، وفقا لما صرح به، أمس، وزير السياحة كمال الحداد.',
      parts: { source: 'وزير السياحة كمال الحداد', speaker: 'كمال الحداد', content: ['ارتفع عدد الزوار'] },
    },
    {
      name: 'as a clause of a verb that takes nouns as well',
      text: 'تراجعت أسعار القمح قليلا، كما أكد الوزير.',
      parts: { cue: 'كما أكد', source: 'الوزير', content: ['تراجعت أسعار القمح قليلا'] },
    },
    {
      name: 'as an opinion',
      text: 'الجسر بداية جيدة للمدينة، برأي محللين.',
      parts: { cue: 'برأي', source: 'محللين', content: ['الجسر بداية جيدة للمدينة'] },
    },
    {
      name: 'behind a quotation that is all of the content',
      text: '«الطريق مغلق منذ يومين بسبب الثلج»، بحسب مصدر محلي.',
      parts: { cue: 'بحسب', mode: 'DIRECT', content: ['الطريق مغلق منذ يومين بسبب الثلج'] },
    },
    {
      name: 'before the content, taken up by a resultative',
      text: 'وبحسب شهود عيان فإن السيارة توقفت أمام المتجر.',
      parts: {
        cue: 'بحسب',
        source: 'شهود عيان',
        content: ['السيارة توقفت أمام المتجر'],
      },
    },
    {
      name: 'with the preposition written onto the source',
      text: 'وفقا لمصادر طبية، خرج المرضى من المستشفى.',
      parts: {
        cue: 'وفقا',
        source: 'لمصادر طبية',
        content: ['خرج المرضى من المستشفى'],
      },
    },
    {
      name: 'a name in quotation marks with nothing between it and the content',
      text: 'وطبقا لـ «السنبلة» كان الجسر مفتوحا أمس.',
      parts: { cue: 'طبقا', source: '«السنبلة»', content: ['كان الجسر مفتوحا أمس'] },
    },
    {
      name: 'with another one in its source',
      text: 'فتح الجسر أمس، حسبما ذكرت صحيفة الأفق نقلا عن مصدر محلي.',
      parts: { cue: 'حسبما ذكرت', speaker: 'مصدر محلي', content: ['فتح الجسر أمس'], via: ['صحيفة الأفق'] },
    },
    {
      name: 'with a plural that another noun owns',
      text: 'ارتفعت أسعار القمح في السوق، وفقا لمنظمي المعرض.',
      parts: { cue: 'وفقا', source: 'لمنظمي المعرض', content: ['ارتفعت أسعار القمح في السوق'] },
    },
    {
      name: 'with a conjunction on a phrase of several words and a verb of its own',
      text: 'وبحسب ما أفاد به مصدر طبي، فإن الجرحى بخير.',
      parts: { cue: 'بحسب ما أفاد به', source: 'مصدر طبي', content: ['الجرحى بخير'] },
    },
    {
      name: 'in the words of a spokesman',
      text: 'وصلت السفينة إلى الميناء، على لسان المتحدث باسم الشركة.',
      parts: { cue: 'على لسان', source: 'المتحدث باسم الشركة', content: ['وصلت السفينة إلى الميناء'] },
    },
    {
      name: 'with a verb of its own',
      text: 'وصلت السفينة إلى الميناء، حسبما أفاد مصدر رسمي.',
      parts: {
        cue: 'حسبما أفاد',
        source: 'مصدر رسمي',
        content: ['وصلت السفينة إلى الميناء'],
      },
    },
    {
      name: 'a clause of comparison that trails the content',
      text: 'ارتفعت أسعار القمح في السوق، كما يقول تجار محليون.',
      parts: {
        cue: 'كما يقول',
        source: 'تجار محليون',
        content: ['ارتفعت أسعار القمح في السوق'],
      },
    },
    {
      name: 'without the connective that opens the sentence',
      text: 'كما وصلت السفينة إلى الميناء بحسب مصادر محلية.',
      parts: {
        cue: 'بحسب',
        source: 'مصادر محلية',
        content: ['وصلت السفينة إلى الميناء'],
      },
    },
  ])('$name', ({ text, parts }) => {
    expect(partsOf(text)).toEqual([expect.objectContaining(parts)]);
  });

  test('a name in quotation marks is whole, and what a relative clause says of it is no content', () => {
    expect(partsOf('بحسب صحيفة «الوادي الأخضر» التي تصدر في الشمال فإن السوق مغلقة.')).toEqual([
      expect.objectContaining({ speaker: 'صحيفة «الوادي الأخضر»', content: ['السوق مغلقة'] }),
    ]);
  });

  test.each([
    { text: 'وفقا لمصادر طبية، خرج المرضى من المستشفى.', speaker: 'مصادر طبية' },
    { text: 'وفقا للمسؤول المحلي، خرج المرضى من المستشفى.', speaker: 'المسؤول المحلي' },
    { text: 'بحسب لجنة محلية، خرج المرضى من المستشفى.', speaker: 'لجنة محلية' },
  ])('the speaker is $speaker, without the preposition', ({ text, speaker }) => {
    expect(partsOf(text)).toEqual([expect.objectContaining({ speaker })]);
  });

  test('a number behind a source belongs to the clause that goes on', () => {
    expect(partsOf('خسر الفريق بحسب مصادر محلية 15 لاعبا.')).toMatchObject([{ speaker: 'مصادر محلية' }]);
  });

  test('a number inside the name of a source does not end it', () => {
    expect(partsOf('وبحسب موقع "الجبل 24"، فإن الطريق مغلق.')).toMatchObject([{ speaker: 'موقع "الجبل 24"' }]);
  });

  test('a clause with "as" may name its outlet in quotation marks', () => {
    const text = 'قال المدير إن الطريق مغلق، كما ذكرت أمس قناة "الجبل" المحلية.';
    expect(partsOf(text)[0]).toMatchObject({ content: ['الطريق مغلق'] });
  });

  test('silent: "as was said of" names nobody', () => {
    expect(partsOf('قال المدير: الأمر ليس كما ذكر بوضع حجر على آخر.')).toMatchObject([
      { content: ['الأمر ليس كما ذكر بوضع حجر على آخر'], via: [] },
    ]);
  });

  test('beside a verb with a source of its own it passes on', () => {
    expect(partsOf('أعلنت الوزارة أن الطريق مغلق، بحسب مصادر محلية.')).toEqual([
      expect.objectContaining({ cue: 'أعلنت', content: ['الطريق مغلق'], speaker: 'الوزارة', via: ['مصادر محلية'] }),
    ]);
  });

  test('a pronoun in the phrase means the speaker at hand', () => {
    const text = 'قال المزارع إن البئر جفت. وغادر القرية لأسباب صحية على حد قوله.';
    expect(partsOf(text).at(-1)).toMatchObject({ cue: 'على حد قوله', speaker: 'المزارع', inferred: true });
  });

  test.each([
    { name: 'a word that adds a statement', text: 'ارتفعت أسعار القمح، كما قال تجار محليون إن السوق مغلقة.' },
    { name: 'a word that adds a quotation', text: 'ارتفعت أسعار القمح، كما قال تجار محليون: «السوق مغلقة حتى الغد».' },
  ])('silent: $name is no trailing clause', ({ text }) => {
    expect(partsOf(text)).toEqual([expect.objectContaining({ cue: 'قال', source: 'تجار محليون' })]);
  });

  test.each([
    { name: 'a reply', text: 'ورد الجمهور على ما أعلنه النادي بالصمت.' },
    { name: 'a place', text: 'ارتفعت أسعار القمح، كما جاء في الورق الموزع.' },
    { name: 'the law', text: 'وفقا للقانون تنتهي المهلة غدا.' },
    { name: 'a plan', text: 'سار المشروع وفق الخطة المرسومة.' },
    { name: 'a need', text: 'توزع المياه حسب الحاجة.' },
  ])('silent: $name attributes nothing', ({ text }) => {
    expect(partsOf(text)).toEqual([]);
  });
});

describe('contentBeside', () => {
  test.each([
    {
      name: 'goes on behind a phrase between commas',
      text: 'وتعتزم الشركة، بحسب صحيفة الأفق، فتح مصنع جديد.',
      content: ['تعتزم الشركة', 'فتح مصنع جديد'],
    },
    {
      name: 'goes on with a clause',
      text: 'من المرجح، حسب مصادر محلية، أن يفتح الجسر غدا.',
      content: ['من المرجح', 'أن يفتح الجسر غدا'],
    },
    {
      name: 'ends where a conjunction joins a clause',
      text: 'فتح الجسر أمس، بحسب مصادر محلية، وأغلق السد.',
      content: ['فتح الجسر أمس'],
    },
    {
      name: 'ends where the source is told more of',
      text: 'فتح الجسر أمس، بحسب سامي حداد، مدير البلدية.',
      content: ['فتح الجسر أمس'],
    },
    {
      name: 'ends where another clause begins',
      text: 'فتح الجسر أمس، بحسب مصادر محلية، فيما أغلق السد.',
      content: ['فتح الجسر أمس'],
    },
  ])('$name', ({ text, content }) => expect(partsOf(text)).toEqual([expect.objectContaining({ content })]));
});

describe('a phrase inside the clause of a cue', () => {
  test('names who passed it on', () => {
    const [parts, ...others] = partsOf('وقالت المديرة وفقا لإذاعة الشمال إن المدرسة ستفتح.');
    expect(parts).toMatchObject({ cue: 'قالت', content: ['المدرسة ستفتح'], via: ['إذاعة الشمال'] });
    expect(others).toEqual([]);
  });

  test('belongs to the content that it opens', () => {
    const [parts, ...others] = partsOf('وقال الوزير إنه وفقا لأرقام الوزارة فقد بلغ العدد ألفا.');
    expect(parts).toMatchObject({ cue: 'قال', content: ['وفقا لأرقام الوزارة فقد بلغ العدد ألفا'] });
    expect(others).toEqual([]);
  });

  test('belongs to the content that it opens behind a mark', () => {
    const [parts, ...others] = partsOf('وقال الوزير إنه، وفقا لأرقام الوزارة، بلغ العدد ألفا.');
    expect(parts).toMatchObject({ cue: 'قال', content: ['وفقا لأرقام الوزارة، بلغ العدد ألفا'] });
    expect(others).toEqual([]);
  });

  test('leaves "and that is" before it to nobody', () => {
    const [parts] = partsOf('ارتفع عدد الزوار، وذلك بحسب وزارة السياحة.');
    expect(parts).toMatchObject({ content: ['ارتفع عدد الزوار'], speaker: 'وزارة السياحة' });
  });

  test('a pronoun at its end shows the gender of whom it means', () => {
    const text =
      'قال كمال الحداد إن السوق مغلق. وقالت هدى المرزوقي إن الجسر آمن. ولا يزال العمل مستمرا في المصنع، على حد قوله.';
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد' });
  });

  test('parts who passed it on from who said it', () => {
    const [parts] = partsOf('ارتفع عدد الزوار، وفقا لما نقلته صحيفة الأفق عن المحقق سمير الحداد.');
    expect(parts).toMatchObject({ content: ['ارتفع عدد الزوار'], speaker: 'سمير الحداد', via: ['صحيفة الأفق'] });
  });

  test('has its content behind a relative clause of the source', () => {
    const [parts] = partsOf('وبحسب الدراسة التي نشرت أمس أن عدد الزوار ارتفع.');
    expect(parts).toMatchObject({ content: ['عدد الزوار ارتفع'] });
  });
});

test('a phrase that ends the text right behind what a cue before it attributes', () => {
  expect(() => partsOf('ونقلت الوكالة عن وزير الصحة مستمر، كما أشارت أمس قناة "تي في"')).not.toThrow();
});
