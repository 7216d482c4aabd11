import { describe, expect, test } from '@jest/globals';
import { namesOf } from './entities-of.js';

const personsOf = (text: string) => namesOf(text).filter((name) => name.startsWith('PERSON'));

describe('findTitledNames', () => {
  test.each([
    {
      where: 'behind a long title',
      text: 'وأكد الناطق باسم مجلس الحي علي القنديلي أن الجسر مغلق.',
      person: 'علي القنديلي',
    },
    {
      where: 'behind a title with a preposition and a comma',
      text: 'وصرحت مديرة المعرض في القرية، كوندالا فيرزوت، بأن الجسر مغلق.',
      person: 'كوندالا فيرزوت',
    },
    {
      where: 'of two everyday words',
      text: 'وحذرت مديرة رابطة صانعي الحلوى أمل كامل من الغش.',
      person: 'أمل كامل',
    },
    {
      where: 'that is a verb as well, between commas',
      text: 'وأوضح مدير فرع الورشة بالواحة، يزيد الفايز، أن الجسر مغلق.',
      person: 'يزيد الفايز',
    },
    {
      where: 'between commas, where the given name is a place too',
      text: 'وأكدت المتحدثة باسم الوزارة، آنا كولمان، أن الجسر مغلق.',
      person: 'آنا كولمان',
    },
    {
      where: 'of somebody who is quoted',
      text: 'ونقل المراسل عن أمين سر اللجنة التنفيذية وفاء صندوي قولها إن الجسر مغلق.',
      person: 'وفاء صندوي',
    },
    {
      where: 'before a preposition and what was said',
      text: 'لفت رئيس رابطة صانعي الحلوى كايروفو لمباردتي إلى أن الجسر مغلق.',
      person: 'كايروفو لمباردتي',
    },
    {
      where: 'before the verb',
      text: 'رئيس رابطة صانعي الحلوى كايروفو لمباردتي أكد أن الجسر مغلق.',
      person: 'كايروفو لمباردتي',
    },
    {
      where: 'that opens with a given name of two words',
      text: 'لفت مدير مكتب البريد في القرية جار الله القحيزي إلى أن الجسر مغلق.',
      person: 'جار الله القحيزي',
    },
    {
      where: 'behind a place, where the given name is a place too',
      text: 'وقال مدير الورشة بمنطقة عسير كامل زيدان إن الجسر مغلق.',
      person: 'كامل زيدان',
    },
    {
      where: 'with a time of day for given name',
      text: 'وقالت مديرة الورشة العامة صباح المرزوقي إن الجسر مغلق.',
      person: 'صباح المرزوقي',
    },
    {
      where: 'before a time of two words',
      text: 'وقال وزير المياه غوردوف كيبلاني الشهر الماضي إن الجسر مغلق.',
      person: 'غوردوف كيبلاني',
    },
    {
      where: 'behind a form of address that is a family name as well',
      text: 'وأكد أمين منطقة حائل المهندس طارق عبد الله أن الجسر مغلق.',
      person: 'طارق عبد الله',
    },
    {
      where: 'behind the king whom the seat of the office is called after',
      text: 'وقال عميد كلية الآداب بجامعة الملك سعود وفاء الحداد إن الجسر مغلق.',
      person: 'وفاء الحداد',
    },
  ])('finds a name $where', ({ text, person }) => expect(personsOf(text)).toEqual([`PERSON ${person}`]));

  test.each([
    { name: 'a title alone', text: 'وقال الناطق باسم مجلس الحي إن الجسر مغلق.' },
    { name: 'a title with its preposition', text: 'وقال المشرف على الورشة إن الجسر مغلق.' },
    { name: 'a time of day', text: 'وقال مدير الورشة العامة صباح الأحد إن الجسر مغلق.' },
    { name: 'a circumstance', text: 'وقال مدير الورشة العامة خلال حفل بهيج إن الجسر مغلق.' },
    { name: 'a verb and its object', text: 'أما مدير الورشة العامة فاخترقت سيارته حاجزا في الطريق.' },
    { name: 'an object', text: 'واستقبل مدير الورشة العامة وفدا زائرا في القرية.' },
    { name: 'the place that an office governs', text: 'وقال رئيس بلدية نيو أورليانز إن الجسر مغلق.' },
  ])('is silent about $name', ({ text }) => expect(personsOf(text)).toEqual([]));
});
