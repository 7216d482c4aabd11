import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findSubject', () => {
  test.each([
    {
      name: 'before its verb, behind a connective',
      text: 'لكن مسؤولا محليا قال إن الجسر آمن.',
      parts: { source: 'مسؤولا محليا', content: ['الجسر آمن'] },
    },
    {
      name: 'behind a day',
      text: 'وقال يوم الاثنين متحدثون باسم الشركة إن الجسر مغلق.',
      parts: { source: 'متحدثون باسم الشركة', content: ['الجسر مغلق'] },
    },
    {
      name: 'behind an occasion with its adjective',
      text: 'وأوضحت في مؤتمر صحفي وزارة النقل أن الجسر مغلق.',
      parts: { source: 'وزارة النقل', content: ['الجسر مغلق'] },
    },
    {
      name: 'with the noun that a determiner takes',
      text: 'وحذر أحد سكان الحي من إغلاق الجسر.',
      parts: { source: 'أحد سكان الحي', content: ['إغلاق الجسر'] },
    },
    {
      name: 'behind "that", where the verb is followed by an object',
      text: 'ذكرت الصحف أمس أن المدرب سامي الجندي أعلن رحيله عن الفريق.',
      parts: { source: 'المدرب سامي الجندي', content: ['رحيله عن الفريق'] },
    },
    {
      name: 'between "was" and "had", whom it asked behind the verb',
      text: 'وكانت وزارة التعليم قد طالبت وزارة المالية بصرف المكافأة.',
      parts: { source: 'وزارة التعليم', content: ['صرف المكافأة'] },
    },
    {
      name: 'before the counterpart whom it addresses',
      text: 'طمأن الوزير العراقي نظيره الأردني سامي الجندي بأن الطريق آمن.',
      parts: { source: 'الوزير العراقي', content: ['الطريق آمن'] },
    },
    {
      name: 'before whom it thanks',
      text: 'وشكر المهندس سامي الجندي الدكتور سمير حداد على مساهمته في البناء.',
      parts: { source: 'المهندس سامي الجندي', speaker: 'سامي الجندي', content: ['مساهمته في البناء'] },
    },
    {
      name: 'before somebody who is told',
      text: 'وقال الوزير لسمير حداد إن الجسر آمن.',
      parts: { source: 'الوزير', content: ['الجسر آمن'] },
    },
    {
      name: 'with a feminine noun before the name of a man',
      text: 'وطالب الأسطورة الأرجنتينية سامي الجندي بفتح الطريق.',
      parts: { source: 'الأسطورة الأرجنتينية سامي الجندي', speaker: 'سامي الجندي', content: ['فتح الطريق'] },
    },
    {
      name: 'right before its verb, whom it addresses behind it',
      text: 'فرنسا طالبت إيطاليا بفتح الطريق.',
      parts: { source: 'فرنسا', content: ['فتح الطريق'] },
    },
    {
      name: 'without what somebody goes on with',
      text: 'وتابع المدير سامي الجندي حديثه: سنفتح الطريق الجديد في الصيف.',
      parts: { source: 'المدير سامي الجندي', content: ['سنفتح الطريق الجديد في الصيف'] },
    },
    {
      name: 'as the owner of the statement in which it was said',
      text: 'جاء القرار ردا على تصريحات لسامي الجندي أكد فيها إغلاق الطريق.',
      parts: { speaker: 'سامي الجندي', content: ['إغلاق الطريق'] },
    },
    {
      name: 'before a relative clause, with the words that tell whose office it is',
      text: 'وغادر متحدث باسم الشرطة، الذي قال إن الطريق مفتوح.',
      parts: { source: 'متحدث باسم الشرطة', content: ['الطريق مفتوح'] },
    },
    {
      name: 'before a relative clause, without what a preposition parts from the title',
      text: 'انتشرت الأقوال غير المسؤولة لوزير النقل كريم المرزوقي الذي اتهم الشركة بالإهمال.',
      parts: { speaker: 'كريم المرزوقي', content: ['الإهمال'] },
    },
    {
      name: 'whoever gave the speech, before the relative clause that tells of it',
      text: 'حضر الحفل في 25 مايو رئيس الجمهورية كمال الحداد الذي ألقى كلمة دعا فيها إلى السلام.',
      parts: { speaker: 'كمال الحداد', content: ['السلام'] },
    },
    {
      name: 'with the name behind a word of time',
      text: 'مدير الميناء في المدينة سابقا المهندس سامي الجندي، قال: إن الطريق مفتوح.',
      parts: { source: 'مدير الميناء في المدينة سابقا المهندس سامي الجندي', content: ['الطريق مفتوح'] },
    },
    {
      name: 'before a plural in the form of an object',
      text: 'ونصح الجهاز الفني اللاعبين بالراحة.',
      parts: { source: 'الجهاز الفني', content: ['الراحة'] },
    },
    {
      name: 'behind the pronoun of whom it describes',
      text: 'ووصفهم المدير بالكسالى.',
      parts: { source: 'المدير', content: ['الكسالى'] },
    },
    {
      name: 'before an office in some town',
      text: 'وطالب السكان إدارة الطرق بالقاهرة بفتح الجسر.',
      parts: { source: 'السكان', content: ['فتح الجسر'] },
    },
    {
      name: 'with somebody to whom it belongs',
      text: 'وقال مستشار لسمير حداد إن الجسر آمن.',
      parts: { source: 'مستشار لسمير حداد', content: ['الجسر آمن'] },
    },
    {
      name: 'whoever gave the speech in which it was said',
      text: 'بعد ذلك ألقى رئيس المركز كلمة بهذه المناسبة رحب فيها بالضيوف.',
      parts: { source: 'رئيس المركز', content: ['الضيوف'] },
    },
    {
      name: 'before an object that agrees with no definite noun',
      text: 'ودانت القناة عملية الهدم أمس.',
      parts: { source: 'القناة' },
    },
    {
      name: 'those who speak right behind a time',
      text: 'كما أعلن أمس الاثنين متحدثون عسكريون أن الجسر آمن.',
      parts: { source: 'متحدثون عسكريون', content: ['الجسر آمن'] },
    },
    {
      name: 'a body whose name is quoted, before a statement that it gave out',
      text: 'وقال «تجمع أهالي المزارعين في الوادي» في بيان تسلمت صحيفة الأفق نسخة منه ان «الماء نظيف والجسر آمن».',
      parts: { speaker: 'تجمع أهالي المزارعين في الوادي', content: ['الماء نظيف والجسر آمن'] },
    },
    {
      name: 'before a channel whose name is quoted',
      text: 'وقال سامي الجندي لشبكة «ام اس ان بي سي» الاثنين، «يجب أن نفتح هذا الجسر القديم».',
      parts: { speaker: 'سامي الجندي', content: ['يجب أن نفتح هذا الجسر القديم'] },
    },
    {
      name: 'nowhere: "I think" begins what somebody says',
      text: 'وعن الجسر قال أعتقد أنه متين.',
      parts: { source: null, content: ['أعتقد أنه متين'] },
    },
    {
      name: 'behind a blessing, which says nothing itself',
      text: 'والرسول صلى الله عليه وسلم يقول إن الصدق نجاة.',
      parts: { cue: 'يقول', content: ['الصدق نجاة'] },
    },
    {
      name: 'an institution behind a time between commas',
      text: 'قالت، عصر أمس، وزارة التعليم إن العمل بدأ.',
      parts: { source: 'وزارة التعليم', content: ['العمل بدأ'] },
    },
    {
      name: 'a body, not who leads it',
      text: 'أعلن مجلس إدارة النادي برئاسة سامي الجندي أن الموسم بدأ.',
      parts: { source: 'مجلس إدارة النادي برئاسة سامي الجندي', speaker: 'مجلس إدارة النادي برئاسة سامي الجندي' },
    },
    {
      name: 'behind a paper that is told',
      text: 'وقال لصحيفة «الأفق» مسؤول في البلدية إن الطريق مغلق.',
      parts: { source: 'مسؤول في البلدية', content: ['الطريق مغلق'] },
    },
    {
      name: 'an office with its holder, before an object',
      text: 'وأكد المتحدث باسم البلدية سامي الجندي هذه الأرقام.',
      parts: { source: 'المتحدث باسم البلدية سامي الجندي', speaker: 'سامي الجندي' },
    },
    {
      name: 'an office without holder, before an object',
      text: 'وأكد المتحدث باسم البلدية ضبط سبع سيارات.',
      parts: { source: 'المتحدث باسم البلدية', content: ['ضبط سبع سيارات'] },
    },
    {
      name: 'a plural of people that nothing else knows',
      text: 'وأكد الطيارون أن المدرج قصير.',
      parts: { source: 'الطيارون', content: ['المدرج قصير'] },
    },
    {
      name: 'through a chain of nouns without article',
      text: 'أعلن مجلس إدارة النادي رفضه للقرار.',
      parts: { source: 'مجلس إدارة النادي', content: ['رفضه للقرار'] },
    },
    {
      name: 'before its verb, with an apposition between commas',
      text: 'يذكر أن سامي الجندي، رئيس الاتحاد، قال إن الموسم بدأ.',
      parts: { source: 'سامي الجندي، رئيس الاتحاد', content: ['الموسم بدأ'] },
    },
    {
      name: 'the antecedent of a relative clause',
      text: 'اعتمدت اللجنة على التقارير الأخيرة التي أكدت أن الماء نظيف.',
      parts: { source: 'التقارير الأخيرة', content: ['الماء نظيف'] },
    },
    {
      name: 'a document with its owner right before the verb',
      text: 'ووقع سمير الحداد أمس نص تقرير لوزارة الزراعة أكد أن الماء قليل.',
      parts: { source: 'تقرير لوزارة الزراعة', speaker: 'وزارة الزراعة', content: ['الماء قليل'] },
    },
    {
      name: 'behind the verb, where a document of somebody else stands before it',
      text: 'وفي تقرير لوزارة الزراعة أكد سمير الحداد أن الماء قليل.',
      parts: { source: 'سمير الحداد', speaker: 'سمير الحداد', content: ['الماء قليل'] },
    },
    {
      name: 'a side of talks behind "that"',
      text: 'ومن المعروف أن الجانب الماليزي شدد على ضرورة التعاون.',
      parts: { source: 'الجانب الماليزي', content: ['ضرورة التعاون'] },
    },
    {
      name: 'a document right before the verb',
      text: 'وقع التجار في القرية إعلانا يقول إن السوق مفتوحة.',
      parts: { source: 'إعلانا', content: ['السوق مفتوحة'] },
    },
    {
      name: 'through a name that a preposition written onto it begins',
      text: 'وقدر تقرير للأمم المتحدة عدد السكان بنحو عشرين ألف نسمة.',
      parts: { source: 'تقرير للأمم المتحدة', content: ['عدد السكان بنحو عشرين ألف نسمة'] },
    },
    {
      name: 'behind a pronoun that takes up its antecedent',
      text: 'ويأتي ذلك في وقت قال فيه مسؤول محلي إن الطريق آمن.',
      parts: { source: 'مسؤول محلي', content: ['الطريق آمن'] },
    },
    {
      name: 'people of a kind behind a resultative',
      text: 'وفي كل القرى فإن عائلات الصيادين أكدت أن البحر هادئ.',
      parts: { source: 'عائلات الصيادين', content: ['البحر هادئ'] },
    },
    {
      name: 'the antecedent behind a word with a preposition of its own',
      text: 'اتفق سامي الجندي معهم بتحريك الأطراف التي قالت إن الوقت مناسب.',
      parts: { source: 'الأطراف', content: ['الوقت مناسب'] },
    },
    {
      name: 'behind a preposition phrase',
      text: 'وقال في السابق الوزير كمال الحداد إن الماء نظيف.',
      parts: { source: 'الوزير كمال الحداد', content: ['الماء نظيف'] },
    },
    {
      name: 'through an office with a preposition written onto it',
      text: 'وأكد الناطق الإعلامي بشرطة منطقة الوادي ضبط سبع سيارات.',
      parts: { source: 'الناطق الإعلامي بشرطة منطقة الوادي', content: ['ضبط سبع سيارات'] },
    },
    {
      name: 'with an adjective that is also the word for a year',
      text: 'وقال مدعي عام المحكمة إن الملف كامل.',
      parts: { source: 'مدعي عام المحكمة', content: ['الملف كامل'] },
    },
    {
      name: 'not through what the verb governs with the same preposition',
      text: 'وأشاد الناطق الإعلامي بشرطة الوادي.',
      parts: { source: 'الناطق الإعلامي', content: ['شرطة الوادي'] },
    },
    {
      name: 'behind a topic particle',
      text: 'أما سامي الجندي فقال إن الملعب جاهز.',
      parts: { source: 'سامي الجندي', content: ['الملعب جاهز'] },
    },
    {
      name: 'without the occasion and the time',
      text: 'وقال الطبيب أمس في مؤتمر صحفي إن المريض بخير.',
      parts: { source: 'الطبيب', content: ['المريض بخير'] },
    },
  ])('$name', ({ text, parts }) => {
    expect(partsOf(text)).toEqual([expect.objectContaining(parts)]);
  });

  test.each([
    {
      name: 'a body behind an occasion is the one that was told there',
      text: 'قال سامي الجندي إن الموسم طويل. وأكد في تصريح خاص لوزارة النقل أن الطريق مفتوح.',
    },
    {
      name: 'a verb with a conjunction has its subject behind it',
      text: 'تفقد سامي الجندي الملعب وقال إنه جاهز.',
    },
    {
      name: 'whom a demand addresses is not its subject',
      text: 'قال سامي الجندي إن الطريق طويل. وحث زعماء القرى على الصبر.',
    },
    {
      name: 'a preposition phrase is no subject',
      text: 'قال سامي الجندي إن الموسم طويل. وعن حارس المرمى أجاب: «هو لاعب كبير ومهم».',
    },
    {
      name: 'a participle of saying behind another cue',
      text: 'قال سامي الجندي إن الموسم طويل. وتابع قائلا: «سنفتح الطريق الجديد في الصيف».',
    },
    {
      name: 'a manner with a preposition written onto it',
      text: 'قال سامي الجندي إن الموسم طويل. ويقول بلهجة هادئة: «سنفتح الطريق الجديد في الصيف».',
    },
    {
      name: 'an adverb',
      text: 'قال سامي الجندي إن الموسم طويل. وأكد مرارا أن العمل بدأ.',
    },
    {
      name: 'a year',
      text: 'قال سامي الجندي إن الموسم طويل. وكتب عام 1976: «سنفتح الطريق الجديد في الصيف».',
    },
    {
      name: 'an adverbial with a preposition',
      text: 'قال سامي الجندي إن الموسم طويل. ويقول بهذا الصدد إن العمل بدأ.',
    },
    {
      name: 'what a preposition phrase at the head of the sentence names',
      text: 'قال سامي الجندي إن الموسم طويل. وعن اختيار العراق للمباراة، قال: «هو بلد كبير ومهم».',
    },
    {
      name: 'a country with which the verb does not agree',
      text: 'قال سامي الجندي إن الموسم طويل. ودعا فرنسا إلى فتح الطريق.',
    },
    {
      name: 'what a topic at the head of the sentence names',
      text: 'قال سامي الجندي إن الموسم طويل. وحول نجاح بعض الفرق، قال: «سنفتح الطريق الجديد في الصيف».',
    },
    {
      name: 'the subject of a clause in what is denied',
      text: 'قال سامي الجندي إن الموسم طويل. وينفي أن تكون الشرطة قد منعته، ويضيف أن الملعب جاهز.',
    },
    {
      name: 'bodies with which the verb does not agree',
      text: 'قال سامي الجندي إن الموسم طويل. ودعا الدول المجاورة إلى فتح الطريق.',
    },
    {
      name: 'all of such bodies',
      text: 'قال سامي الجندي إن الموسم طويل. ودعا جميع الأطراف إلى فتح الطريق.',
    },
    {
      name: 'everybody',
      text: 'قال سامي الجندي إن الموسم طويل. ودعا الجميع إلى فتح الطريق.',
    },
    {
      name: 'people in the plural of an object',
      text: 'قال سامي الجندي إن الموسم طويل. وطالب المزارعين بفتح الطريق.',
    },
    {
      name: 'somebody who was met',
      text: 'قال سامي الجندي إن الموسم طويل. وقال بعد لقاء مع المهندس كمال الحداد إن العمل بدأ.',
    },
    {
      name: 'somebody who was received',
      text: 'قال سامي الجندي إن الموسم طويل. وقال عقب استقباله الوزير كمال الحداد إن العمل بدأ.',
    },
    {
      name: 'a counterpart',
      text: 'قال سامي الجندي إن الموسم طويل. وقال في لقائه أمس نظيره كمال الحداد إن العمل بدأ.',
    },
  ])('silent: $name', ({ text }) => {
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'سامي الجندي' });
  });

  test.each([
    ['an outlet that it is given to', 'وأدلى المدير سامي الجندي بتصريح لصحيفة الأفق قال فيه إن العمل بدأ.'],
    ['an outlet with the letters of "that"', 'وقال سامي الجندي لشبكة (سي. إن. إن) إن العمل بدأ.'],
    ['a union that the speaker heads', 'ودعا الأمين العام للاتحاد سامي الجندي السكان إلى فتح الطريق.'],
  ])('not %s', (_, text) => {
    expect(partsOf(text)).toEqual([expect.objectContaining({ speaker: 'سامي الجندي', content: [expect.any(String)] })]);
  });

  test.each([
    ['what it concerns', 'قالت الوزارة إن الموسم طويل. وبشأن الأجور، ذكرت أن العمل بدأ.', 'العمل بدأ'],
    ['a turn to something else', 'قالت الوزارة إن الموسم طويل. من جهة ثانية، أعلنت إغلاق الجسر.', 'إغلاق الجسر'],
  ])('implied behind %s', (_, text, content) => {
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'الوزارة', content: [content] });
  });

  test('none for a passive behind a time', () => {
    expect(partsOf('وفي العام الماضي، أعلن عن افتتاح الجسر.')).toEqual([]);
  });
});
