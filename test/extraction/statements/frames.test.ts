import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

/** Cue, speaker and content of the last statement of a text. */
function lastOf(text: string): readonly (string | null)[] {
  const last = partsOf(text).at(-1);
  return last === undefined ? [] : [last.cue, last.speaker, last.content.join(' … ')];
}

describe('what a cue verb takes', () => {
  test.each([
    ['وتنصل المدير سالم الحداد من تأخر العمل.', 'تنصل', 'تأخر العمل'],
    ['وتبرأ المدير سالم الحداد من البيان الأول.', 'تبرأ', 'البيان الأول'],
    ['واعترض المدير سالم الحداد على إغلاق الجسر.', 'اعترض', 'إغلاق الجسر'],
    ['وتهكم المدير سالم الحداد على فكرة الجسر.', 'تهكم', 'فكرة الجسر'],
    ['وتعجب المدير سالم الحداد من تأخر العمل.', 'تعجب', 'تأخر العمل'],
    ['وردد المدير سالم الحداد أن الجسر مغلق.', 'ردد', 'الجسر مغلق'],
    ['ورجا المدير سالم الحداد أن يفتح الجسر.', 'رجا', 'يفتح الجسر'],
    ['والتمس المدير سالم الحداد تأجيل العمل.', 'التمس', 'تأجيل العمل'],
    ['وأسف المدير سالم الحداد لتأخر العمل.', 'أسف', 'تأخر العمل'],
    ['وأوعز المدير سالم الحداد بفتح الجسر.', 'أوعز', 'فتح الجسر'],
    ['ويوجه المدير سالم الحداد بفتح الجسر.', 'يوجه', 'فتح الجسر'],
    ['ودحض المدير سالم الحداد الرواية الأولى.', 'دحض', 'الرواية الأولى'],
    ['وكذب المدير سالم الحداد الرواية الأولى.', 'كذب', 'الرواية الأولى'],
    ['وتحجج المدير سالم الحداد بأن الجسر قديم.', 'تحجج', 'الجسر قديم'],
    ['وخلص المدير سالم الحداد إلى ضرورة الإصلاح.', 'خلص', 'ضرورة الإصلاح'],
    ['ورأى المدير سالم الحداد "أن الجسر قديم جدا".', 'رأى', 'أن الجسر قديم جدا'],
    ['ووصف المدير سالم الحداد "العمل بأنه بطيء جدا".', 'وصف', 'العمل بأنه بطيء جدا'],
    ['وشهد المدير سالم الحداد بأن الجسر قديم.', 'شهد', 'الجسر قديم'],
    ['وعدت البلدية تأخر العمل أمرا عاديا. كما عد المدير سالم الحداد العمل بطيئا.', 'عد', 'العمل بطيئا'],
    ['وقال المدير سالم الحداد إن العمل بدأ، مذكرا بأن الجسر قديم.', 'مذكرا', 'الجسر قديم'],
    ['وقال المدير سالم الحداد إن العمل بدأ، واثقا من أن الجسر سيفتح.', 'واثقا', 'الجسر سيفتح'],
    ['وألقى المدير سالم الحداد باللوم على المقاول في التأخر.', 'ألقى', 'اللوم على المقاول في التأخر'],
  ])('%s', (text, cue, content) => {
    expect(lastOf(text)).toEqual([cue, 'سالم الحداد', content]);
  });

  test.each([
    ['a warrant is no reminder', 'أصدرت المحكمة مذكرة باعتقال رجلين.'],
    ['"except" is no dual of "considered"', 'حضر الجميع عدا المدير العام.'],
    ['a threat that things pose', 'تأخر العمل ينذر بكارثة.'],
    ['whoever turns to a place thanks nobody', 'وتوجهت البعثة مساء بعد تقديم الشكر إلى الفندق بالحافلة.'],
    ['a lecture that is held', 'وألقى المدير سالم الحداد محاضرة طويلة.'],
    ['books are not written', 'وسجلتها كتب التراث على أنها لعبة قديمة.'],
    ['what a programme is considered', 'ويعتبر برنامج "الأجور" أحد أدوات المدينة.'],
    ['what a body is considered', 'وتعتبر وزارة الصحة أكبر الوزارات.'],
    ['"between" a name and a comma', 'في ظل التوتر بينه وبين رامي النمر، علاوة على غضب السكان من العمل.'],
    ['a norm is no source', 'واستنادا إلى تعاليم المهنة أوقف العمل.'],
  ])('%s', (_, text) => {
    expect(partsOf(text).filter(({ cue }) => cue !== 'أصدرت')).toEqual([]);
  });
});

