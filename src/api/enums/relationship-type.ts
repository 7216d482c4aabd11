import { registerEnumType } from 'type-graphql';

export const RelationshipType = {
  SAID: 'SAID',
  ABOUT: 'ABOUT',
  VIA: 'VIA',
  ADDRESSED_TO: 'ADDRESSED_TO',
  IN: 'IN',
  PUBLISHED_BY: 'PUBLISHED_BY',
  MENTIONS: 'MENTIONS',
  HOLDS_ROLE: 'HOLDS_ROLE',
  AFFILIATED_WITH: 'AFFILIATED_WITH',
  CLAIMS: 'CLAIMS',
  ON: 'ON',
  PART_OF: 'PART_OF',
  MEMBER_OF: 'MEMBER_OF',
  ALLIED_WITH: 'ALLIED_WITH',
  LOCATED_IN: 'LOCATED_IN',
} as const;
export type RelationshipType = keyof typeof RelationshipType;
registerEnumType(RelationshipType, {
  name: 'RelationshipType',
  description: 'Relationships of the graph.',
  valuesConfig: {
    SAID: { description: 'A speaker said a statement.' },
    ABOUT: { description: 'A statement is about an entity.' },
    VIA: { description: 'A statement was passed on by somebody.' },
    ADDRESSED_TO: { description: 'A statement was told to somebody.' },
    IN: { description: 'A statement stands in an article.' },
    PUBLISHED_BY: { description: 'An article was published by an outlet.' },
    MENTIONS: { description: 'An article mentions an entity.' },
    HOLDS_ROLE: { description: 'A person holds a role in an organization.' },
    AFFILIATED_WITH: { description: 'An unnamed source belongs to an organization or place.' },
    CLAIMS: { description: 'A statement claims a figure.' },
    ON: { description: 'A statement is on a topic.' },
    PART_OF: { description: 'An organization is part of another.' },
    MEMBER_OF: { description: 'A person, organization or state is a member of an organization.' },
    ALLIED_WITH: { description: 'An organization is allied with another.' },
    LOCATED_IN: { description: 'A place lies in another.' },
  },
});
