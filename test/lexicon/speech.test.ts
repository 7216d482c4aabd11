import { describe, expect, test } from '@jest/globals';
import { lexicons } from '../../src/lexicon/index.js';

describe('the verbs of a speech lexicon', () => {
  test.each(Object.values(lexicons))('of $lang have the same properties in the same order', ({ speech: { verbs } }) => {
    const properties = verbs.map((verb) => Object.keys(verb).join(' '));
    expect([...new Set(properties)]).toEqual(['perfect imperfect participle class takes flags nouns from']);
  });

  test.each(Object.values(lexicons))('of $lang keep what their file says of them', ({ speech: { verbs } }) => {
    expect(verbs.some(({ flags }) => flags.includes('relay'))).toBe(true);
    expect(verbs.some(({ flags }) => flags.length === 0)).toBe(true);
  });
});
