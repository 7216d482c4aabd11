import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

const contentsOf = (text: string) => partsOf(text).flatMap(({ content }) => content);

describe('findPreceding', () => {
  test('finds a quotation before its clause', () => {
    expect(contentsOf('«لن نغلق الجسر قبل العيد»، قال المدير سمير الحداد.')).toEqual(['لن نغلق الجسر قبل العيد']);
  });

  test.each([
    {
      name: 'behind a word for it',
      text: 'وعلى سؤال «هل يغلق الجسر قبل العيد؟»، أجاب المدير: «لن نغلقه هذا العام أبدا».',
    },
    {
      name: 'behind a colon',
      text: 'وردا على سؤال: «هل يغلق الجسر قبل العيد؟»، قال المدير: «لن نغلقه هذا العام أبدا».',
    },
  ])('leaves a question to whoever asked it: $name', ({ text }) => {
    expect(contentsOf(text)).toContain('لن نغلقه هذا العام أبدا');
    expect(contentsOf(text)).not.toContain('هل يغلق الجسر قبل العيد؟');
  });

  test('takes a question of the speaker for what he said', () => {
    expect(contentsOf('«هل يغلق الجسر قبل العيد؟»، قال المدير سمير الحداد.')).toEqual(['هل يغلق الجسر قبل العيد؟']);
  });
});
