import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A subject from a curated list. A statement is on it where one of its terms stands in what was said.',
})
export class Topic extends Node {
  @Field(() => String, { description: 'The name in Arabic.' })
  name!: string;

  @Field(() => String, { description: 'The name in English.' })
  nameEn!: string;

  @Field(() => [String], { description: 'The words and phrases that signal it, in any language.' })
  terms!: readonly string[];

  @Field(() => Int, { description: 'How many statements are on it.' })
  statementCount!: number;
}
