import { ArgsType, Field } from 'type-graphql';
import { ArticleOrder, EntityOrder, StatementOrder } from '../enums/orders.js';
import { ArticleFilter } from '../filters/article.filter.js';
import { EntityFilter } from '../filters/entity.filter.js';
import { StatementFilter } from '../filters/statement.filter.js';
import { TwoWayPageArgs } from '../paging/page.args.js';

const FILTER = 'What the list is limited to.';
const ORDERS = 'The orders, the most important first.';

@ArgsType()
export class StatementListArgs extends TwoWayPageArgs {
  @Field(() => StatementFilter, { nullable: true, description: FILTER })
  filter?: StatementFilter | null;

  @Field(() => [StatementOrder], {
    nullable: true,
    description: `${ORDERS} \`NEWEST\` unless the field says otherwise.`,
  })
  orderBy?: StatementOrder[] | null;
}

/** `whoSaidWhat` promises its clients one order. */
@ArgsType()
export class WhoSaidWhatPageArgs extends TwoWayPageArgs {
  @Field(() => StatementOrder, { nullable: true, description: 'The order; `NEWEST` if left out.' })
  orderBy?: StatementOrder | null;
}

@ArgsType()
export class EntityListArgs extends TwoWayPageArgs {
  @Field(() => EntityFilter, { nullable: true, description: FILTER })
  filter?: EntityFilter | null;

  @Field(() => [EntityOrder], { nullable: true, defaultValue: [EntityOrder.DEGREE], description: ORDERS })
  orderBy?: EntityOrder[] | null;
}

@ArgsType()
export class ArticleListArgs extends TwoWayPageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: FILTER })
  filter?: ArticleFilter | null;

  @Field(() => [ArticleOrder], { nullable: true, defaultValue: [ArticleOrder.NEWEST], description: ORDERS })
  orderBy?: ArticleOrder[] | null;
}
