import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findComplement', () => {
  test.each([
    {
      name: 'verb, source, complementizer',
      text: 'قالت وزيرة السياحة هالة النمر إن الموسم المقبل سيكون أفضل.',
      parts: {
        cue: 'قالت',
        source: 'وزيرة السياحة هالة النمر',
        content: ['الموسم المقبل سيكون أفضل'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a preposition before the complementizer',
      text: 'وأشار المدير إلى أن العمل بدأ أمس.',
      parts: {
        cue: 'أشار',
        source: 'المدير',
        content: ['العمل بدأ أمس'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a noun phrase behind a preposition of the verb',
      text: 'وحذر الخبير من انهيار السد القديم.',
      parts: {
        cue: 'حذر',
        source: 'الخبير',
        content: ['انهيار السد القديم'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a noun phrase behind a preposition written onto it',
      text: 'أشاد عدد من الزوار بالعروض المسرحية.',
      parts: {
        cue: 'أشاد',
        source: 'عدد من الزوار',
        content: ['العروض المسرحية'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a verbal noun as the object of disclosing',
      text: 'كشفت مصادر محلية إصرار البلدية على فتح الجسر.',
      parts: { cue: 'كشفت', source: 'مصادر محلية', content: ['إصرار البلدية على فتح الجسر'] },
    },
    {
      name: 'a verb that is written like a preposition, behind a connective',
      text: 'كما بين سامي الجندي بأن العمل يبدأ غدا.',
      parts: { cue: 'بين', source: 'سامي الجندي', content: ['العمل يبدأ غدا'] },
    },
    {
      name: 'a name behind a preposition that begins like another one',
      text: 'وتعهد قائد الشرطة في بلخورا بفتح الجسر.',
      parts: { cue: 'تعهد', content: ['فتح الجسر'] },
    },
    {
      name: 'behind an aside about the speaker',
      text: 'وقال سامي الجندي وهو متحدث باسم الشركة الكبرى إن الجسر مفتوح.',
      parts: { cue: 'قال', content: ['الجسر مفتوح'], mode: 'INDIRECT' },
    },
    {
      name: 'a complementizer that is quoted with its clause',
      text: 'ورأت المفوضة هدى المرزوقي "انه عام جيد للمزارعين". ',
      parts: { cue: 'رأت', speaker: 'هدى المرزوقي', content: ['انه عام جيد للمزارعين'] },
    },
    {
      name: 'behind a time and a noun that is written like a verb of saying',
      text: 'وقال سمير حداد قبل نشر الكتاب إن العمل طويل.',
      parts: { cue: 'قال', speaker: 'سمير حداد', content: ['العمل طويل'] },
    },
    {
      name: 'behind a report that was published',
      text: 'وأفاد المصرف في تقرير نشر اليوم بأن المطر قليل.',
      parts: { cue: 'أفاد', source: 'المصرف', content: ['المطر قليل'] },
    },
    {
      name: 'a preposition that is quoted with its noun',
      text: 'وتعهد قائد الشرطة «باحترام نتائج» الفرز.',
      parts: { cue: 'تعهد', content: ['احترام نتائج» الفرز'] },
    },
    {
      name: 'behind a feminine participle that describes the source',
      text: 'وذكرت مصادر متابعة للتحقيق أن الجسر مغلق.',
      parts: { cue: 'ذكرت', source: 'مصادر متابعة للتحقيق', content: ['الجسر مغلق'] },
    },
    {
      name: 'a short reply behind a day',
      text: 'وقال سامي الجندي الأربعاء «نحتفل بالفوز»، ثم غادر.',
      parts: { cue: 'قال', source: 'سامي الجندي', content: ['نحتفل بالفوز'] },
    },
    {
      name: 'a verb that is written like a preposition, with the mark that tells it',
      text: 'وبي\u0651ن المصدر أن العمل يبدأ غدا.',
      parts: { cue: 'بي\u0651ن', source: 'المصدر', content: ['العمل يبدأ غدا'] },
    },
    {
      name: 'a supervisor whose adjective stands before the preposition',
      text: 'أكد المشرف العام على البرنامج سامي الجندي أن العمل يبدأ غدا.',
      parts: { cue: 'أكد', source: 'المشرف العام على البرنامج سامي الجندي', content: ['العمل يبدأ غدا'] },
    },
    {
      name: 'a verb that is written like a preposition, behind "for his part" and a comma',
      text: 'بدوره، بين المشرف على البرنامج سامي الجندي أن العمل يبدأ غدا.',
      parts: { cue: 'بين', source: 'المشرف على البرنامج سامي الجندي', content: ['العمل يبدأ غدا'] },
    },
    {
      name: 'a quotation that ends with its clause, before another complementizer',
      text: 'وقال الشاعر سامي الجندي «نحن أهل الدار والضيف معنا»، فبدل أن ينام سهر.',
      parts: { cue: 'قال', source: 'الشاعر سامي الجندي', content: ['نحن أهل الدار والضيف معنا'] },
    },
    {
      name: 'what somebody does not rule out',
      text: 'ولم يستبعد سامي الجندي أن يفتح الجسر غدا.',
      parts: { cue: 'يستبعد', source: 'سامي الجندي', content: ['يفتح الجسر غدا'] },
    },
    {
      name: 'a document of whoever issued it',
      text: 'وأصدرت الوزارة بيانا جاء فيه: «الجسر مفتوح أمام الجميع».',
      parts: { cue: 'جاء فيه', speaker: 'الوزارة', content: ['الجسر مفتوح أمام الجميع'] },
    },
    {
      name: 'an object behind a short adjective of the source',
      text: 'وأكدت مصادر طبية مقتل عشرة أشخاص.',
      parts: { cue: 'أكدت', source: 'مصادر طبية', content: ['مقتل عشرة أشخاص'] },
    },
    {
      name: 'an object behind a demonstrative',
      text: 'وأعلنت الشركة بعد شهرين من ذلك اكتشاف حقل جديد.',
      parts: { cue: 'أعلنت', source: 'الشركة', content: ['اكتشاف حقل جديد'] },
    },
    {
      name: 'a quotation behind what it was about',
      text: 'وتحدثت المصادر عن «احتمال أن يفتح الجسر غدا».',
      parts: { cue: 'تحدثت', source: 'المصادر', content: ['احتمال أن يفتح الجسر غدا'] },
    },
    {
      name: 'the complementizer behind the preposition of an answer',
      text: 'وأكد سامي الجندي، ردا على سؤال عن الموعد، أن الجسر مفتوح.',
      parts: { cue: 'أكد', source: 'سامي الجندي', content: ['الجسر مفتوح'] },
    },
    {
      name: 'a quotation behind a preposition written before its mark',
      text: 'واعترفت الشركة بـ«خلل» في الفرامل.',
      parts: { cue: 'اعترفت', source: 'الشركة', content: ['«خلل» في الفرامل'], mode: 'INDIRECT' },
    },
    {
      name: 'a number behind a preposition that stands apart',
      text: 'ووعد المدير بـ 15 حافلة جديدة.',
      parts: { cue: 'وعد', source: 'المدير', content: ['15 حافلة جديدة'], mode: 'INDIRECT' },
    },
    {
      name: 'a direct object',
      text: 'وأدانت الوزارة هجمات القراصنة.',
      parts: {
        cue: 'أدانت',
        source: 'الوزارة',
        content: ['هجمات القراصنة'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a direct object behind an adverb',
      text: 'وأدانت بشدة هجمات القراصنة.',
      parts: { cue: 'أدانت', source: null, content: ['هجمات القراصنة'], mode: 'INDIRECT' },
    },
    {
      name: 'a direct object behind the office of the speaker',
      text: 'وأعلن العميد سامر الخطيب، المتحدث باسم وزارة الزراعة، افتتاح ثلاث محطات.',
      parts: {
        cue: 'أعلن',
        source: 'العميد سامر الخطيب، المتحدث باسم وزارة الزراعة',
        content: ['افتتاح ثلاث محطات'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a direct object with a comma of its own',
      text: 'وأدانت الوزارة، هجمات القراصنة، والمهربين.',
      parts: {
        cue: 'أدانت',
        source: 'الوزارة',
        content: ['هجمات القراصنة، والمهربين'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a colon and a quotation of several sentences',
      text: 'قال المدير: «العمل بدأ أمس. والجسر سيكتمل قريبا»، في إشارة إلى المشروع.',
      parts: {
        cue: 'قال',
        source: 'المدير',
        content: ['العمل بدأ أمس. والجسر سيكتمل قريبا'],
        mode: 'DIRECT',
      },
    },
    {
      name: 'a quotation without colon',
      text: 'وأضاف المهندس "سنفتح الطريق الجديد في الصيف".',
      parts: {
        cue: 'أضاف',
        source: 'المهندس',
        content: ['سنفتح الطريق الجديد في الصيف'],
        mode: 'DIRECT',
      },
    },
    {
      name: 'a colon and a complementizer',
      text: 'قال المدير: إن الأبواب ستفتح غدا.',
      parts: {
        cue: 'قال',
        source: 'المدير',
        content: ['الأبواب ستفتح غدا'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a quoted phrase inside a clause',
      text: 'وأكد الطبيب أن المريض تجاوز «مرحلة الخطر الشديد» قبل يومين.',
      parts: {
        cue: 'أكد',
        source: 'الطبيب',
        content: ['المريض تجاوز «مرحلة الخطر الشديد» قبل يومين'],
        mode: 'MIXED',
      },
    },
    {
      name: 'a quotation mark round a name of the source is no content',
      text: 'وأعلنت "البستان" أنها ستبيع الثمار.',
      parts: {
        cue: 'أعلنت',
        source: '"البستان"',
        content: ['ستبيع الثمار'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a participle goes on for the same speaker',
      text: 'قال الوزير إن المطر قادم، مضيفا أن السدود ممتلئة.',
      parts: {
        cue: 'مضيفا',
        source: null,
        content: ['السدود ممتلئة'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a verbal noun of saying',
      text: 'ومضت المصادر بالقول إن الطريق مغلق.',
      parts: {
        cue: 'بالقول',
        source: 'المصادر',
        content: ['الطريق مغلق'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a clause without complementizer',
      text: 'ويقول الطبيب لا بد من الراحة بعد السفر الطويل.',
      parts: {
        cue: 'يقول',
        source: 'الطبيب',
        content: ['لا بد من الراحة بعد السفر الطويل'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'what came in a document',
      text: 'وجاء في بيان لوزارة الزراعة أن الموسم بدأ مبكرا.',
      parts: {
        cue: 'جاء في',
        source: 'بيان لوزارة الزراعة',
        content: ['الموسم بدأ مبكرا'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'an accusation with a complementizer',
      text: 'واتهم المدير سكان الشارع بأنهم أغلقوا الطريق.',
      parts: {
        cue: 'اتهم',
        source: 'المدير',
        content: ['أغلقوا الطريق'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'behind an aside about a copy of the statement',
      text: 'وأكدت الشركة، في بيان حصلت صحيفة الأفق على نسخة منه، أن العمل بدأ.',
      parts: {
        cue: 'أكدت',
        source: 'الشركة',
        content: ['العمل بدأ'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a complementizer behind a comma, right beside "by saying"',
      text: 'واكتفى الناطق باسم البلدية بالقول، إن الجسر مفتوح.',
      parts: { cue: 'بالقول', content: ['الجسر مفتوح'] },
    },
    {
      name: 'the preposition of the verb behind "including"',
      text: 'وطالبت البلدية الشركات بما في ذلك المصانع بخفض الأسعار.',
      parts: { cue: 'طالبت', content: ['خفض الأسعار'] },
    },
    {
      name: 'a complementizer behind whom "by saying" tells',
      text: 'ورد الباحث على السؤال بقوله لـ«الأفق» إن الجسر مفتوح.',
      parts: { cue: 'بقوله', content: ['الجسر مفتوح'] },
    },
    {
      name: 'a complementizer where the verb takes its preposition',
      text: 'وأعربت المديرة عن أن الجسر مفتوح.',
      parts: { cue: 'أعربت', content: ['الجسر مفتوح'] },
    },
    {
      name: 'a colon behind a name in quotation marks',
      text: 'وقال «مرصد الشمال لحقوق الطيور»: «إن الطريق مغلق منذ يومين».',
      parts: { cue: 'قال', content: ['إن الطريق مغلق منذ يومين'] },
    },
    {
      name: 'a complementizer behind a name in quotation marks and a comma',
      text: 'وأكد «مرصد الشمال لحقوق الطيور»، أن الطريق مغلق.',
      parts: { cue: 'أكد', content: ['الطريق مغلق'] },
    },
    {
      name: 'a complementizer behind a guard who was asked',
      text: 'وقال حارس سألته الصحيفة إن الطريق مغلق.',
      parts: { cue: 'قال', content: ['الطريق مغلق'] },
    },
    {
      name: 'the complementizer of a verb that insists',
      text: 'ويصر المدرب على أن الفريق جاهز.',
      parts: { cue: 'يصر', source: 'المدرب', content: ['الفريق جاهز'] },
    },
    {
      name: 'the complementizer of a verb that gives a reason',
      text: 'وبرر الوزير القرار بأن السوق تراجعت.',
      parts: { cue: 'برر', source: 'الوزير', content: ['السوق تراجعت'] },
    },
  ])('$name', ({ text, parts }) => {
    expect(partsOf(text)).toContainEqual(expect.objectContaining(parts));
  });

  test.each([
    { name: 'a bare report that somebody spoke', text: 'تحدث الوزير مع ضيوفه طويلا في القاعة.' },
    { name: 'a homograph of a cue', text: 'فتحت الشركة مكتبا بين المدينتين وعبر النهر.' },
    { name: 'a difference "between that" and that', text: 'ولا فرق بين أن يكون الطريق طويلا أو قصيرا.' },
    { name: 'two between whom something is', text: 'وبين المصدر والمستهلك أن ينتظرا.' },
    { name: 'what something shows', text: 'وتراجع الإنتاج، ما يشير إلى ضعف الطلب.' },
    { name: 'what may be said', text: 'ويمكن القول إن المتحف قديم، وغني عن القول إنه جميل.' },
    { name: 'a noun with its ending that looks like a cue', text: 'وأثار المتحف قدرًا من الفرح في المدينة.' },
    { name: 'what was not said', text: 'لم يقل الوزير إن السعر سيتغير.' },
    { name: 'what should be said', text: 'يريد الوزير أن يقول إن السعر سيتغير.' },
    { name: 'a marked passive', text: 'أ\u064Fعلن أن المتحف سيغلق أبوابه.' },
    { name: 'an unmarked passive', text: 'ويعتقد أن المتحف سيغلق أبوابه. يذكر أن المتحف قديم.' },
    { name: 'a noun behind a preposition that looks like a cue', text: 'والعمال على قدر المسؤولية فيما يخص البناء.' },
    { name: 'a noun behind "any" that looks like a cue', text: 'ولم يبق لدى الناس أي أمل في تحقيق الفوز.' },
    { name: 'a name that looks like a cue', text: 'زار الناس بيت علي بن أبي طالب بعد أن فتح أبوابه للزوار.' },
    { name: 'what came in a place or time', text: 'جاء في موعده أن اكتمل العدد، وجاء في المساء.' },
    {
      name: 'a noun that looks like a cue with an object pronoun',
      text: 'ووصلت بطاقة مفتوحة لتسمية الشارع «طريق الورد والياسمين الأبيض».',
    },
    { name: 'an aside about the speaker without words', text: 'وقال سامي الجندي وهو سياسي من أهل المدينة القديمة.' },
    { name: 'a paper that is told', text: 'ويقول لـ «الأفق»، الخبير سامي حداد وهو يبتسم.' },
    { name: 'a name in the middle of the clause', text: 'وقالت الشركة عبر فرع يسمى «الشمال»، في بيان قصير.' },
    { name: 'the title of a work in quotation marks', text: 'قرأ الطفل رواية «ليلة في الجبل البعيد» مرتين.' },
  ])('silent: $name', ({ text }) => {
    expect(partsOf(text)).toEqual([]);
  });
});
