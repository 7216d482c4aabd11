import { Field, ID, Int, ObjectType } from 'type-graphql';
import { RelationshipType } from '../enums/relationship-type.js';
import { Node } from './node.type.js';

@ObjectType({ simpleResolvers: true, description: 'A relationship between two nodes, for drawing.' })
export class GraphEdge {
  @Field(() => ID, { description: 'An identifier made of type and ends.' })
  id!: string;

  @Field(() => RelationshipType, { description: 'What it means.' })
  type!: string;

  @Field(() => ID, { description: 'The id of the node where it begins.' })
  from!: string;

  @Field(() => ID, { description: 'The id of the node where it ends.' })
  to!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What lies around a node, ready for a drawing.' })
export class Neighborhood {
  @Field(() => [Node], { description: 'The nodes: the one asked for, then the nearest first.' })
  nodes!: object[];

  @Field(() => [GraphEdge], { description: 'All relationships of the types asked for between these nodes.' })
  edges!: GraphEdge[];

  @Field(() => Boolean, { description: 'Whether there is more than `limit` let through.' })
  truncated!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A way from one node to another.' })
export class Path {
  @Field(() => Int, { description: 'How many relationships it has.' })
  length!: number;

  @Field(() => [Node], { description: 'The nodes from one end to the other.' })
  nodes!: object[];

  @Field(() => [GraphEdge], {
    description: 'The relationships between them, in the same order; they may point either way.',
  })
  edges!: GraphEdge[];
}
