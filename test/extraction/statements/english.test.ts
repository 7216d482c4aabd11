import { describe, expect, test } from '@jest/globals';
import { partsOf } from './parts.js';

describe('findStatements in English', () => {
  test.each([
    {
      name: 'a clause without complementizer',
      text: 'The minister said the road would open on Monday.',
      parts: {
        cue: 'said',
        source: 'The minister',
        content: ['the road would open on Monday'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a quotation before verb and source',
      text: '"We will not leave the valley before spring," said the old shepherd.',
      parts: {
        cue: 'said',
        source: 'the old shepherd',
        content: ['We will not leave the valley before spring'],
        mode: 'DIRECT',
      },
    },
    {
      name: 'a quotation that the cue interrupts',
      text: '"We will not leave the valley," the spokesman said, "until the bridge is open."',
      parts: {
        cue: 'said',
        source: 'the spokesman',
        content: ['We will not leave the valley', 'until the bridge is open.'],
        mode: 'DIRECT',
      },
    },
    {
      name: 'a clause before source and verb',
      text: 'Prices will fall next year, the finance minister said.',
      parts: {
        cue: 'said',
        source: 'the finance minister',
        content: ['Prices will fall next year'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'a nominal cue',
      text: 'According to two officials, the road was closed for weeks.',
      parts: {
        cue: 'According to',
        source: 'two officials',
        content: ['the road was closed for weeks'],
        mode: 'INDIRECT',
      },
    },
    {
      name: 'an object',
      text: 'The union condemned the closure of the mine.',
      parts: {
        cue: 'condemned',
        source: 'The union',
        content: ['the closure of the mine'],
        mode: 'INDIRECT',
      },
    },
  ])('$name', ({ text, parts }) => {
    expect(partsOf(text, 'en')).toEqual([expect.objectContaining(parts)]);
  });

  test('a pronoun goes on for the latest speaker', () => {
    const text = 'The minister said the road would open. He added that tolls would rise.';
    expect(partsOf(text, 'en')[1]).toMatchObject({
      speaker: 'The minister',
      content: ['tolls would rise'],
      inferred: true,
    });
  });

  test.each([
    { name: 'an infinitive', text: 'The council refused to say that it was wrong.' },
    { name: 'a passive', text: 'The bridge is said to be old.' },
    { name: 'a refusal', text: 'The council did not say that it was wrong.' },
  ])('silent: $name', ({ text }) => {
    expect(partsOf(text, 'en')).toEqual([]);
  });
});
