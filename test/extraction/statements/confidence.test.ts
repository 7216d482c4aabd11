import { describe, expect, test } from '@jest/globals';
import { confidenceOf } from '../../../src/extraction/statements/confidence.js';

describe('confidenceOf', () => {
  test('a named source of a marked clause is surer than a carried one of an object', () => {
    expect(confidenceOf('verb-that', 'PERSON', false)).toBeGreaterThan(confidenceOf('verb-object', 'PERSON', true));
  });

  test('without a speaker it is low whatever the rule', () => {
    expect(confidenceOf('verb-that', null, true)).toBe(confidenceOf('headline', null, true));
    expect(confidenceOf('verb-that', null, true)).toBeLessThan(0.5);
  });

  test.each(['interview-turn', 'headline', 'participle-quote', 'participle-bare'] as const)(
    '%s stays a probability',
    (rule) => {
      expect(confidenceOf(rule, 'PERSON', false)).toBeLessThan(1);
    },
  );
});
