import { describe, expect, test } from '@jest/globals';
import { entitiesOf } from './entities-of.js';

const organizationsOf = (text: string) =>
  entitiesOf(text)
    .entities.filter(({ type }) => type === 'ORGANIZATION')
    .map(({ name }) => name);

describe('findQuotedNames and findClubNames', () => {
  test.each([
    {
      name: 'a club in a text on sport',
      text: 'فاز الهلال في مباراة الأمس بعد هدف متأخر، وقال المدرب إن الدوري طويل.',
      organization: 'الهلال',
    },
    { name: 'a channel behind its reporter', text: 'وسأله مراسل الجزيرة عن الطريق.', organization: 'الجزيرة' },
    { name: 'an armed group behind its leader', text: 'واعتقلوا زعيم القاعدة أمس.', organization: 'القاعدة' },
    {
      name: 'an armed group beside another',
      text: 'ولاحق الجنود مقاتلي طالبان والقاعدة أمس.',
      organization: 'القاعدة',
    },
    {
      name: 'clubs behind a preposition',
      text: 'تعادل الفريقان في مباراة بين النصر والهلال، وقال المدرب إن كل لاعب في الدوري متعب.',
      organization: 'النصر',
    },
    {
      name: 'a club with the name of a town',
      text: 'خسر نابولي المباراة في الدوري بعد ركلة جزاء صدها حارس الضيوف.',
      organization: 'نابولي',
    },
    {
      name: 'a club with a common name behind a member',
      text: 'سجل مهاجم التعاون هدفا في الدوري، وانتهت المباراة بعد الشوط الثاني.',
      organization: 'التعاون',
    },
    {
      name: 'clubs with common names in a list with another club',
      text: 'قال المدرب إن الفتح والهلال والتعاون أقوى فرق الدوري، وإن كل مباراة صعبة على كل لاعب.',
      organization: 'الفتح',
    },
    {
      name: 'a club with a common name by its nationality',
      text: 'فاز الوحدة الإماراتي في مباراة الأمس، وقال المدرب إن الدوري طويل وكل لاعب متعب.',
      organization: 'الوحدة الإماراتي',
    },
    {
      name: 'a club with a common name behind the verb of a match',
      text: 'تغلب التعاون على ضيفه أمس، وقال المدرب إن الدوري طويل وكل لاعب متعب.',
      organization: 'التعاون',
    },
    { name: 'a company behind its share', text: 'وارتفع سهم معادن مع نهاية اليوم.', organization: 'معادن' },
    {
      name: 'an agency whose first letter might be "and"',
      text: 'وقال في تصريح لـ«واس» إن الطريق آمن.',
      organization: 'واس',
    },
    { name: 'a paper in quotation marks', text: 'وقال في تصريح لـ«الحياة» إن الطريق آمن.', organization: 'الحياة' },
  ])('finds $name', ({ text, organization }) => expect(organizationsOf(text)).toContain(organization));

  test.each([
    { name: 'the word in a text on something else', text: 'ظهر الهلال مساء أمس فوق القرية، وتحقق النصر بعد سنوات.' },
    {
      name: 'the common name without a member',
      text: 'طلب المدرب التعاون قبل أن تبدأ المباراة في الدوري، ووعد كل لاعب بذلك.',
    },
    { name: 'a town in a text on sport', text: 'وصل المدرب إلى نابولي قبل المباراة، وقال كل لاعب إن الدوري صعب.' },
    { name: 'common nouns in a list', text: 'طلب المدرب التعاون والفتح قبل المباراة في الدوري، ووعد كل لاعب.' },
    { name: 'the everyday word that a company is called by', text: 'ويصدر البلد معادن كثيرة كل عام.' },
    { name: 'the everyday word without quotation marks', text: 'عادت الحياة إلى القرية بعد المطر.' },
    { name: 'a quotation that goes on', text: 'قال الطبيب: «الحياة جميلة في القرية».' },
  ])('is silent about $name', ({ text }) => expect(organizationsOf(text)).toEqual([]));
});
