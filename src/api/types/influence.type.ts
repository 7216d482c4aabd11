import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';

@ObjectType({ simpleResolvers: true, description: 'Somebody or something with its place in a ranking by influence.' })
export class InfluenceRank {
  @Field(() => Int, { description: 'The place, from 1; equal scores share a place.' })
  rank!: number;

  @Field(() => Entity, { description: 'Who or what.' })
  entity!: object;

  @Field(() => Float, { description: 'What the measure gives; only scores of one ranking compare.' })
  score!: number;

  @Field(() => Int, { description: 'How many of the statements that were looked at it made about others.' })
  said!: number;

  @Field(() => Int, { description: 'How many of the statements that were looked at others made about it.' })
  about!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who stands where in the network of who speaks about whom.' })
export class InfluenceRanking {
  @Field(() => Int, { description: 'How many entities the network has.' })
  entities!: number;

  @Field(() => Int, { description: 'How many pairs of a speaker and somebody spoken about it has.' })
  pairs!: number;

  @Field(() => Boolean, {
    description: 'Whether pairs with few statements were left out because there are more than the measure can take.',
  })
  truncated!: boolean;

  @Field(() => [InfluenceRank], { description: 'The ranking, the highest score first.' })
  ranks!: InfluenceRank[];
}
