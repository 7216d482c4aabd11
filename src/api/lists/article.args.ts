import { ArgsType, Field, InputType } from 'type-graphql';
import { ArticleOrder } from '../enums/orders.js';
import { PageArgs } from '../paging/page.args.js';
import { CalendarDate } from '../scalars.js';

@InputType({
  description:
    'What a list of articles is limited to. Fields that are left out do not matter; the others must all hold.',
})
export class ArticleFilter {
  @Field(() => String, { nullable: true, description: 'Which outlet published it: an id or any name.' })
  outlet?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom or what it mentions: an id or any name.' })
  mentions?: string | null;

  @Field(() => String, { nullable: true, description: 'The language, `ar` or `en`.' })
  lang?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Published on this day or later.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Published on this day or earlier.' })
  to?: string | null;
}

@ArgsType()
export class ArticleListArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'What the list is limited to.' })
  filter?: ArticleFilter | null;

  @Field(() => ArticleOrder, { nullable: true, defaultValue: ArticleOrder.NEWEST, description: 'The order.' })
  orderBy?: ArticleOrder | null;
}
