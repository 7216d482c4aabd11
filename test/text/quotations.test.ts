import { describe, expect, test } from '@jest/globals';
import { type Block, slice } from '../../src/model/index.js';
import { findQuotations } from '../../src/text/quotations.js';

/** Each line is a paragraph. */
function find(text: string) {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'paragraph' });
  }
  const { quotations, remarks } = findQuotations(text, blocks);
  return {
    inner: quotations.map((quotation) => slice(text, quotation.inner)),
    remarks: remarks.map((remark) => slice(text, remark.at!)),
  };
}

describe('findQuotations', () => {
  test.each([
    { name: 'curly marks', text: 'قال “سنعود غدا”.', inner: ['سنعود غدا'] },
    { name: 'guillemets', text: 'قال «سنعود غدا».', inner: ['سنعود غدا'] },
    { name: 'single guillemets', text: 'قال ‹سنعود غدا›.', inner: ['سنعود غدا'] },
    { name: 'ASCII marks', text: 'قال "سنعود" ثم "ننام".', inner: ['سنعود', 'ننام'] },
    { name: 'low opening marks', text: 'قال „سنعود‟ أمس.', inner: ['سنعود'] },
    { name: 'double parentheses', text: 'قال ((سنعود)) أمس.', inner: ['سنعود'] },
    { name: 'a pair turned round', text: 'قال ”سنعود“ أمس.', inner: ['سنعود'] },
    { name: 'the same mark twice', text: 'قال ”سنعود” أمس.', inner: ['سنعود'] },
    { name: 'a mark joined to a preposition', text: 'قال لـ"الخبر" أمس.', inner: ['الخبر'] },
    { name: 'spaces inside the marks', text: 'قال " سنعود " أمس.', inner: ['سنعود'] },
    { name: 'a space behind the opening mark only', text: 'قال:” سنعود غدا“.', inner: ['سنعود غدا'] },
    { name: 'misplaced spaces', text: 'على "الشبكة "و كتب.', inner: ['الشبكة'] },
    { name: 'nesting in one family', text: 'قال «إن «الخبر» كذب».', inner: ['إن «الخبر» كذب', 'الخبر'] },
    { name: 'nesting of families', text: 'قال "إن «الخبر» كذب".', inner: ['إن «الخبر» كذب', 'الخبر'] },
    { name: 'nesting of ASCII marks', text: 'قال: "إن "الخبر" كذب" وسكت.', inner: ['إن "الخبر" كذب', 'الخبر'] },
    { name: 'a full stop inside', text: 'قال: "سنعود." ثم سكت.', inner: ['سنعود.'] },
    { name: 'paragraphs that open again', text: 'قال: «سنعود.\n«ثم ننام» وسكت.', inner: ['سنعود.\n«ثم ننام'] },
    {
      name: 'a quotation that closes in the next paragraph',
      text: 'قال: "سنعود.\nثم ننام" وسكت.',
      inner: ['سنعود.\nثم ننام'],
    },
  ])('pairs $name', ({ text, inner }) => {
    expect(find(text)).toEqual({ inner, remarks: [] });
  });

  test('a mark behind a colon opens, and never closes one that was left open before', () => {
    expect(find('وقال :» سنعود غدا.\nوأضاف :» سننام « ثم سكت.')).toEqual({ inner: ['سننام'], remarks: ['»'] });
  });

  test.each([
    { name: 'never closed', text: 'قال "سنعود غدا.\nوقال "ننام" ثم "نصحو".', inner: ['ننام', 'نصحو'], remarks: ['"'] },
    { name: 'never closed before another pair', text: 'قال «سنعود. وقال «ننام» أمس.', inner: ['ننام'], remarks: ['«'] },
    { name: 'never opened', text: 'سنعود» قال الرجل «غدا».', inner: ['غدا'], remarks: ['»'] },
    { name: 'alone at the end', text: 'قال الرجل "', inner: [], remarks: ['"'] },
  ])('gives up one mark that is $name', ({ text, inner, remarks }) => {
    expect(find(text)).toEqual({ inner, remarks });
  });

  test('gives up an open mark that nothing closes nearby', () => {
    const far = 'قال "سنعود\n'.concat('فقرة بلا علامات\n'.repeat(8), 'انتهى" القول.');
    expect(find(far)).toEqual({ inner: [], remarks: ['"', '"'] });
  });

  test('leaves empty pairs and apostrophes alone', () => {
    expect(find('قال "" ثم it’s fine.')).toEqual({ inner: [], remarks: [] });
  });

  test('reads no marks outside title and paragraphs', () => {
    const text = 'شارك "الخبر"';
    expect(findQuotations(text, [{ start: 0, end: text.length, kind: 'boilerplate' }]).quotations).toEqual([]);
  });
});
