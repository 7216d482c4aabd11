import { describe, expect, test } from '@jest/globals';
import { articleFromText } from '../../src/article/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { resemblance, toDocument, toFingerprint } from '../../src/text/index.js';
import { STORY, STORY_CUT, STORY_EDITED, UNRELATED } from '../support/wire-story.js';

const fingerprintOf = (text: string) => toFingerprint(toDocument(articleFromText(text, { metadata: {} }), lexicons));
const compare = (a: string, b: string) => resemblance(fingerprintOf(a)!, fingerprintOf(b)!);

describe('toFingerprint', () => {
  test('is forty bands of three times four hexadecimal digits', () => {
    expect(fingerprintOf(STORY)).toMatch(/^[0-9a-f]{12}( [0-9a-f]{12}){39}$/);
  });

  test.each([
    ['the headline', `عنوان لا شبه له بغيره من العناوين\n\n${STORY}`],
    ['the byline', `بقلم: سلمى الهاشمي\n\n${STORY}`],
    ['marks and spelling', STORY.replaceAll('،', '').replaceAll('أ', 'ا').replaceAll('ة', 'ه')],
  ])('%s does not matter', (_, text) => {
    expect(fingerprintOf(text)).toBe(fingerprintOf(STORY));
  });

  test.each(['', 'تأخرت القطارات صباح الثلاثاء بسبب الضباب.'])('too short to tell: "%s"', (text) => {
    expect(fingerprintOf(text)).toBeNull();
  });
});

describe('resemblance', () => {
  test('is one for the same text, much for an edited one, little for another', () => {
    expect(compare(STORY, STORY)).toBe(1);
    expect(compare(STORY, STORY_EDITED)).toBeGreaterThan(0.6);
    expect(compare(STORY, UNRELATED)).toBeLessThan(0.05);
  });

  test('of a text and its first half is about the half', () => {
    expect(compare(STORY, STORY_CUT)).toBeGreaterThan(0.3);
    expect(compare(STORY, STORY_CUT)).toBeLessThan(0.7);
  });

  test('is the same both ways', () => {
    expect(compare(STORY, STORY_EDITED)).toBe(compare(STORY_EDITED, STORY));
  });
});
