import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';

@ObjectType({
  simpleResolvers: true,
  description: 'One step of a timeline. Steps in which nothing happened are left out.',
})
export class TimelineStep {
  @Field(() => CalendarDate, { description: 'The first day of the step.' })
  start!: string;

  @Field(() => Int, { description: 'How many statements it made; none for a topic.' })
  said!: number;

  @Field(() => Int, { description: 'How many statements are about it, or on the topic.' })
  about!: number;

  @Field(() => Int, { description: 'How many articles that mention it were published; none for a topic.' })
  articles!: number;

  @Field(() => Int, {
    description: 'How many stories all of these come from: an article and its copies count once.',
  })
  stories!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How much the graph holds.' })
export class Stats {
  @Field(() => Int, { description: 'Articles.' })
  articles!: number;

  @Field(() => Int, { description: 'Statements.' })
  statements!: number;

  @Field(() => Int, { description: 'People.' })
  persons!: number;

  @Field(() => Int, { description: 'Organizations.' })
  organizations!: number;

  @Field(() => Int, { description: 'Places.' })
  places!: number;

  @Field(() => Int, { description: 'Sources that are never named.' })
  anonymousSources!: number;

  @Field(() => Int, { description: 'Quantities that statements claim.' })
  figures!: number;

  @Field(() => Int, { description: 'Relationships of all types.' })
  relationships!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the earliest article was published.' })
  firstPublishedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day the latest article was published.' })
  lastPublishedOn!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When an article was last read; null in an empty graph.',
  })
  lastIngestedAt!: string | null;
}
