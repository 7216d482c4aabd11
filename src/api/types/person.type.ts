import { ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Speaker } from './speaker.type.js';

@ObjectType({ implements: [Node, Entity, Speaker], simpleResolvers: true, description: 'A person.' })
export class Person extends Entity {}
