import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../parts.js';

describe('what stands before the verb', () => {
  test.each([
    {
      name: 'a short quotation that fills its sentence',
      text: '"Fingers crossed," the keeper said.',
      content: ['Fingers crossed'],
    },
    {
      name: 'a quotation that is part of its sentence',
      text: 'The drivers were "robbed in daylight", the union said.',
      content: ['The drivers were "robbed in daylight"'],
    },
    {
      name: 'both sides of the clause',
      text: 'The site, the ministry said, would be handed to the army.',
      content: ['The site', 'would be handed to the army'],
    },
    {
      name: 'quotations that go on behind it',
      text: '"We have waited," the mayor told reporters. "Now it is their turn." The hall was full.',
      content: ['We have waited', 'Now it is their turn.'],
    },
    {
      name: 'the rest of a sentence in quotation marks',
      text: '"There will be cake," promised the mayor, "and there will be silence."',
      content: ['There will be cake', 'and there will be silence.'],
    },
  ])('$name', ({ text, content }) => {
    expect(partsOf(text, 'en')).toEqual([expect.objectContaining({ content })]);
  });

  test('a quotation that a full stop ends is none of the next sentence', () => {
    const parts = partsOf('The mayor said "the bridge is lost for good." She demanded an inquiry.', 'en');
    expect(parts.map(({ content }) => content)).toEqual([['the bridge is lost for good.'], ['an inquiry']]);
  });
});
