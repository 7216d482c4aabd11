import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../parts.js';

describe('the subject before its verb', () => {
  test.each([
    {
      name: 'an apposition',
      text: 'The owner of the mill, Brackwater Foods Ltd, said it would close.',
      source: 'The owner of the mill, Brackwater Foods Ltd',
    },
    {
      name: 'a relative clause',
      text: 'A farmer who lives by the dam said the water was rising.',
      source: 'A farmer who lives by the dam',
    },
    { name: 'an age', text: 'Ellen Marsh, 44, said the water was rising.', source: 'Ellen Marsh, 44' },
    {
      name: 'an adverbial in front',
      text: 'In a letter on Monday the council said the bridge was safe.',
      source: 'the council',
    },
    {
      name: 'two nouns',
      text: 'Police and hospital officials said nine people were hurt.',
      source: 'Police and hospital officials',
    },
    {
      name: 'a plural that no lexicon knows',
      text: 'Beekeepers said the winter had been mild.',
      source: 'Beekeepers',
    },
  ])('goes through $name', ({ text, source }) => {
    expect(partsOf(text, 'en')).toEqual([expect.objectContaining({ cue: 'said', source })]);
  });

  test('behind a quotation it may follow with the name that a comma parts from it', () => {
    const [statement] = partsOf('"Who will pay?" asked the mayor, Ugo Lanza.', 'en');
    expect(statement).toMatchObject({ source: 'the mayor, Ugo Lanza', speaker: 'Ugo Lanza' });
  });

  test('a verb behind "and" shares that of the verb before', () => {
    const parts = partsOf('The union rejected the offer and warned that trains would stop.', 'en');
    expect(parts.map(({ speaker, content }) => [speaker, ...content])).toEqual([
      ['The union', 'the offer'],
      ['The union', 'trains would stop'],
    ]);
  });

  test.each([
    { name: 'nobody', text: 'No group claimed responsibility for the attack.' },
    { name: 'the narrator', text: 'I said that the road was closed.' },
    { name: 'a noun', text: 'Prices fell, easing fears of a long strike.' },
    { name: 'a passive', text: 'The plan was condemned by the council.' },
  ])('silent: $name', ({ text }) => expect(partsOf(text, 'en')).toEqual([]));
});
