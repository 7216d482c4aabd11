import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { CueClass, StatementMode, StatementStatus } from '../enums/statement.js';
import { CalendarDate } from '../scalars.js';
import { ArticleFilter } from './article.filter.js';
import { EntityFilter } from './entity.filter.js';
import { FigureFilter } from './figure.filter.js';
import type { Nested } from './nested.js';
import { DateFilter, NumberFilter, StringFilter } from './value.filters.js';

/** What apps ask for most; `whoSaidWhat` takes these as arguments. */
@ArgsType()
@InputType('WhoSaidWhat')
export class WhoSaidWhat {
  @Field(() => String, {
    nullable: true,
    description:
      'Who said it: an id, or any name in Arabic or English, however it is spelt. An ambiguous name is an error that lists the candidates.',
  })
  speaker?: string | null;

  @Field(() => String, { nullable: true, description: 'About whom or what: an id or any name.' })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'Which outlet published it: an id or any name.' })
  outlet?: string | null;

  @Field(() => [StatementMode], { nullable: true, description: 'Given in one of these ways.' })
  mode?: StatementMode[] | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Said on this day or later; where the article does not say when, the day it was published counts.',
  })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Said on this day or earlier, likewise.' })
  to?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With all of these words in its text, or words that begin with them; spelling variants count as the same.',
  })
  text?: string | null;
}

@InputType({
  description:
    'What a list of statements is limited to. Fields that are left out do not matter; all that are given must hold. `AND`, `OR` and `NOT` join whole filters; `text` can stand at the top and in `AND` only.',
})
export class StatementFilter extends WhoSaidWhat {
  @Field(() => [StatementFilter], { nullable: true, description: 'All of these hold.' })
  AND?: StatementFilter[] | null;

  @Field(() => [StatementFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: StatementFilter[] | null;

  @Field(() => StatementFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: Nested<StatementFilter>;

  @Field(() => [ID], { nullable: true, description: 'It is one of these.' })
  id?: string[] | null;

  @Field(() => EntityFilter, { nullable: true, description: 'A named source like this said it.' })
  speakerWhere?: Nested<EntityFilter>;

  @Field(() => EntityFilter, { nullable: true, description: 'It is about somebody or something like this.' })
  aboutWhere?: Nested<EntityFilter>;

  @Field(() => String, { nullable: true, description: 'Who passed it on: an id or any name.' })
  via?: string | null;

  @Field(() => EntityFilter, { nullable: true, description: 'Somebody like this passed it on.' })
  viaWhere?: Nested<EntityFilter>;

  @Field(() => String, { nullable: true, description: 'Whom it was told to: an id or any name.' })
  addressedTo?: string | null;

  @Field(() => ArticleFilter, { nullable: true, description: 'It stands in an article like this.' })
  articleWhere?: Nested<ArticleFilter>;

  @Field(() => ID, { nullable: true, description: 'It is on this topic: an id, a name or a term of it.' })
  topic?: string | null;

  @Field(() => FigureFilter, { nullable: true, description: 'It claims a figure like this.' })
  figureWhere?: Nested<FigureFilter>;

  @Field(() => [CueClass], { nullable: true, description: 'Its cue names one of these acts.' })
  cueClass?: string[] | null;

  @Field(() => StringFilter, { nullable: true, description: 'The words that announce it.' })
  cue?: Nested<StringFilter>;

  @Field(() => [String], { nullable: true, description: 'In one of these languages, `ar` or `en`.' })
  lang?: string[] | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day on which the article says it was said.' })
  saidOn?: Nested<DateFilter>;

  @Field(() => NumberFilter, { nullable: true, description: 'How probable it is that it was read rightly, 0 to 1.' })
  confidence?: Nested<NumberFilter>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the speaker was carried over or reached through a pronoun.',
  })
  inferred?: boolean | null;

  @Field(() => [StatementStatus], {
    nullable: true,
    description:
      'Judged like this by editors. Rejected statements are left out where a filter does not speak of the status.',
  })
  status?: string[] | null;
}
