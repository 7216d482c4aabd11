import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its list (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether more follows after this page; where it was asked for with `before`, that something does.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether more stands before this page; where it was asked for with `after`, that something does.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row, to pass as `before`; null on an empty page.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row, to pass as `after`; null on an empty page.',
  })
  endCursor!: string | null;
}
