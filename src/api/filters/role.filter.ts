import { Field, InputType } from 'type-graphql';
import type { Nested } from './nested.js';
import { DateFilter } from './value.filters.js';

@InputType({ description: 'What a role is limited to. All that are given must hold.' })
export class RoleFilter {
  @Field(() => String, { nullable: true, description: 'In which organization or place: an id or any name.' })
  in?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the title, in Arabic or English.' })
  title?: string | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day of the article that says so.' })
  asOf?: Nested<DateFilter>;
}
