import { describe, expect, test } from '@jest/globals';
import { EVIDENCE_MARGIN, toEvidence } from '../../src/api/evidence.js';

/** What `readPassages` gives for a passage in the middle of a text. */
function around(text: string, quote: string) {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  const margin = EVIDENCE_MARGIN + 1;
  return {
    articleId: 'article_1',
    start,
    end,
    before: text.slice(Math.max(0, start - margin), start),
    quote,
    after: text.slice(end, end + margin),
  };
}

const words = (count: number) => Array.from({ length: count }, (_, index) => `كلمة${index}`).join(' ');

describe('toEvidence', () => {
  test('keeps short surroundings whole', () => {
    expect(toEvidence(around('قال الخباز إن الفرن بارد.', 'الفرن بارد'))).toEqual({
      before: 'قال الخباز إن ',
      quote: 'الفرن بارد',
      after: '.',
      start: 14,
      end: 24,
    });
  });

  test('cuts long surroundings between words', () => {
    const text = `${words(40)} الجوهر ${words(40)}`;
    const { before, after } = toEvidence(around(text, 'الجوهر'));
    expect(before.length).toBeLessThanOrEqual(EVIDENCE_MARGIN);
    expect(before.length).toBeGreaterThan(EVIDENCE_MARGIN - 10);
    expect(after.length).toBeGreaterThan(EVIDENCE_MARGIN - 10);
    expect(before).toMatch(/^كلمة\d+ .*كلمة39 $/);
    expect(after).toMatch(/^ كلمة0 .* كلمة\d+$/);
  });

  test('before, quote and after are one piece of the text', () => {
    const text = `${words(60)} الجوهر ${words(60)}`;
    const { before, quote, after, start } = toEvidence(around(text, 'الجوهر'));
    expect(text.slice(start - before.length)).toMatch(new RegExp(`^${before}${quote}${after}`));
  });

  test('keeps a word that fits exactly', () => {
    const text = `${'ب'.repeat(10)} ${'ا'.repeat(EVIDENCE_MARGIN)}الجوهر${'ا'.repeat(EVIDENCE_MARGIN)} ${'ب'.repeat(10)}`;
    const { before, after } = toEvidence(around(text, 'الجوهر'));
    expect([before.length, after.length]).toEqual([EVIDENCE_MARGIN, EVIDENCE_MARGIN]);
  });

  test('never leaves half of a surrogate pair where no gap is near', () => {
    const text = `${'\u{1F3FA}'.repeat(60)}x${'\u{1F3FA}'.repeat(60)}`;
    const { before, after } = toEvidence(around(text, 'x'));
    expect(before.isWellFormed()).toBe(true);
    expect(after.isWellFormed()).toBe(true);
    expect(before.length).toBeGreaterThanOrEqual(EVIDENCE_MARGIN - 1);
  });
});
