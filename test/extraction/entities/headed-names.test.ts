import { describe, expect, test } from '@jest/globals';
import { entitiesOf, namesOf } from './entities-of.js';

describe('findHeadedNames', () => {
  test.each([
    {
      name: 'a ministry that another of another country is joined to',
      text: 'وقع الاتفاق كل من وزارة المالية والخارجية الأميركية مساء.',
      organization: 'وزارة المالية',
    },
    {
      name: 'a department that is joined to a ministry',
      text: 'وقع الاتفاق كل من وزارة الصحة والإدارة العامة للمرور مساء.',
      organization: 'الإدارة العامة للمرور',
    },
    {
      name: 'a committee behind the particle that its article would merge with',
      text: 'وقدم الشكر للجنة المسابقات على ذلك.',
      organization: 'لجنة المسابقات',
    },
    {
      name: 'a noun with an adjective that belongs to the name of a book',
      text: 'وزار الوفد جمعية تحفيظ القرآن الكريم صباحا.',
      organization: 'جمعية تحفيظ القرآن الكريم',
    },
    {
      name: 'a centre by its field and its country',
      text: 'وزار الوفد المركز الثقافي الفرنسي صباحا.',
      organization: 'المركز الثقافي الفرنسي',
    },
    {
      name: 'a body of two fields behind the particle that merged with its article',
      text: 'وقدم الشكر للجنة الأولمبية على ذلك.',
      organization: 'اللجنة الأولمبية',
    },
    { name: 'joined nouns', text: 'زار الوفد وزارة الثقافة والإعلام صباحا.', organization: 'وزارة الثقافة والإعلام' },
    { name: 'nouns between', text: 'صوت مجلس نواب الشعب على الخطة.', organization: 'مجلس نواب الشعب' },
    {
      name: 'a complement with adjectives',
      text: 'تعمل الجمعية الوطنية للخدمات الصحية في القرى.',
      organization: 'الجمعية الوطنية للخدمات الصحية',
    },
    { name: 'a standing body', text: 'وصلت قوات الأمن العراقية مساء.', organization: 'قوات الأمن العراقية' },
    {
      name: 'whom it is named after',
      text: 'درس المهندس في جامعة الأمير طلال بن ماجد للعلوم قبل سنوات.',
      organization: 'جامعة الأمير طلال بن ماجد للعلوم',
    },
    {
      name: 'a body of a body that is known',
      text: 'زارت مفوضية الأمم المتحدة للغابات القرية.',
      organization: 'مفوضية الأمم المتحدة للغابات',
    },
    { name: 'a place behind the head', text: 'أعلن جيش بوروندي وقف القتال.', organization: 'جيش بوروندي' },
    {
      name: 'an adjective of the complement only',
      text: 'أيدت جامعة الدول العربية الخطة.',
      organization: 'جامعة الدول العربية',
    },
    {
      name: 'any number of joined nouns',
      text: 'أعلنت وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد الخطة.',
      organization: 'وزارة الشؤون الإسلامية والأوقاف والدعوة والإرشاد',
    },
    {
      name: 'what a department is responsible for',
      text: 'بدأت المديرية العامة للجوازات العمل أمس.',
      organization: 'المديرية العامة للجوازات',
    },
    {
      name: 'a department of a region',
      text: 'وقالت إمارة منطقة مكة المكرمة إن الطريق آمن.',
      organization: 'إمارة منطقة مكة المكرمة',
    },
    {
      name: 'what an international body is for',
      text: 'وقال الاتحاد الدولي لركوب الأمواج إن البطولة انتهت.',
      organization: 'الاتحاد الدولي لركوب الأمواج',
    },
    {
      name: 'no doings',
      text: 'اجتمعت المحكمة الدولية لبحث القضية أمس.',
      organization: 'المحكمة الدولية',
    },
    {
      name: 'what a verbal noun takes with a preposition',
      text: 'وأضافت لجنة الرقابة على المال العام أن التقرير جاهز.',
      organization: 'لجنة الرقابة على المال العام',
    },
    {
      name: 'an uncommon noun with a complement',
      text: 'وافتتحت جمعية زمزم للخدمات الصحية العيادة.',
      organization: 'جمعية زمزم للخدمات الصحية',
    },
    {
      name: 'a complement of several nouns',
      text: 'وقال الاتحاد العام لنقابات عمال فلسطين ذلك.',
      organization: 'الاتحاد العام لنقابات عمال فلسطين',
    },
    {
      name: 'a ministry of a state with its form',
      text: 'وقالت وزارة خارجية مملكة البحرين ذلك.',
      organization: 'وزارة خارجية مملكة البحرين',
    },
    {
      name: 'no audience behind a nationality',
      text: 'وقال مدير وزارة الخارجية العراقية للصحفيين ذلك.',
      organization: 'وزارة الخارجية العراقية',
    },
    { name: 'a court by what it tries', text: 'ونظرت المحكمة الإدارية في الدعوى.', organization: 'المحكمة الإدارية' },
    { name: 'a branch of the forces', text: 'ووصلت القوات الجوية إلى القرية.', organization: 'القوات الجوية' },
    {
      name: 'a ministry without the field of somebody in it',
      text: 'وقال وكيل وزارة الصحة للخدمات العلاجية ذلك.',
      organization: 'وزارة الصحة',
    },
    { name: 'the health service of a region', text: 'وأكدت صحة تبوك ذلك أمس.', organization: 'صحة تبوك' },
    { name: 'a police of a region', text: 'وأعلنت شرطة منطقة تبوك ذلك.', organization: 'شرطة منطقة تبوك' },
    {
      name: 'makers of something',
      text: 'انتقدت جمعية صانعي السيارات البريطانية القرار.',
      organization: 'جمعية صانعي السيارات البريطانية',
    },
    {
      name: 'a word that no lexicon knows',
      text: 'وأظهرت دراسة أجرتها جامعة ليسترون ذلك.',
      organization: 'جامعة ليسترون',
    },
    {
      name: 'what a verbal noun takes',
      text: 'وقالت وكالة النهوض بالاستثمار الخارجي إن الخطة جاهزة.',
      organization: 'وكالة النهوض بالاستثمار الخارجي',
    },
    {
      name: 'adjectives of people',
      text: 'ودعت نقابة الصحفيين التونسيين إلى الإضراب.',
      organization: 'نقابة الصحفيين التونسيين',
    },
    {
      name: 'adjectives of people behind a preposition',
      text: 'وقال الاتحاد العالمي للعلماء المسلمين إن الخطة جاهزة.',
      organization: 'الاتحاد العالمي للعلماء المسلمين',
    },
    {
      name: 'adjectives joined by "and"',
      text: 'وأعد مركز الدراسات الاقتصادية والاجتماعية التقرير.',
      organization: 'مركز الدراسات الاقتصادية والاجتماعية',
    },
    {
      name: 'the body that a part belongs to',
      text: 'وأعلنت القيادة العامة لشرطة دبي ذلك.',
      organization: 'القيادة العامة لشرطة دبي',
    },
    {
      name: 'a command of a region',
      text: 'وقالت قيادة عمليات الأنبار إن الطريق آمن.',
      organization: 'قيادة عمليات الأنبار',
    },
    {
      name: 'forces by their task',
      text: 'وصلت قوات حفظ السلام الدولية مساء.',
      organization: 'قوات حفظ السلام الدولية',
    },
    { name: 'an army without nationality', text: 'وتقدم الجيش الوطني نحو القرية.', organization: 'الجيش الوطني' },
    { name: 'a council of a town', text: 'واجتمع المجلس البلدي أمس.', organization: 'المجلس البلدي' },
    { name: 'a state as the last noun', text: 'وطعنت هيئة قضايا الدولة في الحكم.', organization: 'هيئة قضايا الدولة' },
    {
      name: 'a government of somebody with a title',
      text: 'وأعلنت حكومة الرئيس أحمد العنزي ذلك.',
      organization: 'حكومة الرئيس أحمد العنزي',
    },
    { name: 'a unit named after somebody', text: 'وانسحبت كتيبة عمر المختار أمس.', organization: 'كتيبة عمر المختار' },
    {
      name: 'a library named after a king',
      text: 'وافتتحت مكتبة الملك فهد الوطنية أمس.',
      organization: 'مكتبة الملك فهد الوطنية',
    },
    {
      name: 'a definite noun that often stands inside',
      text: 'وقالت وزارة شؤون المرأة ذلك.',
      organization: 'وزارة شؤون المرأة',
    },
    { name: 'two adjectives', text: 'وفاز الحزب الديمقراطي المسيحي أمس.', organization: 'الحزب الديمقراطي المسيحي' },
    { name: 'a chamber of a town', text: 'ونفت غرفة دبي ذلك أمس.', organization: 'غرفة دبي' },
    {
      name: 'the office of an office',
      text: 'وجاء في بيان أصدره مكتب رئيس الوزراء أمس أن الطريق آمن.',
      organization: 'مكتب رئيس الوزراء',
    },
    {
      name: 'the office of the prosecutor',
      text: 'وأعلن مكتب النائب العام فتح تحقيق.',
      organization: 'مكتب النائب العام',
    },
    {
      name: 'an office by its task',
      text: 'وحسب مكتب الإحصاء الأوروبي ارتفعت الأسعار.',
      organization: 'مكتب الإحصاء الأوروبي',
    },
    { name: 'a unit by its number', text: 'وصل جنود اللواء 35 مدرع إلى المدينة.', organization: 'اللواء 35 مدرع' },
    { name: 'a unit by its ordinal', text: 'وصل جنود الفيلق الخامس إلى المدينة.', organization: 'الفيلق الخامس' },
    {
      name: 'a unit in quotation marks',
      text: 'انسحب «لواء النخيل» من المدينة، وتقدم لواء «الزيتون».',
      organization: 'لواء «الزيتون»',
    },
    { name: 'a journal', text: 'ونشرت دورية «علم البحار» الدراسة.', organization: 'دورية «علم البحار»' },
    {
      name: 'what is joined by "and" only',
      text: 'طالب المدير وكالة الطاقة الذرية بالتفتيش المستمر.',
      organization: 'وكالة الطاقة الذرية',
    },
    { name: 'a national team', text: 'خسر المنتخب البرتغالي لكرة القدم أمس.', organization: 'المنتخب البرتغالي' },
    {
      name: 'the town of a college',
      text: 'وقال مدير الكلية التقنية بالقنفذة إن التسجيل بدأ.',
      organization: 'الكلية التقنية بالقنفذة',
    },
    {
      name: 'the town of a chamber',
      text: 'واجتمع أعضاء الغرفة التجارية الصناعية في مكة المكرمة مساء.',
      organization: 'الغرفة التجارية الصناعية في مكة المكرمة',
    },
    {
      name: 'the town of a court behind its noun',
      text: 'وأجلت المحكمة العامة بمحافظة الرس القضية.',
      organization: 'المحكمة العامة بمحافظة الرس',
    },
    {
      name: 'a deanery with what it is for',
      text: 'وأعلنت عمادة القبول والتسجيل النتائج.',
      organization: 'عمادة القبول والتسجيل',
    },
    {
      name: 'a name in brackets behind a paper',
      text: 'وذكرت صحيفة (مورجن كولمان) الألمانية ذلك.',
      organization: 'صحيفة (مورجن كولمان)',
    },
  ])('takes in $name', ({ text, organization }) => expect(namesOf(text)).toContain(`ORGANIZATION ${organization}`));

  test.each([
    { name: 'any committee', text: 'اجتمعت اللجنة العليا مساء.' },
    { name: 'any centre', text: 'ورد بلاغ إلى مركز التحكم مساء.' },
    { name: 'a quotation mark that closes', text: 'عمل القرني «ساحة»، والعنزي «نادي» في اللقاء.' },
    { name: 'a council by one adjective', text: 'واجتمع المجلس السياسي أمس.' },
    { name: 'a task alone', text: 'وبدأت عمليات مكافحة التمرد أمس.' },
    { name: 'an office for somebody', text: 'لا يزال في القرية مكتب للرقيب العسكري.' },
    { name: 'an organ of the body', text: 'هذا الغذاء سهل على الجهاز الهضمي للإنسان.' },
    { name: 'a rank', text: 'وأشاد اللواء بالخطة، وحل في المركز الأول اللواء الأول.' },
    { name: 'a crowd', text: 'تجمع حشد المشاهدة في الساحة.' },
    { name: 'a management', text: 'أعلنت إدارة الفندق ذلك.' },
    { name: 'a board', text: 'اجتمع مجلس الإدارة مساء.' },
    { name: 'a company of some country', text: 'وقعت شركة صينية العقد.' },
    { name: 'somebody who leads', text: 'زارت لجنة من القرية مستشفى برفقة الأمير طلال.' },
    { name: 'a relative clause', text: 'وصلت القوة التي طلبوها مساء.' },
    { name: 'a chamber of no town', text: 'وجلس الضيوف في الغرفة السياحية قرب المدخل.' },
    { name: 'a ministry in the title of a minister', text: 'ونفت وزيرة الخارجية الأردنية ليلى الخروبي ذلك.' },
    { name: 'the ministry of a country in the title of a minister', text: 'ووصل وزير خارجية الأردن سالم الخروبي.' },
    { name: 'domestic affairs', text: 'وحذر من التدخل في الشؤون الداخلية اللبنانية أمس.' },
    { name: 'what a body is called that is named elsewhere', text: 'ووصل وفد من المنظمة الدولية أمس.' },
    { name: 'a number in brackets', text: 'وصلت المجلة (12) أمس، ووزعت صحيفة (3) نسخ.' },
    { name: 'an adjective of another gender', text: 'عاد من الإدارة السعودي الوحيد.' },
  ])('is silent about $name', ({ text }) => {
    expect(entitiesOf(text).entities.filter(({ type }) => type === 'ORGANIZATION')).toEqual([]);
  });

  test('knows what is left without the head, alone as well as in quotation marks', () => {
    const { entities } = entitiesOf('ذكرت صحيفة «المنارة» أن الطريق مغلق. ونقلت المنارة الخبر عن السكان.');
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ type: 'ORGANIZATION', isOutlet: true });
    expect(entities[0]!.names).toContain('المنارة');
    expect(entities[0]!.mentions).toHaveLength(2);
  });

  test.each([
    { name: 'a country', text: 'ورفضت المحكمة العليا في بريطانيا الطلب.', organization: 'المحكمة العليا' },
    { name: 'the place of a ministry', text: 'ونفت وزارة الصحة في غزة ذلك.', organization: 'وزارة الصحة' },
  ])('leaves out $name', ({ text, organization }) => expect(namesOf(text)).toContain(`ORGANIZATION ${organization}`));

  test('takes "the government of Morocco" and "the Moroccan government" for one', () => {
    const { entities } = entitiesOf('تدرس الحكومة المغربية القرار، وقالت حكومة المغرب إن الخطة جاهزة.');
    expect(entities.filter(({ type }) => type === 'ORGANIZATION')).toHaveLength(1);
  });
});
