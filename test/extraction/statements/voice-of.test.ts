import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

/** Speaker and type of each statement. */
function speakersOf(text: string) {
  return partsOf(text).map(({ speaker, type }) => [speaker, type]);
}

describe('voiceOf', () => {
  test.each([
    {
      name: 'a surname means whoever spoke under the full name',
      text: 'قال المهندس سمير حداد إن العمل بدأ. وأكد حداد أن الجسر آمن.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'two descriptions of one unnamed source share the fullest',
      text: 'قال مسؤولون محليون كبار إن السد امتلأ. وأوضح المسؤولون أن الماء نظيف.',
      speakers: [
        ['مسؤولون محليون كبار', 'ANONYMOUS'],
        ['مسؤولون محليون كبار', 'ANONYMOUS'],
      ],
    },
    {
      name: 'other officials are others',
      text: 'قال مسؤولون محليون إن السد امتلأ. وقال مسؤولون آخرون إن الماء قليل.',
      speakers: [
        ['مسؤولون محليون', 'ANONYMOUS'],
        ['مسؤولون آخرون', 'ANONYMOUS'],
      ],
    },
    {
      name: 'an official whose name comes later',
      text: 'حذر مسؤول محلي من الفيضان. وقال المهندس سمير حداد مدير السدود إن الماء يرتفع.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a noun with the article takes up the person who spoke, in the right gender',
      text: 'قالت الوزيرة هدى المرزوقي إن القرار متسرع. وقال المهندس سمير حداد إن الجسر آمن. وأعربت المسؤولة السويدية عن أملها في الحوار.',
      speakers: [
        ['هدى المرزوقي', 'PERSON'],
        ['سمير حداد', 'PERSON'],
        ['هدى المرزوقي', 'PERSON'],
      ],
    },
    {
      name: 'one of the officials who spoke is not the person who spoke',
      text: 'قال مسؤولون كبار إن السد امتلأ. وقال المهندس سمير حداد إن الجسر آمن. وأوضح المسؤول أن الماء نظيف.',
      speakers: [
        ['مسؤولون كبار', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
        ['المسؤول', 'ANONYMOUS'],
      ],
    },
    {
      name: 'an unnamed judge whose name comes later behind the same noun',
      text: 'أمرت قاضية إيطالية بوقف البناء. وقال سمير حداد إن القرار عادل. وأوضحت القاضية لورا بيانكي أن الموقع قديم.',
      speakers: [
        ['لورا بيانكي', 'PERSON'],
        ['سمير حداد', 'PERSON'],
        ['لورا بيانكي', 'PERSON'],
      ],
    },
    {
      name: 'silent: the later name is that of a man of another country',
      text: 'قال وزير إيطالي إن العمل بدأ. وقال سمير حداد إن القرار عادل. وأوضح الوزير الأردني كريم المرزوقي أن الموقع قديم.',
      speakers: [
        ['وزير إيطالي', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
        ['كريم المرزوقي', 'PERSON'],
      ],
    },
    {
      name: 'a description that a conjunction joins to what stands before',
      text: 'تتأخر السفن وأصحاب المخازن يطالبون بتعويضات.',
      speakers: [['أصحاب المخازن', 'GROUP']],
    },
    {
      name: 'a body that is called after a person',
      text: 'زار الوزير كريم المرزوقي المدينة. وقالت حكومة المرزوقي إن السد امتلأ. وأكد أنصار المرزوقي أن الماء نظيف.',
      speakers: [
        ['حكومة المرزوقي', 'ORGANIZATION'],
        ['أنصار المرزوقي', 'GROUP'],
      ],
    },
    {
      name: 'somebody who works or speaks for a person',
      text: 'قال مستشار كريم المرزوقي إن السد امتلأ. وأكدت المتحدثة باسم الرئيس كريم المرزوقي أن الماء نظيف.',
      speakers: [
        ['مستشار كريم المرزوقي', 'ANONYMOUS'],
        ['المتحدثة باسم الرئيس كريم المرزوقي', 'ANONYMOUS'],
      ],
    },
    {
      name: 'silent: a spokesman for a body, and a brother, with their names',
      text: 'قال المتحدث باسم الوزارة سمير حداد إن السد امتلأ. وأكد شقيقه كمال المرزوقي أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['كمال المرزوقي', 'PERSON'],
      ],
    },
    {
      name: 'the office that gave out a statement',
      text: 'قال بيان لمكتب رئيس الوزراء كريم المرزوقي إن السد امتلأ.',
      speakers: [['مكتب رئيس الوزراء', 'ORGANIZATION']],
    },
    {
      name: '"the source" is the unnamed person who spoke, whoever was named since',
      text: 'كشف مسؤول محلي أن النادي سيباع. وأعلن سمير حداد استقالته. وبين المصدر أن الاجتماع تأجل.',
      speakers: [
        ['مسؤول محلي', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
        ['مسؤول محلي', 'ANONYMOUS'],
      ],
    },
    {
      name: 'the title behind a name means its bearer',
      text: 'سمير حداد، رئيس مؤسسة البحر للثقافة والمنصات، قال إن العمل بدأ.',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'a name that a comma parts from a description with a clause',
      text: 'قال كبير الخبراء الذين فحصوا الجسر، سمير حداد، إن العمل بدأ.',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'a name between commas behind a title that nothing but the object follows',
      text: 'فند عمدة الوادي، سمير حداد، مزاعم الصيادين. وقال العمدة إن العمل بدأ.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a name in front of a title with another name',
      text: 'وقال «سمير حداد» نائب المتحدث باسم البعثة (السفيرة هدى المرزوقي) إن المطر قادم.',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'a name behind a place, and a preposition phrase behind the name',
      text: 'وقال المسؤول في اليونيسكو سمير حداد في باريس «العمل بدأ».',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'the office of somebody is not that somebody',
      text: 'وكان مكتب رئيس الوزراء التركي سمير حداد قال إن الجسر آمن. وقالت لوكالة رويترز مسؤولة الإعلام هالة النمر إن الطريق مغلق.',
      speakers: [
        ['مكتب رئيس الوزراء التركي', 'ORGANIZATION'],
        ['هالة النمر', 'PERSON'],
      ],
    },
    {
      name: 'the father of a player is not the player',
      text: 'قال والد اللاعب سمير حداد إن ابنه بخير. وقال اللاعب سمير حداد إن الجسر آمن.',
      speakers: [
        ['والد اللاعب سمير حداد', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'what goes on is no part of who goes on',
      text: 'قال سمير حداد إن الجسر آمن. وتابع الرجل حديثه: «العمل بدأ».',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a province is no governor and a team no general',
      text: 'وأكد المتحدث باسم الصيادين في محافظة الوادي سمير حداد أن الجسر آمن. وأوضح المدير الفني للفريق المدرب نادر الخطيب أن اللاعب جاهز.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['نادر الخطيب', 'PERSON'],
      ],
    },
    {
      name: 'the administration of somebody is not that somebody',
      text: 'أعلنت إدارة الرئيس سمير حداد أن الجسر آمن.',
      speakers: [['إدارة الرئيس سمير حداد', 'ORGANIZATION']],
    },
    {
      name: 'a title alone is that of the holder who has spoken, not of another one named since',
      text: 'أعلن وزير النقل ماجد الفرحان أن الجسر آمن. ووصل وزير الدفاع سمير حداد أمس. وأشار الوزير إلى أن الماء نظيف.',
      speakers: [
        ['ماجد الفرحان', 'PERSON'],
        ['ماجد الفرحان', 'PERSON'],
      ],
    },
    {
      name: 'a title of men alone is not that of a woman',
      text: 'قالت النائبة ليلى الحسن إن الجسر آمن. وقال الوزير إن الماء نظيف. وأضافت أن الطريق مغلق.',
      speakers: [
        ['ليلى الحسن', 'PERSON'],
        ['الوزير', 'ANONYMOUS'],
        ['ليلى الحسن', 'PERSON'],
      ],
    },
    {
      name: 'the name of a man behind the title of a woman is that of whoever belongs to her',
      text: 'قال محامي النائبة نادر الخطيب إن الجسر آمن.',
      speakers: [['نادر الخطيب', 'PERSON']],
    },
    {
      name: 'the office that a title of the first rank is given for is not whom the name belongs to',
      text: 'وقال النائب الأول لرئيس المجلس نادر الخطيب إن الجسر آمن.',
      speakers: [['نادر الخطيب', 'PERSON']],
    },
    {
      name: 'whoever is told is not who speaks',
      text: 'وقال الرئيس الفرنسي لرئيس الوزراء نادر الخطيب إن الجسر آمن.',
      speakers: [['الرئيس الفرنسي', 'ANONYMOUS']],
    },
    {
      name: 'whoever belongs to a man is not him',
      text: 'قال محامي النائب نادر الخطيب إن الجسر آمن.',
      speakers: [['محامي النائب نادر الخطيب', 'ANONYMOUS']],
    },
    {
      name: 'what something is about is no subject',
      text: 'قال نادر الخطيب إن الجسر آمن. وأضاف، فيما يتعلق بالطريق، أن الماء نظيف.',
      speakers: [
        ['نادر الخطيب', 'PERSON'],
        ['نادر الخطيب', 'PERSON'],
      ],
    },
    {
      name: 'a name that is written like a pronoun',
      text: 'وقالت القاضية آنا كولمان إن الجسر آمن. وأضافت كولمان أن الماء نظيف.',
      speakers: [
        ['آنا كولمان', 'PERSON'],
        ['آنا كولمان', 'PERSON'],
      ],
    },
    {
      name: 'a name that is a time of day',
      text: 'وأوضحت الباحثة صباح المرزوقي أن الجسر آمن.',
      speakers: [['صباح المرزوقي', 'PERSON']],
    },
    {
      name: 'whoever adds something has spoken before, however described',
      text: 'قال سمير حداد إن الجسر آمن. وأضاف عمدة القرية السابق أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'one of many who adds something is somebody else',
      text: 'قال سمير حداد إن الجسر آمن. وأضاف أحد العاملين أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['أحد العاملين', 'ANONYMOUS'],
      ],
    },
    {
      name: 'a description without the clause that "and" and a pronoun open',
      text: 'وقال مسؤول محلي وهو من سكان الحي إن الجسر مغلق.',
      speakers: [['مسؤول محلي', 'ANONYMOUS']],
    },
    {
      name: 'the same source is no person where a source has spoken, and keeps its name',
      text: 'قال مصدر أمني إن الجسر آمن. وقالت هدى الراوي إن الطريق طويل. وأوضح المصدر نفسه أن الماء نظيف.',
      speakers: [
        ['مصدر أمني', 'ANONYMOUS'],
        ['هدى الراوي', 'PERSON'],
        ['مصدر أمني', 'ANONYMOUS'],
      ],
    },
    {
      name: 'the same official has no fuller description',
      text: 'قال مسؤول محلي إن الجسر آمن. وأوضح المسؤول نفسه أن الماء نظيف.',
      speakers: [
        ['مسؤول محلي', 'ANONYMOUS'],
        ['مسؤول محلي', 'ANONYMOUS'],
      ],
    },
    {
      name: 'a form of address before an office means its holder',
      text: 'قال الوزير سمير حداد إن الجسر آمن. وقالت هدى الراوي إن الطريق طويل. وأوضح معالي الوزير أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['هدى الراوي', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'an office means whoever was named with its field, though another deputy was named since',
      text: 'قال نائب وزير الزراعة سمير حداد إن الجسر آمن. وقالت النائبة هدى الراوي إن الطريق طويل. وأوضح نائب وزير الزراعة أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['هدى الراوي', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a given name behind a title of one letter',
      text: 'قال الدكتور سمير حداد إن الجسر آمن. وأوضح د. سمير أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a chain of titles that the name of its holder ends, where one of them is told elsewhere',
      text: 'أمير المنطقة يزور الجسر. وأمر مستشار الملك أمير المنطقة صاحب السمو الأمير خالد الجندي بفتح الجسر. وشكره أمير المنطقة.',
      speakers: [['خالد الجندي', 'PERSON']],
    },
    {
      name: 'the name behind a description with a clause of its own',
      text: 'وقال كبير الباحثين الذين كتبوا الدراسة، سمير حداد إن العمل بدأ.',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'the president of another nation is not the one named before',
      text: 'فشلت المحادثات مع الرئيس سمير حداد. وأكد الرئيس اللبناني أن الجسر آمن. وأكد الرئيس الروماني أن الماء نظيف.',
      speakers: [
        ['الرئيس اللبناني', 'ANONYMOUS'],
        ['الرئيس الروماني', 'ANONYMOUS'],
      ],
    },
    {
      name: 'a pronoun on the office does not part it from the name',
      text: 'واعتبر المتحدث باسمها سمير حداد أن العمل بدأ.',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'a body that spoke last is meant by its noun, though another was named since',
      text: 'أعلنت جامعة دمشق أن الفحص تم في معمل بجامعة القاهرة. وأضافت الجامعة أن الورق قديم.',
      speakers: [
        ['جامعة دمشق', 'ORGANIZATION'],
        ['جامعة دمشق', 'ORGANIZATION'],
      ],
    },
    {
      name: 'the source is the official who spoke last',
      text: 'قال مسؤول محلي إن الجسر آمن. وأوضح المصدر أن الماء نظيف.',
      speakers: [
        ['مسؤول محلي', 'ANONYMOUS'],
        ['مسؤول محلي', 'ANONYMOUS'],
      ],
    },
    {
      name: 'what people were doing describes them and is no part of their name',
      text: 'قال مزارعون من الجنوب كانوا يعرضون العسل في السوق إن الموسم طويل.',
      speakers: [['مزارعون من الجنوب', 'GROUP']],
    },
    {
      name: 'an adjective tells one body from another that was named before',
      text: 'أعلن المجلس الدستوري أن القانون نافذ. وأعلن المجلس الرقمي أن الماء نظيف.',
      speakers: [
        ['المجلس الدستوري', 'ORGANIZATION'],
        ['المجلس الرقمي', 'ORGANIZATION'],
      ],
    },
    {
      name: 'a name that is new where somebody adds something is that of the minister who spoke',
      text: 'قال وزير المالية اليوناني إن البرلمان سيصوت. وأضاف سمير حداد أن الوقت قصير.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'but not that of a source',
      text: 'قال المصدر المحلي إن البرلمان سيصوت. وأضاف سمير حداد أن الوقت قصير.',
      speakers: [
        ['المصدر المحلي', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'the latter is the person named last',
      text: 'قال سمير حداد إنه شكر المهندس سامي الجندي بعد أن أعلن الأخير أن الجسر آمن.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سامي الجندي', 'PERSON'],
      ],
    },
    {
      name: 'the source is one of the sources',
      text: 'قالت مصادر رسمية إن السد امتلأ. وقال المهندس سمير حداد إن الجسر آمن. وأوضح المصدر أن الماء نظيف.',
      speakers: [
        ['مصادر رسمية', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
        ['مصادر رسمية', 'ANONYMOUS'],
      ],
    },
    {
      name: 'another source is not the one that was called "the source"',
      text: 'قال مصدر أمني محلي إن السد امتلأ. وأضاف المصدر أن الماء نظيف. وقال مصدر طبي إن المستشفى مفتوح.',
      speakers: [
        ['مصدر أمني محلي', 'ANONYMOUS'],
        ['مصدر أمني محلي', 'ANONYMOUS'],
        ['مصدر طبي', 'ANONYMOUS'],
      ],
    },
    {
      name: 'a security official is not the one who was called an official',
      text: 'قال مسؤول إن السد امتلأ. وقال مسؤول أمني محلي إن الجسر آمن.',
      speakers: [
        ['مسؤول', 'ANONYMOUS'],
        ['مسؤول أمني محلي', 'ANONYMOUS'],
      ],
    },
    {
      name: 'a channel that is loyal to somebody is not that somebody',
      text: 'أكدت قناة النيل الموالية للرئيس السابق سمير حداد أن الجسر آمن.',
      speakers: [['قناة النيل', 'OUTLET']],
    },
    {
      name: 'the same source is whoever spoke last',
      text: 'قالت مصادر رسمية إن السد امتلأ. وقالت بلدية الوادي إن الجسر آمن. وأوضح المصدر نفسه أن الماء نظيف. وأضاف ذات المصدر أن العمل بدأ.',
      speakers: [
        ['مصادر رسمية', 'ANONYMOUS'],
        ['بلدية الوادي', 'ORGANIZATION'],
        ['بلدية الوادي', 'ORGANIZATION'],
        ['بلدية الوادي', 'ORGANIZATION'],
      ],
    },
    {
      name: 'an official who asked not to be named is nobody who was',
      text: 'قال المهندس سمير حداد إن الجسر آمن. وقال المسؤول الذي طلب عدم ذكر اسمه إن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['المسؤول', 'ANONYMOUS'],
      ],
    },
    {
      name: 'those before whom something is said do not say it',
      text: 'قال سمير حداد إن الجسر آمن. وأضاف أمام مؤتمر طبي أن الماء نظيف.',
      speakers: [
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a crowd',
      text: 'قال شهود عيان إن السيارة توقفت.',
      speakers: [['شهود عيان', 'GROUP']],
    },
    {
      name: 'a report goes on speaking',
      text: 'كشف تقرير حديث أن الأسعار ارتفعت. وأضاف التقرير أن الدخل ثابت.',
      speakers: [
        ['تقرير حديث', 'ORGANIZATION'],
        ['تقرير حديث', 'ORGANIZATION'],
      ],
    },
    {
      name: 'those who are close to somebody are not that somebody',
      text: 'قالت مصادر مقربة للمهندس سمير حداد إن العقد انتهى.',
      speakers: [['مصادر مقربة للمهندس سمير حداد', 'ANONYMOUS']],
    },
    {
      name: 'whoever speaks in a study is whom the study means before and behind',
      text: 'أظهرت دراسة حديثة أن الماء قليل. وقالت وزارة الزراعة في الدراسة إن المطر تأخر. وأضافت الدراسة أن السد فارغ.',
      speakers: [
        ['وزارة الزراعة', 'ORGANIZATION'],
        ['وزارة الزراعة', 'ORGANIZATION'],
        ['وزارة الزراعة', 'ORGANIZATION'],
      ],
    },
    {
      name: 'another study stays another',
      text: 'أظهرت دراسة حديثة أن الماء قليل. وقالت وزارة الزراعة في التقرير إن المطر تأخر.',
      speakers: [
        ['دراسة حديثة', 'ORGANIZATION'],
        ['وزارة الزراعة', 'ORGANIZATION'],
      ],
    },
    {
      name: 'a report is issued by whom it is of, not by whom it is on',
      text: 'أفاد تقرير لوزارة الزراعة بأن المطر تأخر. وأفاد تقرير عن وزارة التعليم بأن المدارس جاهزة.',
      speakers: [
        ['وزارة الزراعة', 'ORGANIZATION'],
        ['تقرير عن وزارة التعليم', 'ORGANIZATION'],
      ],
    },
    {
      name: 'a relative clause does not make another source',
      text: 'قال مصدر أمني مطلع إن الطريق مغلق. وأضاف المصدر الذي طلب عدم نشر اسمه أن الدورية عادت.',
      speakers: [
        ['مصدر أمني مطلع', 'ANONYMOUS'],
        ['مصدر أمني مطلع', 'ANONYMOUS'],
      ],
    },
    {
      name: 'nor does where a source is',
      text: 'قال مصدر أمني مطلع إن الطريق مغلق. وأضاف المصدر من القرية أن الدورية عادت.',
      speakers: [
        ['مصدر أمني مطلع', 'ANONYMOUS'],
        ['مصدر أمني مطلع', 'ANONYMOUS'],
      ],
    },
    {
      name: 'silent: experts are not the expert who is named next',
      text: 'يرى خبراء أن الماء قليل. وقال الدكتور سمير حداد أستاذ الري إن المطر تأخر.',
      speakers: [
        ['خبراء', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a description is given without the ending of the accusative',
      text: 'لكن مسؤولا كبيرا في البلدية قال إن الطريق مغلق.',
      speakers: [['مسؤول كبير في البلدية', 'ANONYMOUS']],
    },
    {
      name: 'an office that a name makes definite is not the person named next',
      text: 'قال قائد شرطة حمص إن الطريق مغلق. وقال المهندس سمير حداد مدير السدود إن الماء يرتفع.',
      speakers: [
        ['قائد شرطة حمص', 'ANONYMOUS'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'Ali is a name and no preposition',
      text: 'وأكد علي حداد قدرة الفريق على الفوز.',
      speakers: [['علي حداد', 'PERSON']],
    },
    {
      name: 'the name of its holder behind a title and a comma',
      text: 'وينطلق العمل غدا، بحسب مدير البرنامج، سمير حداد، في حمص.',
      speakers: [['سمير حداد', 'PERSON']],
    },
    {
      name: 'the governor of a province is a man, whatever the word for the province looks like',
      text: 'قالت الوزيرة هالة النمر إن العمل بدأ. وقال محافظ محافظة حمص سمير حداد إن الطريق آمن. وأضاف أن السوق مفتوح.',
      speakers: [
        ['هالة النمر', 'PERSON'],
        ['سمير حداد', 'PERSON'],
        ['سمير حداد', 'PERSON'],
      ],
    },
    {
      name: 'a study is of those who prepared it',
      text: 'أظهرت الدراسة التي أعدها باحثون في جامعة حلوان أن النوم يقل. وأضافت الدراسة أن الضوء يضر.',
      speakers: [
        ['باحثون في جامعة حلوان', 'ANONYMOUS'],
        ['باحثون في جامعة حلوان', 'ANONYMOUS'],
      ],
    },
    {
      name: 'a statement is of whoever spoke last, unless it says whose',
      text: 'أعلنت جماعات محلية أن السوق مغلق. وجاء في بيان مقتضب أن الإضراب مستمر. وجاء في بيان للتجار أن السوق مفتوح.',
      speakers: [
        ['جماعات محلية', 'ORGANIZATION'],
        ['جماعات محلية', 'ORGANIZATION'],
        ['بيان للتجار', 'ORGANIZATION'],
      ],
    },
    {
      name: 'the statement is the one that spoke before, whoever spoke since',
      text: 'أعلنت جماعات محلية أن السوق مغلق. وجاء في بيان لها أن الإضراب مستمر. وأكدت الشرطة أن الطريق آمن. وأضاف البيان أن المحال مغلقة.',
      speakers: [
        ['جماعات محلية', 'ORGANIZATION'],
        ['جماعات محلية', 'ORGANIZATION'],
        ['الشرطة', 'ORGANIZATION'],
        ['جماعات محلية', 'ORGANIZATION'],
      ],
    },
    {
      name: 'a description that ends with a name in quotation marks',
      text: 'اعترفت شركة صناعة الزجاج «نورا» بأن العيب قديم. ونفت شركة «نورا» أن تكون السوق مغلقة.',
      speakers: [
        ['شركة «نورا»', 'ORGANIZATION'],
        ['شركة «نورا»', 'ORGANIZATION'],
      ],
    },
    {
      name: 'silent: a name in quotation marks behind a preposition',
      text: 'قالت لجنة عمالية في شركة «نورا» إن العيب قديم.',
      speakers: [['لجنة عمالية في شركة «نورا»', 'ORGANIZATION']],
    },
  ])('$name', ({ text, speakers }) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('carriedVoice', () => {
  test('an implied subject is the latest that agrees in gender', () => {
    const text = 'قالت الطبيبة هالة النمر إن المريض بخير. وقال شقيقه إن العائلة سعيدة. وأضافت أن الزيارة ممنوعة.';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'هالة النمر', source: null, inferred: true });
  });

  test('the subject that leads the sentence goes before whoever spoke last', () => {
    const text = 'قال الوزير إن الموعد ثابت. وتقاطع المعارضة التصويت قائلة إن النتيجة معروفة.';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'المعارضة', cue: 'قائلة' });
  });

  test.each([
    {
      name: 'a plural verb means people',
      text: 'قال شهود عيان إن السيارة توقفت. وقال الوزير إن الطريق آمن. وأضافوا أن السائق هرب.',
      speaker: 'شهود عيان',
    },
    {
      name: 'a woman whose title is masculine',
      text: 'قالت المدير العام هالة النمر إن العمل بدأ. وقال سمير حداد إن الطريق آمن. وأضافت أن السوق مفتوح.',
      speaker: 'هالة النمر',
    },
    {
      name: 'a singular verb does not',
      text: 'قال الوزير إن الطريق آمن. وقال شهود عيان إن السيارة توقفت. وأضاف أن العمل مستمر.',
      speaker: 'الوزير',
    },
    {
      name: 'a title with the ending of a plural is one person',
      text: 'قال الوزير إن الطريق آمن. وقال الأمين العام للاتحاد إن العمل بدأ. وأضاف أن السوق مفتوح.',
      speaker: 'الأمين العام للاتحاد',
    },
    {
      name: 'a body goes on in the gender that it was put in last',
      text: 'قالت وزارة التعليم إن العمل بدأ. وقال سمير حداد إن الطريق آمن. وقال بيان وزارة التعليم إن الماء نظيف، مضيفا أن السوق مفتوح.',
      speaker: 'وزارة التعليم',
    },
    {
      name: 'a participle in the plural goes on about a body rather than one man',
      text: 'قال الوزير إن الطريق آمن. ودعت إدارة الميناء إلى بدء العمل، مؤكدين أن السوق مفتوح.',
      speaker: 'إدارة الميناء',
    },
    {
      name: 'a participle in the singular may go on about people',
      text: 'قال الوزير إن الطريق آمن. وقال شهود عيان إن السيارة توقفت، مضيفا أن السائق هرب.',
      speaker: 'شهود عيان',
    },
  ])('$name', ({ text, speaker }) => {
    expect(partsOf(text).at(-1)).toMatchObject({ speaker, inferred: true });
  });

  test('whom the sentence names goes before whoever spoke in the other gender', () => {
    const text = 'قالت هالة النمر إن الطريق آمن. ولم يعجب ذلك القرار المفاجئ جارها سمير حداد فأكد أن الجسر مغلق.';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'سمير حداد' });
  });

  test('a document stays with whoever reports in it', () => {
    const text = 'ذكر مجلس الوادي في بيان أن البلدية تتوقع وصول السفينة. وأشار البيان إلى أن الميناء جاهز.';
    expect(partsOf(text).at(-1)).toMatchObject({ source: 'البيان', speaker: 'مجلس الوادي' });
  });

  test('a noun that names nobody means the person in the apposition behind its clause', () => {
    const text = 'وأضاف الرجل الذي يدير الجسر، المهندس سمير حداد، في حديث قصير: «العمل مستمر في القرية منذ أيام».';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'سمير حداد' });
  });

  test('nobody is invented where nobody was named', () => {
    expect(partsOf('وقال إن المطر قادم.')).toEqual([expect.objectContaining({ speaker: null, inferred: true })]);
  });
});
