import { Field, ObjectType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';
import { Organization } from './organization.type.js';
import { Person } from './person.type.js';
import { Place } from './place.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A role that an article gives a person: a claim of that article, at its time.',
})
export class Role {
  @Field(() => Person, { description: 'Who holds it.' })
  person!: object;

  @Field(() => Organization, { nullable: true, description: 'In which organization; null where it is of a place.' })
  organization!: object | null;

  @Field(() => Place, { nullable: true, description: 'Of which place (its governor, its president); null otherwise.' })
  place!: object | null;

  @Field(() => String, { description: 'The title as the article writes it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The title in English where the lexicon has it.' })
  titleEn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day for which the article says so: when it was published.',
  })
  asOf!: string | null;
}