describe('"on the basis of" a source', () => {
  test('opens its sentence', () => {
    expect(lastOf('واستنادا إلى شهود عيان، فإن الجسر أغلق مساء.')).toEqual([
      'استنادا إلى',
      'شهود عيان',
      'الجسر أغلق مساء',
    ]);
  });

  test('behind a verb names whom its subject passes on', () => {
    const [statement] = partsOf('وذكرت صحيفة الأفق أمس استنادا إلى مصادر طبية أن الجسر أغلق.');
    expect(statement).toMatchObject({ speaker: 'مصادر طبية', via: ['صحيفة الأفق'], content: ['الجسر أغلق'] });
  });

  test('behind a verb whose subject stands before it', () => {
    const [statement] = partsOf('لكن صحيفة الأفق ذكرت قبل أيام استنادا إلى مصادر طبية أن الجسر أغلق.');
    expect(statement).toMatchObject({ speaker: 'مصادر طبية', via: ['صحيفة الأفق'] });
  });
});

test('"as the club also complained of" attributes nothing that stands before it', () => {
  const [first] = partsOf('وقال سالم الحداد إن العمل بدأ، كما تعجب المدير من التأخر.');
  expect(first).toMatchObject({ speaker: 'سالم الحداد' });
});

test.each([
  ['وقال سالم الحداد إن العمل بدأ، لكنه رفض الكشف عن الكلفة.', 'العمل بدأ'],
  ['وقال سالم الحداد إن العمل بدأ، خلال لقاء مع سكان الحي.', 'العمل بدأ'],
])('narration behind a comma: %s', (text, content) => {
  expect(partsOf(text)[0]!.content).toEqual([content]);
});

test('an office of indefinite words behind a name is no content', () => {
  const [statement] = partsOf('أكد سالم الحداد كبير المهندسين في شركة الجسور الوطنية أن العمل بدأ.');
  expect(statement).toMatchObject({ speaker: 'سالم الحداد', content: ['العمل بدأ'] });
});

