import { Field, InterfaceType } from 'type-graphql';
import { Node, typeOfRow } from './node.type.js';

@InterfaceType({
  implements: Node,
  description: 'Whoever says something or passes it on.',
  resolveType: typeOfRow,
})
export class Speaker extends Node {
  @Field(() => String, { description: 'The name, or the description of somebody who is never named.' })
  name!: string;
}
