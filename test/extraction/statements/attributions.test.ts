import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findAttributions', () => {
  test.each([
    {
      name: 'a relative clause of the subject',
      text: 'وأضاف المصدر الذي طلب عدم الكشف عن اسمه أن السفينة وصلت.',
      contents: ['السفينة وصلت'],
    },
    {
      name: 'a declaration that is welcomed',
      text: 'رحب الخبراء بإعلان الوزارة عن فتح الميناء.',
      contents: ['إعلان الوزارة عن فتح الميناء'],
    },
    {
      name: 'a call that a clause tells of',
      text: 'وقالوا للأفق: إن دعوة الوزارة إلى فتح الميناء لن تنجح.',
      contents: ['دعوة الوزارة إلى فتح الميناء لن تنجح'],
    },
    {
      name: 'what somebody is told before he says something',
      text: 'وأكد المدير، بعد أن أبلغته البلدية بالقرار، أن العمل مستمر.',
      contents: ['القرار', 'العمل مستمر'],
    },
    {
      name: 'what the latest figures show',
      text: 'وأظهرت أحدث البيانات استقرار السوق.',
      contents: ['استقرار السوق'],
    },
    {
      name: 'a wish between dashes behind the verb',
      text: 'وأشاد - حفظه الله - بجهود العاملين. وأكد ـ رعاه الله ـ عمق العلاقات.',
      contents: ['جهود العاملين', 'عمق العلاقات'],
    },
    {
      name: 'a relative clause in the content',
      text: 'وأشاد المدير بالفريق الذي وصفه بالقوي.',
      contents: ['الفريق الذي وصفه بالقوي'],
    },
    {
      name: 'a thing that confirms something in the content behind a colon',
      text: 'وقال المدير: إن الإقبال المتزايد على المعرض يؤكد نجاح الفكرة.',
      contents: ['الإقبال المتزايد على المعرض يؤكد نجاح الفكرة'],
    },
    {
      name: 'what a clause joined to the content tells of somebody else',
      text: 'وأوضح المدير أن الخبر غير صحيح، وأن الشركة أبدت استعدادها للعمل.',
      contents: ['الخبر غير صحيح، وأن الشركة أبدت استعدادها للعمل'],
    },
    {
      name: 'the same of somebody whom nothing knows',
      text: 'وأوضح المدير أن الخبر غير صحيح، وأن الجانب الآخر أبدى استعداده للعمل.',
      contents: ['الخبر غير صحيح، وأن الجانب الآخر أبدى استعداده للعمل'],
    },
    {
      name: 'what a report tells of which the content tells',
      text: 'وأوضح المدير أن المركز تلقى بلاغا يفيد بنشوب حريق.',
      contents: ['المركز تلقى بلاغا يفيد بنشوب حريق'],
    },
    {
      name: 'a thing that shows something in the content',
      text: 'وأعلن المدير أن العناصر الأولى تفيد بأن الحريق متعمد.',
      contents: ['العناصر الأولى تفيد بأن الحريق متعمد'],
    },
  ])('takes $name for no statement of its own', ({ text, contents }) => {
    expect(partsOf(text).flatMap((parts) => parts.content)).toEqual(contents);
  });

  test.each([
    {
      name: 'somebody named whom a relative clause quotes',
      text: 'وأثار البيان غضب الوزير سمير الحداد الذي قال إن الأرقام خاطئة.',
      contents: ['الأرقام خاطئة'],
    },
    {
      name: 'a state in the content that expects something',
      text: 'وأضاف سامي حداد أن الدول المنتجة للقمح تتوقع نموا سريعا.',
      contents: ['نموا سريعا'],
    },
    {
      name: 'a subject that is a pronoun on the connective',
      text: 'تعب سامي حداد لكنه أعلن استمراره في العمل.',
      contents: ['استمراره في العمل'],
    },
    {
      name: 'what a relative clause behind a comma adds to the end of another content',
      text: 'وذكرت مصادر محلية أن المصنع يريد سامي حداد، الذي أعرب عن رغبته في العمل.',
      contents: ['المصنع يريد سامي حداد', 'رغبته في العمل'],
    },
    {
      name: 'words in a clause joined to the content, without its complementizer',
      text: 'وأوضح المدير أن الخبر غير صحيح، وأن الشركة أكدت أنها ستدفع.',
      contents: ['الخبر غير صحيح', 'ستدفع'],
    },
    {
      name: 'a noun with a clause as the object',
      text: 'وتتوقع الشركة إمكانية أن يفتح الجسر غدا.',
      contents: ['إمكانية أن يفتح الجسر غدا'],
    },
    {
      name: 'words behind a pronoun on "except"',
      text: 'وأكد المدير أن الجسر قديم، إلا أنه أوضح أن السد جديد.',
      contents: ['الجسر قديم', 'السد جديد'],
    },
    {
      name: 'words of somebody in quotation marks in the content of another',
      text: 'وأكد المدير أن «هدف» ترى أن العدد كاف.',
      contents: ['العدد كاف'],
    },
    {
      name: 'the object of a headline that puts the subject first',
      text: 'المعارضة تستنكر تصريحات سامي حداد ضد المزارعين\n\nوصل الوفد أمس.',
      contents: ['تصريحات سامي حداد ضد المزارعين'],
    },
    {
      name: 'who said it to the paper that learned it',
      text: 'وعلمت صحيفة الأفق من مصدر مطلع أن اللقاء تأجل.',
      contents: ['اللقاء تأجل'],
    },
  ])('finds $name', ({ text, contents }) => {
    expect(partsOf(text).flatMap((parts) => parts.content)).toEqual(contents);
  });

  test.each([
    'وقال مصدر مطلع طلب عدم ذكر اسمه إن الجسر مفتوح.',
    'ونقلت صحيفة الأفق عن مصدر مطلع، لم تسمه، أن الجسر مفتوح.',
    'وقال مصدر مطلع، اشترط عدم الكشف عن هويته، إن الجسر مفتوح.',
  ])('leaves out that somebody would not be named: %s', (text) => {
    expect(partsOf(text)).toEqual([expect.objectContaining({ speaker: 'مصدر مطلع', content: ['الجسر مفتوح'] })]);
  });

  test.each([
    { name: 'what is considered something', text: 'والشركة تعتبر رائدة في القطاع.' },
    { name: 'what people call themselves', text: 'وغاب الخبير الذي يصف نفسه بالمستقل.' },
    { name: 'what is called by a name', text: 'وتدعى القرية «عين الماء البارد القديمة».' },
  ])('silent: $name', ({ text }) => expect(partsOf(text)).toEqual([]));

  test('a clause that is joined to a quotation belongs to the same content', () => {
    const text = 'وقال المدير إن «المدرسة الجديدة مفتوحة للجميع»، وإن الدراسة تبدأ غدا. وغادر القاعة.';
    expect(partsOf(text)).toMatchObject([
      { content: ['«المدرسة الجديدة مفتوحة للجميع»، وإن الدراسة تبدأ غدا'], mode: 'MIXED' },
    ]);
  });

  test('so does one that is joined to it in the next sentence', () => {
    const text = 'وأضاف المدير أن «المدرسة الجديدة مفتوحة للجميع». وأن الدراسة تبدأ غدا.';
    expect(partsOf(text)).toMatchObject([{ content: ['«المدرسة الجديدة مفتوحة للجميع». وأن الدراسة تبدأ غدا'] }]);
  });

  test('one that is not joined to it does not', () => {
    const text = 'وقال المدير إن «المدرسة الجديدة مفتوحة للجميع»، وغادر القاعة.';
    expect(partsOf(text)).toMatchObject([{ content: ['المدرسة الجديدة مفتوحة للجميع'], mode: 'DIRECT' }]);
  });

  test('"except that" before the next cue belongs to neither content, before anything else to the first', () => {
    const text = 'وقال سامي حداد إن الطريق مفتوح، إلا أن الوزارة أكدت أن الجسر مغلق.';
    expect(partsOf(text).flatMap(({ content }) => content)).toEqual(['الطريق مفتوح', 'الجسر مغلق']);
    const whole = 'وقال سامي حداد إن الطريق مفتوح إلا أن المطر قد يغلقه.';
    expect(partsOf(whole).flatMap(({ content }) => content)).toEqual(['الطريق مفتوح إلا أن المطر قد يغلقه']);
  });

  test.each([
    {
      name: 'behind "but" for a clause of its own',
      text: 'وعبر المدير عن رضاه عن العمل لكن النقابة أكدت أن العمل متوقف.',
      contents: [['رضاه عن العمل'], ['العمل متوقف']],
    },
    {
      name: 'behind "at the time that" for a clause of its own',
      text: 'وطالب السكان بفتح الجسر، في الوقت الذي أكدت فيه مصادر محلية أن الطريق مغلق.',
      contents: [['فتح الجسر'], ['الطريق مغلق']],
    },
    {
      name: 'for a call that is the subject of what is said of it',
      text: 'وقال المدير إن دعوة سامي حداد لفتح الجسر لا تفيد أحدا.',
      contents: [['دعوة سامي حداد لفتح الجسر لا تفيد أحدا']],
    },
    {
      name: 'with a clause in a relative clause, whose antecedent belongs to the content before',
      text: 'وأكد المدير أن النقابة ستختار خليفة لسامي حداد الذي أعلن أنه سيستقيل غدا.',
      contents: [['النقابة ستختار خليفة لسامي حداد'], ['سيستقيل غدا']],
    },
    {
      name: 'but a deed told in a relative clause with no mark before it',
      text: 'وأكد المدير أن النقابة ستختار خليفة لسامي حداد الذي أعلن استقالته أمس.',
      contents: [['النقابة ستختار خليفة لسامي حداد الذي أعلن استقالته أمس']],
    },
    {
      name: 'but "except that" behind a subject that says nothing is part of the content',
      text: 'وقال المدير إن اللجنة تتابع أحوال السد أولا بأول، إلا أن الماء قليل.',
      contents: [['اللجنة تتابع أحوال السد أولا بأول، إلا أن الماء قليل']],
    },
    {
      name: 'without what somebody leaves unsaid',
      text: 'وأكد المدير أن الجسر مغلق دون أن يكشف عن الأسباب.',
      contents: [['الجسر مغلق']],
    },
    {
      name: 'behind "as" for what the speaker compares',
      text: 'وقال الحارس إن الرحلة لم تجر كما تمنى قبل سفره.',
      contents: [['الرحلة لم تجر كما تمنى قبل سفره']],
    },
    {
      name: 'but no part of a name that looks like one',
      text: 'ويقول الدكتور محمود علم الدين، أستاذ الطب، إن هناك عدة حقائق.',
      contents: [['هناك عدة حقائق']],
    },
    {
      name: 'for what a content holds whose subject leads it',
      text: 'وأكد المدير أن النقابة أعلنت أن العمل متوقف.',
      contents: [['العمل متوقف']],
    },
    {
      name: 'behind a content for narration that tells what was not told',
      text: 'وقالت الشرطة إن الطريق مغلق، من دون أن تذكر تفاصيل.',
      contents: [['الطريق مغلق']],
    },
    {
      name: 'behind a document in the content for what that tells',
      text: 'وقال الضابط إن المركز تلقى بلاغا من سائق يفيد بسقوط شجرة.',
      contents: [['المركز تلقى بلاغا من سائق يفيد بسقوط شجرة']],
    },
    {
      name: 'but for what a document tells in the next sentence',
      text: 'وقال الضابط إن الطريق مغلق. وهناك تقارير تفيد بسقوط شجرة.',
      contents: [['الطريق مغلق'], ['سقوط شجرة']],
    },
    {
      name: 'for what a thing shows that the content points at',
      text: 'وقال المدير إن هذه الأرقام تشير إلى تحسن كبير.',
      contents: [['هذه الأرقام تشير إلى تحسن كبير']],
    },
    {
      name: 'but for what a body says that the content points at',
      text: 'وقال المدير إن هذه النقابة تطالب بفتح الجسر.',
      contents: [['فتح الجسر']],
    },
  ])('takes a verb $name', ({ text, contents }) => {
    expect(partsOf(text).map(({ content }) => content)).toEqual(contents);
  });
});
