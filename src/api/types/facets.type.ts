import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { CueClass, StatementMode } from '../enums/statement.js';
import { Entity } from './entity.type.js';
import { Organization } from './organization.type.js';
import { Speaker } from './speaker.type.js';
import { Topic } from './topic.type.js';

/** Declares the type of the values of a facet: `value` is the name of the field that holds the value. */
function facetType(name: string, value: string, type: () => object, what: string): ClassType {
  @ObjectType(name, { simpleResolvers: true, description: `How many rows of a list ${what}.` })
  class Facet {
    @Field(() => Int, { description: 'How many rows.' })
    count!: number;
  }
  Field(type, { description: 'The value.' })(Facet.prototype, value);
  return Facet;
}

export const SpeakerFacet = facetType('SpeakerFacet', 'speaker', () => Speaker, 'a speaker has');
export const EntityFacet = facetType('EntityFacet', 'entity', () => Entity, 'are about or mention an entity');
export const OutletFacet = facetType('OutletFacet', 'outlet', () => Organization, 'an outlet published');
export const TopicFacet = facetType('TopicFacet', 'topic', () => Topic, 'are on a topic');
export const ModeFacet = facetType('ModeFacet', 'mode', () => StatementMode, 'are given in one way');
export const CueClassFacet = facetType('CueClassFacet', 'cueClass', () => CueClass, 'are acts of one kind');
export const TextFacet = facetType(
  'TextFacet',
  'value',
  () => String,
  'have a value, for instance the month `2024-05`',
);

@ObjectType({ description: 'How the statements of a list are distributed, the most frequent values first.' })
export class StatementFacets {}

@ObjectType({ description: 'How the articles of a list are distributed, the most frequent values first.' })
export class ArticleFacets {}

@ObjectType({ description: 'How the entities of a list are distributed, the most frequent values first.' })
export class EntityFacets {}
