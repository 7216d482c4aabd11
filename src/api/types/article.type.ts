import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Organization } from './organization.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'An article as it was read.' })
export class Article extends Node {
  @Field(() => String, { nullable: true, description: 'The title; null where none was given or found.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The language, `ar` or `en`.' })
  lang!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was published; null where unknown.' })
  publishedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web; null where none was given.' })
  url!: string | null;

  @Field(() => String, { description: 'SHA-256 of the input that it was read from, in hexadecimal.' })
  sha256!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When this version of it was read.' })
  ingestedAt!: string;

  @Field(() => String, { description: 'The version of the extractor that read it.' })
  extractor!: string;

  @Field(() => [String], {
    description: 'English names of the news agencies whose tags it carries, such as "(رويترز)".',
  })
  agencies!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Who wrote it; null where unknown.' })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'Who translated it; null where nobody is named.' })
  translator!: string | null;

  @Field(() => [String], { description: 'What an editor or translator says about it.' })
  notes!: readonly string[];

  @Field(() => Organization, { nullable: true, description: 'Who published it; null where unknown.' })
  outlet!: object | null;
}

@ObjectType({ simpleResolvers: true, description: 'An entity that an article mentions.' })
export class ArticleMention {
  @Field(() => Entity, { description: 'Who or what is mentioned.' })
  entity!: object;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What near-identical articles tell: one wire story in several papers.',
})
export class Story {
  @Field(() => Int, { description: 'How many articles tell it.' })
  size!: number;
}

@ObjectType({ simpleResolvers: true, description: 'That an article is a copy of another.' })
export class Republication {
  @Field(() => Float, { description: 'The share of their runs of four words that the two have in common, estimated.' })
  resemblance!: number;
}
