import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Entity } from './entity.type.js';

export const NameLikeness = {
  SAME_KEY: 'SAME_KEY',
  SAME_SOUND: 'SAME_SOUND',
  FEW_LETTERS: 'FEW_LETTERS',
  PART: 'PART',
} as const;
registerEnumType(NameLikeness, {
  name: 'NameLikeness',
  description: 'Why two names may be those of one entity.',
  valuesConfig: {
    SAME_KEY: { description: 'They are the same but for hamza, diacritics, ta marbuta, the article and case.' },
    SAME_SOUND: { description: 'They sound the same, as do two spellings of a foreign name.' },
    FEW_LETTERS: { description: 'One or two letters differ.' },
    PART: { description: 'All words of one are in the other, as a surname is in a full name.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Two names that are alike.' })
export class NameMatch {
  @Field(() => NameLikeness, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The name of the one.' })
  name!: string;

  @Field(() => String, { description: 'The name of the other.' })
  otherName!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two entities that may be one, for an editor to judge. Nothing is merged by itself.',
})
export class PossibleDuplicate {
  @Field(() => Entity, { description: 'The one.' })
  entity!: object;

  @Field(() => Entity, { description: 'The other.' })
  other!: object;

  @Field(() => [NameMatch], { description: 'The names that are alike, the strongest reason first.' })
  matches!: readonly object[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of a call to split an entity.' })
export class SplitOutcome {}
