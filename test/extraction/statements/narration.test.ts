import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('isNarrationAt', () => {
  test.each([
    ['then something happens', 'وطالب المدير بفتح المعرض، ثم تجول في أروقته.', 'فتح المعرض'],
    ['somebody did something else as well', 'وندد المدير بالإضراب، كما اطلع على الخطط.', 'الإضراب'],
    ['where something happened', 'وأدان المجلس الهجوم على القرية، حيث قتل حارس.', 'الهجوم على القرية'],
    ['others acted meanwhile', 'وهددت الجماعة بقطع الطريق فيما هاجمت الصحف القرار.', 'قطع الطريق'],
    ['others acted', 'وطالب السكان بفتح الطريق، وأغلقت الشرطة الجسر.', 'فتح الطريق'],
    ['several acted', 'وطالب السكان بفتح الطريق، وأشعلوا الإطارات.', 'فتح الطريق'],
  ])('behind what was judged: %s', (_, text, content) => {
    expect(partsOf(text)).toMatchObject([{ content: [content] }]);
  });

  test.each([
    ['what is listed', 'وطالب المدير بفتح المعرض، ثم الحديقة.', 'فتح المعرض، ثم الحديقة'],
    ['nouns that are joined', 'وندد المدير بالإضراب، ومسيرات العمال.', 'الإضراب، ومسيرات العمال'],
    ['what something concerns', 'وطالب المدير بالعدل فيما يخص الأجور.', 'العدل فيما يخص الأجور'],
    ['why something is praised', 'وأشاد المدير بالمعرض، حيث زاره ألف طالب.', 'المعرض، حيث زاره ألف طالب'],
    ['what was reported', 'وكشف المدير عن فتح الميناء، حيث وصلت سفينة.', 'فتح الميناء، حيث وصلت سفينة'],
    ['a clause', 'وقال المدير إن الميناء فتح، ثم وصلت سفينة.', 'الميناء فتح، ثم وصلت سفينة'],
  ])('silent: %s', (_, text, content) => {
    expect(partsOf(text)).toMatchObject([{ content: [content] }]);
  });
});
