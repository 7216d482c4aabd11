import { ArgsType, Field, InputType } from 'type-graphql';
import { StatementOrder } from '../enums/orders.js';
import { StatementMode } from '../enums/statement.js';
import { PageArgs } from '../paging/page.args.js';
import { CalendarDate } from '../scalars.js';

@ArgsType()
@InputType({
  description:
    'What a list of statements is limited to. Fields that are left out do not matter; the others must all hold.',
})
export class StatementFilter {
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

@ArgsType()
export class StatementPageArgs extends PageArgs {
  @Field(() => StatementOrder, { nullable: true, description: 'The order; `NEWEST` unless the field says otherwise.' })
  orderBy?: StatementOrder | null;
}

@ArgsType()
export class StatementListArgs extends StatementPageArgs {
  @Field(() => StatementFilter, { nullable: true, description: 'What the list is limited to.' })
  filter?: StatementFilter | null;
}
