import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

describe('findTaggedNames', () => {
  test.each([
    {
      name: 'a name that begins like "so"',
      text: 'وقال المتسابق ميك فانينج إن البحر هادئ. وكان فانينج متعبا.',
      found: 'PERSON ميك فانينج',
    },
    {
      name: 'a person behind a title of a work that the title of the person governs',
      text: 'وأشاد مدير المعرض ياسر محمد الجار الله بعمل الحراس.',
      found: 'PERSON ياسر محمد الجار الله',
    },
    {
      name: 'a name that is a title as well, behind another title',
      text: 'وأكد الدكتور سلطان الشايع أن المطر قادم.',
      found: 'PERSON سلطان الشايع',
    },
    {
      name: 'a name that nothing knows and that begins like "and"',
      text: 'وقالت سوزان ورال، مديرة المكتبة، إن الكتاب قديم.',
      found: 'PERSON سوزان ورال',
    },
    {
      name: 'a definite given and family name behind an office',
      text: 'وقال رئيس الحكومة الحبيب الصيد إن البحر بعيد.',
      found: 'PERSON الحبيب الصيد',
    },
    {
      name: 'a person behind a noun for a place that has the article',
      text: 'وقال قائد شرطة العاصمة بنسون كيبوي إن اللص هرب.',
      found: 'PERSON بنسون كيبوي',
    },
    {
      name: 'a town behind a preposition',
      text: 'وأوضح المتحدث باسم الدفاع المدني بالباحة أن الطريق مغلق.',
      found: 'PLACE الباحة',
    },
    {
      name: 'a name with an initial',
      text: 'والتقى السفير جون ف. كينيدي الوفد أمس.',
      found: 'PERSON جون ف. كينيدي',
    },
    {
      name: 'a name behind another that the tagger takes for a part of it',
      text: 'وتضم القائمة سالم الخروبي وحمادة طلبة وكريم جمال وأحمد سمير أيضا.',
      found: 'PERSON أحمد سمير',
    },
    {
      name: 'somebody behind a noun that may be a province',
      text: 'وتحدث الرئيس جاك كولمان. وبدأت ولاية كولمان الأخيرة أمس.',
      found: 'PERSON جاك كولمان',
    },
    { name: 'a child by the given name alone', text: 'وعثر الأهالي على الطفلة زهرة قرب النهر.', found: 'PERSON زهرة' },
    {
      name: 'a company behind its share',
      text: 'وهبط سهم جوليوس كولمان بعد ذلك.',
      found: 'ORGANIZATION جوليوس كولمان',
    },
  ])('finds $name', ({ text, found }) => expect(namesOf(text)).toContain(found));

  test.each([
    { name: 'a virus', text: 'وانتهى تفشي فيروس كورونا في القرية أمس.' },
    { name: 'the name of a work', text: 'وشاهد الزوار فيلم «كوزموس» أمس.' },
    { name: 'a feast', text: 'ابتهاجا بقدوم العيد السعيد في القرية.' },
    { name: 'a title by itself', text: 'وصلت الوزيرة مساء.' },
    { name: 'an office of two words', text: 'وصل أمين سر القرية مساء.' },
    { name: 'a people', text: 'وعاد مئات من الأكراد إلى بيوتهم.' },
    { name: 'the field of an office', text: 'ورحبت وزيرة الخارجية بالضيوف.' },
    { name: 'a verb and a noun with a pronoun', text: 'وحذرت الوزيرة من المطر وأبدت ثقتها من أن الطريق آمن.' },
    { name: 'an adjective of a region', text: 'وقال إن العمل في منطقة هشة صعب.' },
    { name: 'an adjective of families', text: 'وعادت ثمانية آلاف أسرة نازحة إلى بيوتها.' },
    { name: 'an adjective of a quarter', text: 'في زيارة إلى حي ساحلي في وسط القرية.' },
    { name: 'what describes an office', text: 'واعتقل القائد العملاني في الغارة.' },
    { name: 'a noun in the accusative', text: 'تلقى المركز بلاغا من مواطن.' },
  ])('is silent about $name', ({ text }) => expect(namesOf(text)).toEqual([]));

  test('takes no adjective behind a name in quotation marks for a person', () => {
    const text = 'ونقل موقع «والا» العبري عن سالم الحداد أن الطريق مغلق.';
    expect(namesOf(text)).toEqual(['ORGANIZATION موقع «والا»', 'PERSON سالم الحداد']);
  });
});