describe('what stands between a cue and its content, and where that ends', () => {
  test.each([
    ['a definite noun of speech', 'وجدد سالم الحداد التأكيد على أن الجسر سيفتح.', 'جدد', 'الجسر سيفتح'],
    ['a call that is repeated', 'وكرر سالم الحداد الدعوة إلى فتح الجسر.', 'كرر', 'فتح الجسر'],
    [
      'a preposition that is one word with its relative',
      'وحذر سالم الحداد مما قد ينتج عن التأخر.',
      'حذر',
      'ما قد ينتج عن التأخر',
    ],
    ['what is uncovered besides', 'وكشف سالم الحداد النقاب عن مشروع جديد.', 'كشف', 'مشروع جديد'],
    [
      'a letter in which somebody speaks',
      'وبعث سالم الحداد برسالة إلى الشركة قال فيها إن العمل تأخر.',
      'قال',
      'العمل تأخر',
    ],
    ['an occasion before the object', 'وانتقد سالم الحداد في مؤتمر صحفي أمس القرار الأخير.', 'انتقد', 'القرار الأخير'],
    [
      'an occasion between two commas',
      'وأدان سالم الحداد، في رسالة وجهها أمس، الهجوم على الجسر.',
      'أدان',
      'الهجوم على الجسر',
    ],
    [
      'a quotation with what hangs on its last noun',
      'وأشار سالم الحداد إلى أن "الجسر سيفتح قريبا جدا" لجميع القرى.',
      'أشار',
      '"الجسر سيفتح قريبا جدا" لجميع القرى',
    ],
    [
      'a quotation that names an occasion',
      'وقال سالم الحداد في كلمة خلال "الملتقى السنوي الثالث للمهندسين" الذي عقد أمس "العمل كثير في هذا الجسر".',
      'قال',
      'العمل كثير في هذا الجسر',
    ],
    [
      'a question that goes on',
      'وتساءل سالم الحداد: متى يفتح الجسر؟ وهل نعرف الموعد؟',
      'تساءل',
      'متى يفتح الجسر؟ وهل نعرف الموعد؟',
    ],
    ['a concession', 'وعلى الرغم من أن سالم الحداد توقع أن تنخفض الأسعار فإن الشركات رفعتها.', 'توقع', 'تنخفض الأسعار'],
    [
      'an auxiliary behind a noun phrase',
      'واستبعد سالم الحداد فرضية العطل، وكانت الفرق قد فتشت الجسر.',
      'استبعد',
      'فرضية العطل',
    ],
    [
      'a relative clause of the content that tells a deed',
      'وقال سالم الحداد إن الخطاب الذي ألقاه العمدة وانتقد فيه العمل مزعج.',
      'قال',
      'الخطاب الذي ألقاه العمدة وانتقد فيه العمل مزعج',
    ],
    [
      'a feeling that is owned, behind a verb written like a preposition',
      'وصل سالم الحداد. من جانبه عبر الضيف عن فرحته بالعيد.',
      'عبر',
      'فرحته بالعيد',
      'الضيف',
    ],
    [
      'a pronoun that is a word of its own',
      'وانتقد سالم الحداد زميله واصفا إياه بالكاتب الفاشل.',
      'واصفا',
      'الكاتب الفاشل',
    ],
    [
      'whose work is acknowledged',
      'وأثنى سالم الحداد على جهود الفريق، مقدرا لهم العمل الكبير.',
      'مقدرا',
      'العمل الكبير',
    ],
    [
      'a clause behind a name and a comma',
      'وذكر العميد سالم الحداد، رصدت الدوريات سيارة في الطريق فتم ضبطها.',
      'ذكر',
      'رصدت الدوريات سيارة في الطريق فتم ضبطها',
    ],
    [
      'a phrase that opens a clause behind a comma',
      'قال سالم الحداد إن العمل بدأ في المتجر أمس، وحسب قوله سيعرض في الأسواق بعد شهر.',
      'حسب قوله',
      'سيعرض في الأسواق بعد شهر',
    ],
    [
      'a body whose name has the preposition of the verb',
      'ودعا سالم الحداد المفوض السامي لحقوق الإنسان لزيارة المدينة.',
      'دعا',
      'زيارة المدينة',
    ],
    [
      'a verb of going on before a verb of saying',
      'قال سالم الحداد إن العمل بدأ. وتابع يقول "الحل واضح ولم يتغير شيء".',
      'تابع',
      'الحل واضح ولم يتغير شيء',
    ],
    [
      'a doubled letter that is no promise',
      'كتب سالم الحداد أن العمل بدأ. وعد\u0651 سالم الحداد العمل بطيئا.',
      'عد\u0651',
      'العمل بطيئا',
    ],
    [
      'words in the first person behind an adverb',
      'وقال سالم الحداد أمس لدينا عزم أكيد على فتح الجسر.',
      'قال',
      'لدينا عزم أكيد على فتح الجسر',
    ],
    [
      'whom a country calls that stands before its verb',
      'وقال سالم الحداد إن العمل بدأ، موضحا أن بلاده دعت جميع الأطراف إلى ضبط النفس.',
      'موضحا',
      'بلاده دعت جميع الأطراف إلى ضبط النفس',
    ],
    [
      'an answer that is told',
      'وقال سالم الحداد إن الحزب لم يرد على القوى الأخرى بالقول إن الوقت مبكر.',
      'قال',
      'الحزب لم يرد على القوى الأخرى بالقول إن الوقت مبكر',
    ],
    [
      'the preposition of another verb',
      'وأكد سالم الحداد التمسك بالفرقة التي أثنى على أدائها.',
      'أكد',
      'التمسك بالفرقة التي أثنى على أدائها',
    ],
    ['a term in quotation marks', 'ووصف سالم الحداد الخطوة بـ"الخطيرة".', 'وصف', 'الخطوة بـ"الخطيرة"'],
    ['slogans that demand', 'ودعا سالم الحداد إلى رفع شعارات تطالب بالعمل.', 'دعا', 'رفع شعارات تطالب بالعمل'],
    [
      'a complementizer behind the place of the speaker',
      'صرح المتحدث الرسمي للإسعاف بالباحة سالم الحداد بأن الفرق وصلت.',
      'صرح',
      'الفرق وصلت',
    ],
    [
      'a telegram in which somebody speaks',
      'وتلقى الضيف برقية من سالم الحداد أكد خلالها ضرورة فتح الجسر.',
      'أكد',
      'ضرورة فتح الجسر',
    ],
    [
      'a deed that is still to come, before a colon',
      'وقال سالم الحداد الذي يستعد للسفر قبل أن يختتم الفريق جولته: "لا يمكنني الحديث عن الشائعات".',
      'قال',
      'لا يمكنني الحديث عن الشائعات',
    ],
    [
      'a participle that adds without a complementizer',
      'وقال سالم الحداد إن العمل بدأ، مضيفا الشركة ستنهي العمل قريبا.',
      'مضيفا',
      'الشركة ستنهي العمل قريبا',
    ],
  ])('%s', (_, text, cue, content, speaker = 'سالم الحداد') => {
    expect(lastOf(text)).toEqual([cue, speaker, content]);
  });

  test('who excludes players rules out nothing', () => {
    expect(partsOf('واستبعد نادي الشمال نجميه سالم الحداد ورامي النمر من رحلته المقبلة.')).toEqual([]);
  });

  test('a report in which something came', () => {
    expect(partsOf('وورد في البيان أن الأسعار تراجعت.')).toMatchObject([
      { cue: 'ورد في', content: ['الأسعار تراجعت'] },
    ]);
  });

  test('two names are one subject', () => {
    const [statement] = partsOf('ووصف سالم الحداد وهالة النمر المباحثات بأنها كانت مفيدة.');
    expect(statement).toMatchObject({ source: 'سالم الحداد وهالة النمر', content: ['المباحثات بأنها كانت مفيدة'] });
  });

  test('a diplomat who was named before, in quotation marks behind "according to"', () => {
    const [statement] = partsOf('وبحسب الدبلوماسي فإن "الجولة المقبلة ستكون حاسمة".');
    expect(statement).toMatchObject({ content: ['الجولة المقبلة ستكون حاسمة'], mode: 'DIRECT' });
  });
});

