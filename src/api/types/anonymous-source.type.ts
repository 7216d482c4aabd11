import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';
import { Speaker } from './speaker.type.js';

@ObjectType({
  implements: [Node, Speaker],
  simpleResolvers: true,
  description:
    'A source that an article describes and does not name, or a group of people. One for each article and description.',
})
export class AnonymousSource extends Speaker {
  @Field(() => String, { description: 'The description as the article gives it ("مسؤولون أميركيون كبار").' })
  description!: string;
}
