import { registerEnumType } from 'type-graphql';

/** By their labels in the graph. */
export const EntityType = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' } as const;
registerEnumType(EntityType, {
  name: 'EntityType',
  description: 'What an entity is.',
  valuesConfig: {
    PERSON: { description: 'Somebody.' },
    ORGANIZATION: { description: 'A body of people: a force, ministry, party, company, club, outlet and so on.' },
    PLACE: { description: 'Somewhere.' },
  },
});
