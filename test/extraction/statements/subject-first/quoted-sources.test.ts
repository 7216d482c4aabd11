import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../parts.js';

describe('quoted sources', () => {
  test.each([
    {
      name: 'quoted as saying',
      text: 'The newspaper quoted a senior officer as saying that the truck had come from the coast.',
      speaker: 'a senior officer',
      via: ['The newspaper'],
    },
    {
      name: 'cited between commas',
      text: 'The agency reported, citing two officials, that the port had been sold.',
      speaker: 'two officials',
      via: ['The agency'],
    },
    {
      name: 'whoever passes on what another expects',
      text: 'The army expects more rain, its spokeswoman Leila Abbas said.',
      speaker: 'The army',
      via: ['Leila Abbas'],
    },
  ])('$name', ({ text, speaker, via }) => {
    expect(partsOf(text, 'en')).toEqual([expect.objectContaining({ speaker, via })]);
  });

  test('silent: a quotation of a price', () =>
    expect(partsOf('The shop quoted a price of ten crowns.', 'en')).toEqual([]));
});
