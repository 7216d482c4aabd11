import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../parts.js';

describe('what follows the verb', () => {
  test.each([
    {
      name: 'past those who are told',
      text: 'The minister told a packed meeting that the mine would close.',
      content: 'the mine would close',
    },
    {
      name: 'past times and occasions',
      text: 'The ministry said in a statement on Friday it had no record of the ship.',
      content: 'it had no record of the ship',
    },
    {
      name: 'past a parenthesis',
      text: 'The institute warned, however, that the price could fall.',
      content: 'the price could fall',
    },
    {
      name: 'the preposition before a gerund',
      text: 'The union accused the head of the agency of hiding the report.',
      content: 'hiding the report',
    },
    {
      name: 'a quotation behind an object',
      text: 'The mayor called the decision "a bad mistake".',
      content: 'a bad mistake',
    },
    {
      name: 'a quotation inside a clause',
      text: 'The minister told state radio the army would "do what it must" to hold the port.',
      content: 'the army would "do what it must" to hold the port',
    },
  ])('$name', ({ text, content }) => {
    expect(partsOf(text, 'en')).toEqual([expect.objectContaining({ content: [content] })]);
  });

  test('what speakers say of their own thoughts is one statement', () => {
    expect(partsOf('Residents said they feared more traffic.', 'en')).toHaveLength(1);
  });

  test.each([
    { name: 'a passive with its preposition', text: 'A man accused of theft left the court.' },
    { name: 'nothing follows', text: 'The minister told reporters on Monday.' },
    { name: 'too little to be a clause', text: 'She reported it stolen.' },
  ])('silent: $name', ({ text }) => expect(partsOf(text, 'en')).toEqual([]));
});
