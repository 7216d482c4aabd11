/** An article of our own with one quotation, for tests that need something in the graph. */
export const LIBRARY_ARTICLE = [
  'مكتبة جديدة في مدينة الواحة',
  '',
  'قالت الوزيرة سلمى الهاشمي إن المكتبة الجديدة ستفتح أبوابها في الخريف المقبل.',
  '',
  'وأضافت الهاشمي: «نحتاج إلى عشرين ألف كتاب قبل الافتتاح».',
].join('\n');

export const LIBRARY_SPEAKER = 'سلمى الهاشمي';

/** The beginning of what she said. */
export const LIBRARY_WORDS = 'المكتبة الجديدة ستفتح أبوابها';
