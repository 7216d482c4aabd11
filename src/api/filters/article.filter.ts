import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';
import { EntityFilter } from './entity.filter.js';
import type { Nested } from './nested.js';
import { StatementFilter } from './statement.filter.js';
import { StringFilter } from './value.filters.js';

@InputType({
  description:
    'What a list of articles is limited to. Fields that are left out do not matter; all that are given must hold. `AND`, `OR` and `NOT` join whole filters; `text` can stand at the top and in `AND` only.',
})
export class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold.' })
  AND?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: Nested<ArticleFilter>;

  @Field(() => [ID], { nullable: true, description: 'It is one of these.' })
  id?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Which outlet published it: an id or any name.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom or what it mentions: an id or any name.' })
  mentions?: string | null;

  @Field(() => EntityFilter, { nullable: true, description: 'It mentions somebody or something like this.' })
  mentionsWhere?: Nested<EntityFilter>;

  @Field(() => StatementFilter, { nullable: true, description: 'A statement like this stands in it.' })
  statementWhere?: Nested<StatementFilter>;

  @Field(() => [String], { nullable: true, description: 'In one of these languages, `ar` or `en`.' })
  lang?: string[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Published on this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Published on this day or earlier.' })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With all of these words in its title and text; spelling variants count as the same.',
  })
  text?: string | null;

  @Field(() => StringFilter, { nullable: true, description: 'Its title.' })
  title?: Nested<StringFilter>;

  @Field(() => StringFilter, { nullable: true, description: 'Who wrote it.' })
  author?: Nested<StringFilter>;

  @Field(() => StringFilter, { nullable: true, description: 'Its address on the web.' })
  url?: Nested<StringFilter>;

  @Field(() => [String], {
    nullable: true,
    description: 'It carries the tag of one of these news agencies, by its English name.',
  })
  agency?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it republishes an earlier article.' })
  isCopy?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'It tells the story of which this article is the first.' })
  original?: string | null;
}