describe('who passes on what is said', () => {
  test.each([
    ['quoted as denying', 'ونقلت وكالة البحر عن سالم الحداد نفيه وجود خلاف.', 'وجود خلاف', 'وكالة البحر'],
    ['quoted as confirming', 'ونقلت وكالة البحر عن سالم الحداد تأكيده أن العمل مستمر.', 'العمل مستمر', 'وكالة البحر'],
    [
      'as sources quoted him',
      'وقال سالم الحداد إن العمل مستمر، كما نقلت عنه صحيفة الأفق.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
    [
      'as the paper pointed out yesterday',
      'وقال سالم الحداد إن العمل مستمر، كما أشارت أمس صحيفة الأفق.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
    [
      'in a statement issued by a body',
      'وقال سالم الحداد في بيان صادر عن وزارة الصحة إن العمل مستمر.',
      'العمل مستمر',
      'وزارة الصحة',
    ],
    [
      'in what an outlet published',
      'ونشرت صحيفة الأفق تصريحا للمدير سالم الحداد قال فيه إن العمل مستمر.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
    [
      'asked by an outlet in brackets',
      'وتواصلت (البحر) مع المدير سالم الحداد فأكد أن العمل مستمر.',
      'العمل مستمر',
      'البحر',
    ],
    [
      'to the envoy of the paper',
      'وقال سالم الحداد في لقاء مع موفد صحيفة الأفق إن العمل مستمر.',
      'العمل مستمر',
      'صحيفة الأفق',
    ],
  ])('%s', (_, text, content, via) => {
    expect(partsOf(text)).toMatchObject([{ speaker: 'سالم الحداد', content: [content], via: [via] }]);
  });

  test('but whoever says the same passes nothing on', () => {
    expect(partsOf('وقال سالم الحداد إن العمل مستمر، كما تؤكد زوجته.')[0]).toMatchObject({
      content: ['العمل مستمر'],
      via: [],
    });
  });

  test('what a phrase attributes parts no two statements of one occasion', () => {
    const text = `وقال سالم الحداد لصحيفة الأفق إن العمل بدأ.

واستنادا إلى شهود عيان، فإن الجسر أغلق مساء.

وأكد سالم الحداد أن العمل مستمر.`;
    expect(partsOf(text).map(({ via }) => via)).toEqual([['صحيفة الأفق'], [], ['صحيفة الأفق']]);
  });
});
