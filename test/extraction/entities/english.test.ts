import { describe, expect, test } from '@jest/globals';
import { slice } from '../../../src/model/index.js';
import { entitiesOf, namesOf } from './entities-of.js';

describe('findEntities in English', () => {
  test.each([
    {
      name: 'a ministry and a general',
      text: 'The Ministry of Water said on Monday that General Omar Haddad will come to Baghdad.',
      entities: ['ORGANIZATION Ministry of Water', 'PERSON Omar Haddad', 'PLACE Baghdad'],
    },
    {
      name: 'a given name and a council',
      text: 'Sarah Miller, spokeswoman for the Riverside Council, said the bridge is safe.',
      entities: ['PERSON Sarah Miller', 'ORGANIZATION Riverside Council'],
    },
    {
      name: 'what news everywhere names',
      text: 'The officials told Reuters that the United Nations and France support the plan.',
      entities: ['ORGANIZATION Reuters', 'ORGANIZATION United Nations', 'PLACE France'],
    },
  ])('finds $name', ({ text, entities }) => expect(namesOf(text)).toEqual(entities));

  test.each([
    'A new road opened in the valley, and the officials who came were happy.',
    'On Monday the French farmers sold all of it.',
  ])('finds nothing in "%s"', (text) => expect(namesOf(text)).toEqual([]));

  test('reads a role behind a name, and a surname with another title', () => {
    const { text, entities, roles } = entitiesOf(
      'Sarah Miller, spokeswoman for the Riverside Council, said the bridge is safe. Ms Miller added that it was old.',
    );
    const [person, council] = entities;
    expect(person!.gender).toBe('F');
    expect(person!.mentions.map((mention) => slice(text, mention))).toEqual([
      'Sarah Miller',
      'spokeswoman for the Riverside Council',
      'Ms Miller',
    ]);
    expect(roles).toMatchObject([{ personId: person!.id, organizationId: council!.id, title: 'spokeswoman for the' }]);
  });
});
