import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findLeadSubject', () => {
  const lead = 'قال سامي الجندي إن الملعب جاهز. ';

  test('behind a connective with a comma', () => {
    const text = `${lead}بدوره، تجنب كمال الحداد الحديث عن الخلاف، وقال: «نحن نريد السلام والتعاون معكم».`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد' });
  });

  test('who issued a document in which something is said', () => {
    const text = `${lead}وأصدرت ليلى منصور بيانا قالت فيه: «أشعر بحزن شديد على ما جرى».`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'ليلى منصور' });
  });

  test('the subject of a verb of saying in the same sentence that has said nothing yet', () => {
    const text = `${lead}وفي القرية كشف مصدر مطلع تفاصيل الحادثة للصحيفة، وقال: «نحن نريد السلام والتعاون معكم».`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'مصدر مطلع' });
  });

  test('the subject of the last clause of its own', () => {
    const text = `${lead}وغادر نادر الخطيب، لكن كمال الحداد لا يزال في المصنع، رغم أنه يقول إن العمل انتهى.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد' });
  });

  test('silent: a clause that a complementizer opens without a subject that can speak', () => {
    const text = 'قال سامي الجندي إن الملعب جاهز، ثم وصل بعد أن توقف المطر، وأكد أن السوق مفتوح.';
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'سامي الجندي' });
  });

  test('a body that a feminine verb agrees with, not the masculine one behind the verb', () => {
    const text = 'انتقدت جمعية الزهور إهمال القطط، وحملت المستشفى المسؤولية عن ذلك.';
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'جمعية الزهور' });
  });

  test('the person whom the sentence before tells of', () => {
    const text = `${lead}وقام كمال الحداد بزيارة المصنع. وأشاد بجهود العاملين.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد' });
  });

  test.each([
    {
      name: 'behind a preposition phrase with a comma',
      text: `${lead}في لقاء أمس الأول، تحدث كمال الحداد عن الخلاف محذرا من التأخير.`,
    },
    {
      name: 'behind a preposition and a place',
      text: `${lead}وفي موسكو زار كمال الحداد المصنع مشيدا بجهود العاملين.`,
    },
    {
      name: 'behind an opening of several words',
      text: `${lead}هذا وقد زار كمال الحداد العاملين في المصنع، وحثهم على بدء العمل.`,
    },
    {
      name: 'of whose statement the sentence tells',
      text: `${lead}وفي تصريح لكمال الحداد مدير المصنع، أوضح أن العمل بدأ.`,
    },
  ])('$name', ({ text }) => {
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد' });
  });

  test('silent: whom somebody met', () => {
    const text = `${lead}واتفق مع كمال الحداد مشيرا إلى أن العمل بدأ.`;
    expect(partsOf(text).at(-1)).toMatchObject({ speaker: 'سامي الجندي' });
  });

  test('behind a connective without a comma', () => {
    const text = `${lead}من جانبه هاجم كمال الحداد اللجنة متهما إياها بالتأخير.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد', content: ['التأخير'] });
  });

  test('with whom the occasion is that opens the sentence', () => {
    const text = `${lead}وفي لقاء مع كمال الحداد مدير المصنع قال إن العمل بدأ.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كمال الحداد' });
  });

  test('the woman named last, for a feminine verb with which nobody agrees who has spoken', () => {
    const text = `${lead}لكن المهندسة ليلى منصور تعمل منذ عام. وقالت إن المصنع قديم.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'ليلى منصور' });
  });

  test('silent: a verb that goes on with what was said before', () => {
    const text = `${lead}وقام كمال الحداد بزيارة المصنع. وأضاف أن العمل جيد.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'سامي الجندي' });
  });

  test('the people right before a participle in the plural', () => {
    const text = `${lead}وشارك في النقاش كثيرون، معبرين عن استيائهم من القرار.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'كثيرون' });
  });

  test('the people before a participle in the plural, with what is said of where they are', () => {
    const text = `${lead}كما تعجب مدونون محليون على صفحات الشبكة، معبرين عن استيائهم من القرار.`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'مدونون محليون على صفحات الشبكة' });
  });

  test('silent: who is thanked, with the preposition written onto the noun', () => {
    const text = `${lead}وقدم شكره لشركة الجسور على تعاونها، وقال: «نحن نريد السلام والتعاون معكم».`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'سامي الجندي' });
  });

  test('silent: whom a preposition at the head of the sentence governs', () => {
    const text = `${lead}في المقابل، على كمال الحداد وقع الاختيار، وقال: «نحن نريد السلام والتعاون معكم».`;
    expect(partsOf(text).at(-1)).toMatchObject({ source: null, speaker: 'سامي الجندي' });
  });
});
