import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description:
    'The words of the article that something was read from. `before + quote + after` is a piece of the article without a gap.',
})
export class Evidence {
  @Field(() => String, { description: 'What stands before: about 80 characters, cut where a word begins.' })
  before!: string;

  @Field(() => String, { description: 'The words themselves.' })
  quote!: string;

  @Field(() => String, { description: 'What follows: about 80 characters, cut where a word ends.' })
  after!: string;

  @Field(() => Int, { description: 'Where the words begin in `Article.text`, counted in UTF-16 code units.' })
  start!: number;

  @Field(() => Int, { description: 'Where they end, exclusive: `text.slice(start, end)` is `quote`.' })
  end!: number;
}
