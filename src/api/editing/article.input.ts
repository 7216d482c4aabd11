import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';

@InputType({
  description:
    'An article to be read: its `text`, or the `html` of its page, or its `url` alone, from where it is then fetched; and what is known of it.',
})
export class ArticleInput {
  @Field(() => String, { nullable: true, description: 'The text, title and byline included.' })
  text?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The page; its main content is read, and what its head says.',
  })
  html?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What the article is known by where it comes from: an article with the same replaces it.',
  })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its address, which identifies it where there is no `id`. It is fetched where there is neither `text` nor `html` and the server may (`ISNAD_FETCH_FROM`).',
  })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  author?: string | null;

  @Field(() => String, { nullable: true, description: 'Who translated it.' })
  translator?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which it was published.' })
  publishedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Its language, `ar` or `en`; worked out if left out.' })
  lang?: string | null;
}
