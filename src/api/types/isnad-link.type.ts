import { Field, Int, ObjectType } from 'type-graphql';
import { IsnadLinkKind } from '../enums/statement.js';
import { Speaker } from './speaker.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'One link of a chain of attribution (isnad), which leads from the outlet that published a statement to the one who said it.',
})
export class IsnadLink {
  @Field(() => Int, { description: 'The place in the chain; 0 is nearest to the reader.' })
  position!: number;

  @Field(() => IsnadLinkKind, { description: 'What part it has.' })
  kind!: string;

  @Field(() => Speaker, { description: 'Who it is.' })
  source!: object;
}
