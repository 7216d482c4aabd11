import { Field, Int, InterfaceType } from 'type-graphql';
import { EntityOrigin } from '../enums/entity-origin.js';
import { Node, typeOfRow } from './node.type.js';

@InterfaceType({
  implements: Node,
  description: 'A person, organization or place.',
  resolveType: typeOfRow,
})
export class Entity extends Node {
  @Field(() => String, { description: 'The name to show, in the language it is known best in.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The Arabic name; null where none is known.' })
  nameAr!: string | null;

  @Field(() => String, { nullable: true, description: 'The English name; null where none is known.' })
  nameEn!: string | null;

  @Field(() => [String], { description: 'Every further name that it goes by, in any language.' })
  aliases!: string[];

  @Field(() => EntityOrigin, { description: 'How it came to be known.' })
  origin!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The finer kind where known: country, city, ministry, armed force, media and so on.',
  })
  kind!: string | null;

  @Field(() => Int, { description: 'How many relationships it has in the graph.' })
  degree!: number;
}
