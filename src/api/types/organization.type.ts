import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Speaker } from './speaker.type.js';

@ObjectType({
  implements: [Node, Entity, Speaker],
  simpleResolvers: true,
  description: 'An organization: a government body, armed group, party, company, outlet and so on.',
})
export class Organization extends Entity {
  @Field(() => Boolean, { description: 'Whether it is a newspaper, agency, channel or site.' })
  isOutlet!: boolean;
}
