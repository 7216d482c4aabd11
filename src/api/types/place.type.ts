import { Field, Float, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Speaker } from './speaker.type.js';

@ObjectType({ simpleResolvers: true, description: 'A point on the earth (WGS 84).' })
export class GeoPoint {
  @Field(() => Float, { description: 'Degrees north.' })
  latitude!: number;

  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@ObjectType({
  implements: [Node, Entity, Speaker],
  simpleResolvers: true,
  description: 'A country, city or other place. News lets places speak too ("Washington said").',
})
export class Place extends Entity {
  @Field(() => GeoPoint, { nullable: true, description: 'Where it lies; null where unknown.' })
  location!: GeoPoint | null;
}
