import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findOccasion', () => {
  test.each([
    { name: 'in a statement to an outlet', text: 'قال الطبيب في تصريح لصحيفة الأفق إن المريض بخير.' },
    { name: 'told the outlet', text: 'وقال الطبيب لصحيفة الأفق إن المريض بخير.' },
    { name: 'in answer to its question', text: 'وقال الطبيب ردا على سؤال من صحيفة الأفق إن المريض بخير.' },
    { name: 'in answer to its questions', text: 'وردا على أسئلة صحيفة الأفق، قال الطبيب إن المريض بخير.' },
    { name: 'in an article in the paper', text: 'وقال الطبيب في مقال بصحيفة الأفق إن المريض بخير.' },
    { name: 'to its reporter', text: 'وقال الطبيب لمراسل صحيفة الأفق إن المريض بخير.' },
    { name: 'in statements that it carried', text: 'وقال الطبيب في تصريحات نقلتها صحيفة الأفق إن المريض بخير.' },
    { name: 'by the paper, without a comma', text: 'وبحسب صحيفة الأفق قال الطبيب في بيان إن المريض بخير.' },
    { name: 'a verb of informing', text: 'وأخبر الطبيب صحيفة الأفق أن المريض بخير.' },
  ])('$name', ({ text }) => {
    expect(partsOf(text)).toEqual([
      expect.objectContaining({ source: 'الطبيب', content: ['المريض بخير'], via: ['صحيفة الأفق'] }),
    ]);
  });

  test('holds for what the same speaker goes on to say, and not for others', () => {
    const text = 'قال الطبيب لصحيفة الأفق إن المريض بخير. وأضاف أنه نائم. وقالت الوزارة إن العلاج مجاني.';
    expect(partsOf(text).map(({ via }) => via)).toEqual([['صحيفة الأفق'], ['صحيفة الأفق'], []]);
  });

  const PAPER = 'قال الطبيب لصحيفة الأفق إن المريض بخير.';
  const SPEECH = 'قال الطبيب في كلمة نقلتها صحيفة الأفق إن المريض بخير.';
  const MINISTRY = 'وقالت الوزارة إن العلاج مجاني.';
  test.each([
    {
      name: 'behind somebody else, in the same paragraph',
      text: `${PAPER} ${MINISTRY} وأوضح الطبيب أن الزيارة ممنوعة.`,
      via: [['صحيفة الأفق'], [], ['صحيفة الأفق']],
    },
    {
      name: 'behind somebody else, for a verb of going on',
      text: `${PAPER} ${MINISTRY}\n\nوأضاف الطبيب أن الزيارة ممنوعة.`,
      via: [['صحيفة الأفق'], [], ['صحيفة الأفق']],
    },
    {
      name: 'silent: what is said in another paragraph behind somebody else',
      text: `${PAPER} ${MINISTRY}\n\nوأوضح الطبيب أن الزيارة ممنوعة.`,
      via: [['صحيفة الأفق'], [], []],
    },
    {
      name: 'while whoever added something names where he stood',
      text: `${SPEECH} وأضاف أمام مؤتمر محلي أن الزيارة ممنوعة.`,
      via: [['صحيفة الأفق'], ['صحيفة الأفق']],
    },
    {
      name: 'silent: another occasion',
      text: `${SPEECH} وقال أمام مؤتمر محلي إن الزيارة ممنوعة.`,
      via: [['صحيفة الأفق'], []],
    },
  ])('holds $name', ({ text, via }) => expect(partsOf(text).map((parts) => parts.via)).toEqual(via));
});

