import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';

@ObjectType({ simpleResolvers: true, description: 'Where an article says that an unnamed source belongs.' })
export class Affiliation {
  @Field(() => Entity, { description: 'The organization or place.' })
  entity!: object;
}
