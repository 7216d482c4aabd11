import { describe, expect, test } from '@jest/globals';
import { lastOf, partsOf } from './parts.js';

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
    ['what is denied by pointing at it', 'لكن سالم الحداد نفى ذلك أول من أمس.', 'نفى', 'ذلك'],
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
