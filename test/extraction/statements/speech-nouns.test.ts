import { describe, expect, test } from '@jest/globals';
import { inflectNouns } from '../../../src/extraction/statements/speech-nouns.js';
import { lexicons } from '../../../src/lexicon/index.js';
import { toKey } from '../../../src/text/index.js';
import { partsOf } from './parts.js';

describe('inflectNouns', () => {
  const nouns = inflectNouns(lexicons.ar.speech);

  test.each([
    ['تحذير', 'حذر', false],
    ['تحذيرا', 'حذر', false],
    ['تأكيدهم', 'أكد', true],
    ['دعوتها', 'دعا', true],
  ])('%s is a noun of %s', (word, perfect, isOwned) => {
    expect(nouns.get(toKey(word))).toMatchObject({ verb: { perfect }, isOwned });
  });

  test('silent: other nouns', () => expect(nouns.has(toKey('سفينة'))).toBe(false));
});

describe('findDeed', () => {
  test.each([
    {
      name: 'a warning',
      text: 'وجه مجلس البلدية تحذيرا شديدا إلى السائقين بعدم عبور الجسر.',
      parts: { cue: 'وجه', source: 'مجلس البلدية', content: ['عدم عبور الجسر'] },
    },
    {
      name: 'an appeal of whoever spoke before',
      text: 'تعب سامي الجندي. وأطلق نداء بفتح الطريق.',
      parts: { cue: 'أطلق', source: null, content: ['فتح الطريق'] },
    },
    {
      name: 'an appeal for a deed',
      text: 'ووجهت الوزارة نداء عاجلا لجمع مئة ألف دينار.',
      parts: { cue: 'وجهت', source: 'الوزارة', content: ['جمع مئة ألف دينار'] },
    },
    {
      name: 'a call that somebody repeats',
      text: 'وجدد سامي الجندي دعوته إلى فتح الجسر.',
      parts: { cue: 'جدد', source: 'سامي الجندي', content: ['فتح الجسر'] },
    },
    {
      name: 'a responsibility that somebody puts on another',
      text: 'وحملت الوزارة الشركة مسؤولية انهيار الجسر.',
      parts: { cue: 'حملت', source: 'الوزارة', content: ['مسؤولية انهيار الجسر'] },
    },
    {
      name: 'thanks, which are part of what was said',
      text: 'وقدم المدير سامي الجندي شكره للعمال على صبرهم.',
      parts: { cue: 'قدم', source: 'المدير سامي الجندي', content: ['شكره للعمال على صبرهم'] },
    },
    {
      name: 'thanks behind a preposition',
      text: 'وتقدم سامي الجندي بالشكر للعمال.',
      parts: { cue: 'تقدم', source: 'سامي الجندي', content: ['الشكر للعمال'] },
    },
  ])('the object of the verb is $name', ({ text, parts }) => {
    expect(partsOf(text)).toEqual([expect.objectContaining(parts)]);
  });

  test.each([
    { name: 'an object that says nothing', text: 'وقدم المدير سامي الجندي هدية للعمال.' },
    { name: 'goods that are carried', text: 'وحملت الشاحنة القمح إلى السوق.' },
    { name: 'a passive', text: 'ووجهت اتهامات إلى السائق بالسرعة.' },
    { name: 'a noun in a clause of its own', text: 'وتقدم الجمعية خدمات تستحق الشكر.' },
  ])('silent: $name', ({ text }) => expect(partsOf(text)).toEqual([]));
});

describe('readNoun', () => {
  test.each([
    {
      name: 'with a clause for its content',
      text: 'وجاء القرار بعد إعلان الوزارة أن الجسر قديم.',
      parts: { cue: 'إعلان', source: 'الوزارة', content: ['الجسر قديم'] },
    },
    {
      name: 'with a verbal noun',
      text: 'وارتفعت الأسعار بعد إعلان الحكومة رفع الضريبة.',
      parts: { cue: 'إعلان', source: 'الحكومة', content: ['رفع الضريبة'] },
    },
    {
      name: 'with a preposition',
      text: 'وصدر الحكم مع مطالبات المدير سامي الجندي بإغلاق الجسر.',
      parts: { cue: 'مطالبات', source: 'المدير سامي الجندي', content: ['إغلاق الجسر'] },
    },
    {
      name: 'with a pronoun for its source',
      text: 'قال سامي الجندي إن العمل بدأ. والدافع هو اعتقاده بأن الطريق آمن.',
      parts: { cue: 'اعتقاده', speaker: 'سامي الجندي', content: ['الطريق آمن'] },
    },
    {
      name: 'that is all that another cue attributes',
      text: 'وأشار البيان إلى اعتراف السائق بالسرعة.',
      parts: { cue: 'اعتراف', source: 'السائق', content: ['السرعة'], via: ['البيان'] },
    },
    {
      name: 'that closes a talk',
      text: 'واختتم المدير سامي الجندي كلمته بالتشديد على أهمية العمل.',
      parts: { cue: 'اختتم', speaker: 'سامي الجندي', content: ['أهمية العمل'] },
    },
    {
      name: 'behind the statement that it closes',
      text: 'واختتم المدير سامي الجندي تصريحه بالتأكيد على أن العمل مستمر.',
      parts: { cue: 'اختتم', speaker: 'سامي الجندي', content: ['العمل مستمر'] },
    },
    {
      name: 'that is welcomed inside what is pointed to',
      text: 'وأشار المدير سامي الجندي إلى ترحيب النقابة بالقرار.',
      parts: { cue: 'أشار', speaker: 'سامي الجندي', content: ['ترحيب النقابة بالقرار'] },
    },
  ])('a noun with its source, $name', ({ text, parts }) => {
    expect(partsOf(text)).toContainEqual(expect.objectContaining(parts));
  });

  test.each([
    { name: 'nobody is named', text: 'وجاء القرار بعد إعلان أسماء الفائزين في المسابقة.' },
    { name: 'something else closes a stay', text: 'واختتم المنتخب معسكره بفوز كبير على الضيوف.' },
    { name: 'nothing is announced', text: 'وأغضبت تصريحات الوزارة سكان القرية.' },
    { name: 'the demand is on somebody', text: 'ونظم السكان وقفة لمطالبة الحكومة بفتح الجسر.' },
    { name: 'it may be a demand on them', text: 'وجاء السكان بعد دعوتهم إلى الحفل.' },
  ])('silent: $name', ({ text }) => expect(partsOf(text)).toEqual([]));

  test('inside what somebody else said it is part of that', () => {
    const text = 'وقال المدير إن الأسعار ارتفعت بعد إعلان الحكومة رفع الضريبة.';
    expect(partsOf(text).map(({ content }) => content)).toEqual([['الأسعار ارتفعت بعد إعلان الحكومة رفع الضريبة']]);
  });
});
