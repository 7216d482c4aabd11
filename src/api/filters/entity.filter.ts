import { Field, ID, InputType } from 'type-graphql';
import { EntityOrigin } from '../enums/entity-origin.js';
import { EntityType } from '../enums/entity-type.js';
import { ArticleFilter } from './article.filter.js';
import type { Nested } from './nested.js';
import { RoleFilter } from './role.filter.js';
import { StatementFilter } from './statement.filter.js';
import { NameFilter, NumberFilter } from './value.filters.js';

@InputType({
  description:
    'What people, organizations and places are limited to. Fields that are left out do not matter; all that are given must hold. `AND`, `OR` and `NOT` join whole filters.',
})
export class EntityFilter {
  @Field(() => [EntityFilter], { nullable: true, description: 'All of these hold.' })
  AND?: EntityFilter[] | null;

  @Field(() => [EntityFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: EntityFilter[] | null;

  @Field(() => EntityFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: Nested<EntityFilter>;

  @Field(() => [ID], { nullable: true, description: 'It is one of these.' })
  id?: string[] | null;

  @Field(() => NameFilter, { nullable: true, description: 'Its names, in Arabic and English.' })
  name?: Nested<NameFilter>;

  @Field(() => [EntityType], { nullable: true, description: 'One of these types.' })
  type?: string[] | null;

  @Field(() => EntityOrigin, { nullable: true, description: 'How it came to be known.' })
  origin?: EntityOrigin | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The finer kind is exactly one of these: country, ministry, media and so on.',
  })
  kind?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it publishes news.' })
  isOutlet?: boolean | null;

  @Field(() => NumberFilter, { nullable: true, description: 'How many relationships it has.' })
  degree?: Nested<NumberFilter>;

  @Field(() => StatementFilter, { nullable: true, description: 'It said something like this.' })
  said?: Nested<StatementFilter>;

  @Field(() => StatementFilter, { nullable: true, description: 'Something like this was said about it.' })
  spokenOf?: Nested<StatementFilter>;

  @Field(() => ArticleFilter, { nullable: true, description: 'An article like this mentions it.' })
  mentionedIn?: Nested<ArticleFilter>;

  @Field(() => RoleFilter, { nullable: true, description: 'Articles give this person a role like this.' })
  role?: Nested<RoleFilter>;

  @Field(() => String, { nullable: true, description: 'What it is a member of: an id or any name.' })
  memberOf?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is part of: an id or any name.' })
  partOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it is allied with: an id or any name.' })
  alliedWith?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In which place it lies, directly or within others: an id or any name.',
  })
  locatedIn?: string | null;
}
