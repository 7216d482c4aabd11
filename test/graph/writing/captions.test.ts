import { describe, expect, test } from '@jest/globals';
import { nameCaptions, textCaptions } from '../../../src/graph/writing/captions.js';

describe('captions', () => {
  test('of a name: the Latin name where there is one', () => {
    expect(nameCaptions('وزارة الثقافة', 'Ministry of Culture')).toEqual({
      caption: 'وزارة الثقافة',
      captionLatin: 'Ministry of Culture',
    });
    expect(nameCaptions('الواحة', null)).toEqual({ caption: 'الواحة', captionLatin: 'al-Waha' });
  });

  test.each([
    { name: 'short', text: 'Short.', caption: 'Short.' },
    { name: 'on several lines', text: ' One\n\n  two ', caption: 'One two' },
    { name: 'as long as may be', text: 'a'.repeat(80), caption: 'a'.repeat(80) },
    {
      name: 'longer, cut at a space',
      text: `${'word '.repeat(15)}${'x'.repeat(20)}`,
      caption: `${'word '.repeat(15).trim()}\u2026`,
    },
    { name: 'longer, without a space', text: 'a'.repeat(200), caption: `${'a'.repeat(79)}\u2026` },
    {
      name: 'longer, never through a character',
      text: `${'a'.repeat(78)}\u{1F4DA}${'b'.repeat(9)}`,
      caption: `${'a'.repeat(78)}\u2026`,
    },
  ])('of a text that is $name', ({ text, caption }) => expect(textCaptions(text).caption).toBe(caption));
});
