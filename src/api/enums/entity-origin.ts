import { registerEnumType } from 'type-graphql';

export const EntityOrigin = { CURATED: 'CURATED', EXTRACTED: 'EXTRACTED' } as const;
export type EntityOrigin = keyof typeof EntityOrigin;
registerEnumType(EntityOrigin, {
  name: 'EntityOrigin',
  description: 'How an entity came to be known.',
  valuesConfig: {
    CURATED: { description: 'It stands in the authority file.' },
    EXTRACTED: { description: 'It is known from articles only.' },
  },
});
