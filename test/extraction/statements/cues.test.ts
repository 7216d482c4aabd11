import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findCues', () => {
  test.each([
    { name: 'a finding of a study', text: 'ووجدت الدراسة أن النوم مفيد.', content: 'النوم مفيد' },
    { name: 'an opinion that a preposition announces', text: 'وذهب المدرب إلى أن الفريق تعب.', content: 'الفريق تعب' },
    { name: 'a judgement of what a pronoun means', text: 'وزار المدير المعرض ووصفه بأنه ناجح.', content: 'ناجح' },
    { name: 'an order', text: 'ووجه المحافظ بفتح الطريق.', content: 'فتح الطريق' },
    { name: 'an apology', text: 'واعتذرت الشركة عن التأخير.', content: 'التأخير' },
    { name: 'a call for a deed', text: 'ودعا الوزير الطلاب للتعاون مع المدرسة.', content: 'للتعاون مع المدرسة' },
    { name: 'a verb written like a preposition', text: 'وبين المهندس سمير الحداد أن السد قديم.', content: 'السد قديم' },
    { name: 'what sources report', text: 'ونقلت مصادر محلية أن السد قديم.', content: 'السد قديم' },
    { name: 'a protest', text: 'واحتج السكان على إغلاق الطريق.', content: 'إغلاق الطريق' },
    { name: 'doubts', text: 'وشكك الخبير في نتائج المسح.', content: 'نتائج المسح' },
    { name: 'thanks', text: 'وشكر المدير المتطوعين على جهودهم.', content: 'جهودهم' },
    { name: 'a belief', text: 'ويؤمن الأطباء بأهمية النوم.', content: 'أهمية النوم' },
    { name: 'last words', text: 'وختم المدير: سنفتح الجسر قريبا.', content: 'سنفتح الجسر قريبا' },
    { name: 'an end', text: 'واختتم المدير قائلا إن السد قديم.', content: 'السد قديم' },
    { name: 'a disclosure without a preposition', text: 'وكشف المدير إغلاق الجسر.', content: 'إغلاق الجسر' },
    { name: 'a verb like a preposition behind "as"', text: 'كما بين سمير الحداد أن السد قديم.', content: 'السد قديم' },
    { name: 'what happened before', text: 'وغاب المدير قبل أن يؤكد أن السد قديم.', content: 'السد قديم' },
    { name: 'what was announced before', text: 'وغاب المدير قبل أن يعلن أنه متعب.', content: 'متعب' },
    { name: 'a feeling that a clause tells', text: 'وأبدى سمير الحداد أن السد قديم.', content: 'السد قديم' },
    { name: 'who tells somebody', text: 'وتبلغهم الوزارة بأن السد قديم.', content: 'السد قديم' },
    { name: 'who is met and said', text: 'والتقى الوفد بسمير الحداد والذي ذكر أن السد قديم.', content: 'السد قديم' },
    {
      name: 'an opinion of somebody whom nothing knows',
      text: 'كما يرى بيت الخبرة أن السد قديم.',
      content: 'السد قديم',
    },
    { name: 'what somebody thinks instead', text: 'ولم يقف هنا، بل اعتبر أن السد قديم.', content: 'السد قديم' },
    { name: 'a hint', text: 'ولمح المدير إلى إغلاق السد.', content: 'إغلاق السد' },
    { name: 'a fear', text: 'ويخشى السكان أن يرتفع الماء.', content: 'يرتفع الماء' },
  ])('finds $name', ({ text, content }) => {
    expect(partsOf(text).map((parts) => parts.content)).toEqual([[content]]);
  });

  test.each([
    { name: 'a verb behind a negation with a conjunction', text: 'ولم تكشف الشركة عن التفاصيل.' },
    { name: 'a noun behind a preposition', text: 'ناقش السكان خططا لمطالبة الشركة بالتعويض.' },
    { name: 'what somebody came upon', text: 'ووجد اللاعب أن الباب مفتوح.' },
    { name: 'somebody who goes somewhere', text: 'ذهب المدرب بعد أن فاز الفريق.' },
    { name: 'a noun that looks like a verb of demanding', text: 'كل طلب ترشيح يجب أن يحصل على دعم.' },
    { name: 'words that only point at others', text: 'صرح بذلك وكيل الوزارة أمس.' },
    { name: 'an adjective', text: 'ناقش النواب تشريعات مقترحة ستغير السوق.' },
    { name: 'what somebody is called', text: 'عاد الرجل الذي يدعى سالم إلى أن وصل القرية.' },
    { name: 'somebody who is accused', text: 'وما زال الحارس يتهم بالتعاون مع اللصوص.' },
    { name: 'what began', text: 'بدأ الفريق العمل بعد أن وصل المدرب إلى أن حل المساء.' },
    { name: 'the preposition "between"', text: 'وبين الجدار والسقف أن تجد فراغا.' },
    { name: 'a noun that another noun governs', text: 'وطلب الموظف نموذج كشف عن الأعراض.' },
    { name: 'the author who speaks of himself', text: 'هذا مشروع مفيد، وأعتقد أن الفكرة جيدة.' },
    { name: 'a hashtag', text: 'طالب الزوار في وسم #سوق_بلا_زحام.' },
    { name: 'what is counted', text: 'واستقبلت المدرسة ألفي طالب من المدينة.' },
    { name: 'what something amounts to', text: 'وتبلغ مساحة الحديقة ألف متر، وهذا يعني بأن السور طويل.' },
    { name: 'the way through something', text: 'انتظر الناس المارين عبر أبواب القاعة.' },
    { name: 'an opinion that is a noun', text: 'وهذا رأي مشهور، ومعناه أن السد قديم.' },
    { name: 'a passive behind "before" of another sentence', text: 'وغاب المدير من قبل. ويذكر أنه متعب.' },
    { name: 'what may be', text: 'وجمع الباحثون صورا قد توضح وجود الماء.' },
    { name: 'thanks without a verb', text: 'شكرا على هذا العمل.' },
    { name: 'a quick reply, not the end', text: 'ختم الموظف «الأوراق» كلها.' },
    { name: 'headquarters', text: 'كانت المدينة مقرا للشركة التي تهتم بالطيران.' },
  ])('does not find $name', ({ text }) => expect(partsOf(text)).toEqual([]));
});
