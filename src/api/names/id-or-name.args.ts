import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class IdOrNameArgs {
  @Field(() => ID, { nullable: true, description: 'The identifier. Give this or `name`.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any name in Arabic or English, however it is spelt. An unknown or ambiguous name is an error with proposals.',
  })
  name?: string | null;
}
