import { ArgsType, Field, InputType } from 'type-graphql';
import { EntityOrigin } from '../enums/entity-origin.js';
import { EntityOrder } from '../enums/orders.js';
import { PageArgs } from '../paging/page.args.js';

@InputType({
  description:
    'What a list of entities is limited to. Fields that are left out do not matter; the others must all hold.',
})
export class EntityFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of any of its names; spelling variants count as the same.',
  })
  name?: string | null;

  @Field(() => EntityOrigin, { nullable: true, description: 'How it came to be known.' })
  origin?: EntityOrigin | null;

  @Field(() => String, { nullable: true, description: 'The finer kind, exactly: country, ministry, media and so on.' })
  kind?: string | null;
}

@ArgsType()
export class EntityListArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'What the list is limited to.' })
  filter?: EntityFilter | null;

  @Field(() => EntityOrder, { nullable: true, defaultValue: EntityOrder.DEGREE, description: 'The order.' })
  orderBy?: EntityOrder | null;
}
