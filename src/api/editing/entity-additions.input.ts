import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { EditedRelationType } from '../../graph/index.js';
import { CalendarDate } from '../scalars.js';

@InputType({ description: 'A further name of an entity.' })
export class NewAlias {
  @Field(() => ID, { description: 'The identifier of the entity.' })
  entity!: string;

  @Field(() => String, { description: 'The name, in any language.' })
  name!: string;
}

export const EntityRelationType = {
  HOLDS_ROLE: 'HOLDS_ROLE',
  PART_OF: 'PART_OF',
  MEMBER_OF: 'MEMBER_OF',
  ALLIED_WITH: 'ALLIED_WITH',
  LOCATED_IN: 'LOCATED_IN',
} as const;
registerEnumType(EntityRelationType, {
  name: 'EntityRelationType',
  description: 'How two entities can be related.',
  valuesConfig: {
    HOLDS_ROLE: { description: 'A person holds a role in an organization or place.' },
    PART_OF: { description: 'An organization is part of another.' },
    MEMBER_OF: { description: 'A person, organization or place is a member of an organization.' },
    ALLIED_WITH: { description: 'An organization is allied with another.' },
    LOCATED_IN: { description: 'A place lies in another.' },
  },
});

@InputType({ description: 'A relation between two entities.' })
export class NewRelation {
  @Field(() => ID, { description: 'The identifier of the entity where it begins.' })
  from!: string;

  @Field(() => EntityRelationType, { description: 'How they are related.' })
  type!: EditedRelationType;

  @Field(() => ID, { description: 'The identifier of the entity where it ends.' })
  to!: string;

  @Field(() => String, { nullable: true, description: 'Which role it is; only roles have a title, and need one.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The title of the role in English.' })
  titleEn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'A day on which the role is held.' })
  asOf?: string | null;
}