describe('findRelay', () => {
  test('an agency quotes somebody', () => {
    expect(partsOf('نقلت صحيفة الأفق عن الوزير قوله إن الحريق انطفأ.')).toEqual([
      expect.objectContaining({ cue: 'نقلت', speaker: 'الوزير', content: ['الحريق انطفأ'], via: ['صحيفة الأفق'] }),
    ]);
  });

  test('an agency quotes whom a pronoun means, and its gender is not that of the speaker', () => {
    const text =
      'أكد سامي الجندي أن الجسر مفتوح. ونقلت عنه صحيفة الأفق قوله: «سنفتح الطريق الجديد في الصيف». وأضاف أن العمل بدأ.';
    expect(partsOf(text).map(({ speaker, via }) => [speaker, via])).toEqual([
      ['سامي الجندي', []],
      ['سامي الجندي', ['صحيفة الأفق']],
      ['سامي الجندي', ['صحيفة الأفق']],
    ]);
  });

  test.each([
    { name: 'a phrase behind the verb', text: 'ذكرت صحيفة الأفق نقلا عن مسؤول محلي أن الجسر مفتوح.' },
    { name: 'between marks', text: 'ذكرت صحيفة الأفق، نقلا عن مسؤول محلي، أن الجسر مفتوح.' },
    { name: 'another complementizer', text: 'وأفادت صحيفة الأفق نقلا عن مسؤول محلي بأن الجسر مفتوح.' },
    { name: 'ascribes it to him', text: 'ونسبت صحيفة الأفق إلى مسؤول محلي قوله إن الجسر مفتوح.' },
  ])('an outlet quotes somebody: $name', ({ text }) => {
    expect(partsOf(text)).toEqual([
      expect.objectContaining({ speaker: 'مسؤول محلي', content: ['الجسر مفتوح'], via: ['صحيفة الأفق'] }),
    ]);
  });

  test('an outlet that has spoken goes on to quote somebody', () => {
    const text = 'ذكرت صحيفة الأفق أن الجسر مفتوح. ونقلت عن مسؤول محلي قوله إن العمل بدأ.';
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'مسؤول محلي', via: ['صحيفة الأفق'] });
  });

  test('a body that said in a document what somebody said passes on what he went on to say', () => {
    const text = 'ذكرت وزارة الزراعة في بيان أن المدير سامي حداد أكد أن الجسر مفتوح، مشيرا إلى أن العمل بدأ.';
    expect(partsOf(text).map(({ speaker, via }) => [speaker, via])).toEqual([
      ['سامي حداد', ['وزارة الزراعة']],
      ['سامي حداد', ['وزارة الزراعة']],
    ]);
  });

  test('rates are not ascribed to anybody', () => {
    expect(partsOf('وبلغت نسب الشفاء مستوى عاليا إلى حد أن الأطباء فوجئوا.')).toEqual([]);
  });

  test('an outlet quotes somebody who quotes another: all of them pass it on, the nearest to the article first', () => {
    const text = 'ذكرت صحيفة الأفق نقلا عن التلفزيون الرسمي أن الوزير سامي حداد قال إن الجسر مفتوح.';
    expect(partsOf(text)).toEqual([
      expect.objectContaining({ speaker: 'سامي حداد', via: ['صحيفة الأفق', 'التلفزيون الرسمي'] }),
    ]);
  });

  test('a clause of the title relays nothing of what follows it', () => {
    const text = 'المعارضة تطالب بانتخابات مبكرة\n\nدعا سامي حداد إلى فتح الجسر.';
    expect(partsOf(text).map(({ via }) => via)).toEqual([[], []]);
  });

  test('a nested attribution is marked once, its outer speaker passes it on', () => {
    expect(partsOf('قال مسؤولون إن المزارعين أكدوا أن المحصول تلف.')).toEqual([
      expect.objectContaining({ speaker: 'المزارعين', content: ['المحصول تلف'], via: ['مسؤولون'] }),
    ]);
  });

  test.each([
    { name: 'goods that are carried from a place', text: 'نقلت الشاحنة القمح من القرية إلى السوق.' },
    { name: 'a pronoun with nothing that was said', text: 'نقلت عنه صحيفة الأفق صورة قديمة.' },
  ])('silent: $name', ({ text }) => {
    expect(partsOf(text)).toEqual([]);
  });

  test.each([
    {
      name: 'an outlet that received the statement, in parentheses',
      text: 'قال الأمين العام في بيان له - تلقت صحيفة الأفق نسخة منه - إن العمل بدأ. وأضاف أن الطريق طويل.',
      via: [['صحيفة الأفق'], ['صحيفة الأفق']],
    },
    {
      name: 'an outlet behind the content',
      text: 'يبدأ العمل غدا، حسب ما قاله مسؤولون محليون لصحيفة الأفق.',
      via: [['صحيفة الأفق']],
    },
    {
      name: 'an outlet that learned it from its source',
      text: 'علمت صحيفة الأفق من مصدر محلي أن الطريق مغلق.',
      via: [['صحيفة الأفق']],
    },
    {
      name: 'an unknown agency in quotation marks',
      text: 'وبحسب «الوطنية»، فقد أعلن البنك المركزي أن الفائدة ثابتة. وأوضح البنك أن الأسعار مستقرة.',
      via: [['الوطنية'], ['الوطنية']],
    },
    {
      name: 'an unknown paper that somebody favoured with a statement',
      text: 'في تصريح خص به «السنبلة» أوضح سامي الجندي أن الجسر مفتوح.',
      via: [['السنبلة']],
    },
    { name: 'a name in brackets', text: 'وقال سامي الجندي لـ(السنبلة) إن الجسر مفتوح.', via: [['السنبلة']] },
    {
      name: 'an unknown paper that is informed, before the source',
      text: 'أبلغت «السنبلة» مصادر محلية أن الجسر مفتوح.',
      via: [['السنبلة']],
    },
    {
      name: 'a channel on which somebody was interviewed',
      text: 'قال سامي الجندي في مقابلة على قناة النيل إن الجسر مفتوح.',
      via: [['قناة النيل']],
    },
    {
      name: 'a paper in which somebody writes',
      text: 'وكتب سامي الجندي في صحيفة الأفق أن الجسر مفتوح.',
      via: [['صحيفة الأفق']],
    },
    {
      name: 'holds for whoever reports the words of others, and then for what he goes on to say',
      text: 'قال سامي الجندي لصحيفة الأفق إن الجسر مفتوح. وأضاف أن السكان أكدوا أن الطريق آمن. وأوضح أن العمل بدأ.',
      via: [['صحيفة الأفق'], ['صحيفة الأفق', 'سامي الجندي'], ['صحيفة الأفق']],
    },
    {
      name: 'a paper that received a copy, inside the description of the source',
      text: 'وقال التقرير الذي حصلت «السنبلة» على نسخة منه إن الأسعار ارتفعت.',
      via: [['السنبلة']],
    },
    {
      name: 'a paper that called somebody',
      text: 'وأجرت «السنبلة» اتصالا هاتفيا بالمدير سامي الجندي الذي أكد أن الجسر مفتوح.',
      via: [['السنبلة']],
    },
    {
      name: 'a paper behind a preposition and the office of the source',
      text: 'وصرح سامي الجندي، المتحدث باسم الشركة، إلى صحيفة الأفق: «سنفتح الجسر الجديد غدا».',
      via: [['صحيفة الأفق']],
    },
    {
      name: 'a channel whose name nothing knows',
      text: 'وقال سامي الجندي لقناة سنابل إن الجسر مفتوح.',
      via: [['قناة سنابل']],
    },
    {
      name: 'a network',
      text: 'وأعلن سامي الجندي عبر حسابه على «تويتر» افتتاح الجسر.',
      via: [['تويتر']],
    },
    {
      name: 'a network in brackets behind its description',
      text: 'وأعلن سامي الجندي في موقع التواصل الاجتماعي (تويتر) افتتاح الجسر.',
      via: [['تويتر']],
    },
    {
      name: 'an outlet with the name of something else, to which something is said',
      text: 'وأفادت مصادر محلية للجزيرة بأن الجسر مفتوح.',
      via: [['الجزيرة']],
    },
    {
      name: 'an outlet behind a preposition of its own word',
      text: 'وقالت سلمى الجندي لـ بي بي سي إن الجسر مفتوح.',
      via: [['بي بي سي']],
    },
    {
      name: 'an agency as a sentence of its own behind the words',
      text: 'وقال سامي الجندي: «هناك الكثير من العمل في المدينة الآن.» وفقا لصحيفة الأفق. وأضاف أن الجسر مفتوح.',
      via: [['صحيفة الأفق'], ['صحيفة الأفق']],
    },
    {
      name: 'whoever quotes somebody behind the content',
      text: 'وقالت صحيفة الأفق إن الجسر مفتوح، نقلا عن مسؤولين.',
      via: [['صحيفة الأفق']],
    },
    {
      name: 'silent: an agency in a sentence that goes on',
      text: 'وقال سامي الجندي إن الجسر مفتوح. ووفقا لصحيفة الأفق، وصلت السفينة.',
      via: [[], []],
    },
    {
      name: 'holds when another question is asked',
      text: 'قال سامي الجندي لصحيفة الأفق إن الجسر مفتوح. وردا على سؤال آخر أوضح الجندي أن الطريق آمن.',
      via: [['صحيفة الأفق'], ['صحيفة الأفق']],
    },
    {
      name: 'an unknown paper to which somebody speaks',
      text: 'وفي حديثه إلى «السنبلة»، قال سامي الجندي إن الجسر مفتوح.',
      via: [['السنبلة']],
    },
    {
      name: 'an occasion that the sentence before tells',
      text: 'أكد سامي الجندي أن الجسر مفتوح. جاء ذلك في تصريح لصحيفة الأفق. وأضاف الجندي أن الطريق آمن.',
      via: [[], ['صحيفة الأفق']],
    },
    {
      name: 'silent: an outlet that the sentence before names otherwise',
      text: 'تسلم الوزير جائزة من صحيفة الأفق. وقال سامي الجندي إن الطريق آمن.',
      via: [[]],
    },
    {
      name: 'silent: another occasion',
      text: 'قال سامي الجندي لصحيفة الأفق إن الجسر مفتوح. وأكد الجندي في مؤتمر صحفي أن الطريق آمن.',
      via: [['صحيفة الأفق'], []],
    },
    {
      name: 'silent: a network that speaks itself',
      text: 'وأعلنت شركة تويتر أن الخدمة عادت.',
      via: [[]],
    },
    {
      name: 'silent: a body in quotation marks that informs somebody',
      text: 'تأسست حركة «السنبلة» قبل عام. وأبلغت «السنبلة» الوسطاء أن الجسر مفتوح.',
      via: [[]],
    },
    {
      name: 'silent: a paper that the title of the speaker names',
      text: 'قال سامي الجندي، محرر برنامج الطقس في صحيفة الأفق، إن الجسر مفتوح.',
      via: [[]],
    },
    {
      name: 'silent: an outlet that content in front names',
      text: 'تغلق صحيفة الأفق غدا، حسب ما قاله مسؤولون محليون.',
      via: [[]],
    },
  ])('$name', ({ text, via }) => {
    expect(partsOf(text).map((parts) => parts.via)).toEqual(via);
  });
});
