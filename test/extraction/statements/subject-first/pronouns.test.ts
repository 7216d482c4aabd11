import { describe, expect, test } from '@jest/globals';
import { partsOf } from '../parts.js';

describe('pronouns', () => {
  test.each([
    {
      name: 'a woman by her given name',
      text: 'Laura Pryce said the offer was fair. Peter Novak said it was not. She added that talks would go on.',
      speaker: 'Laura Pryce',
    },
    {
      name: 'an organization',
      text: 'The council said the hall would close. Peter Novak said he was sad. It added that the roof was old.',
      speaker: 'The council',
    },
    {
      name: 'who leads the narration',
      text: 'Laura Pryce said the offer was fair. Peter Novak left the room. He added that talks would go on.',
      speaker: 'Peter Novak',
    },
    {
      name: 'a description of whom the text named',
      text: 'Luis Ferreira scored late. "It was never in doubt," said the young striker.',
      speaker: 'Luis Ferreira',
    },
  ])('mean $name', ({ text, speaker }) => expect(partsOf(text, 'en').at(-1)).toMatchObject({ speaker }));
});
