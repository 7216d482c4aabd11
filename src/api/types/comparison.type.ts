import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Figure } from './figure.type.js';
import { Organization } from './organization.type.js';

@ObjectType({ description: 'Somebody or something that two speakers both speak about.' })
export class CommonGround {}

@ObjectType({ simpleResolvers: true, description: 'An entity that articles mention together with another one.' })
export class CoMention {
  @Field(() => Entity, { description: 'The other entity.' })
  entity!: object;

  @Field(() => Int, { description: 'How many articles mention both.' })
  articles!: number;

  @Field(() => Int, { description: 'How many stories those articles tell: an article and its copies count once.' })
  stories!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What one outlet published about somebody or something.' })
export class OutletComparison {
  @Field(() => Organization, { description: 'The outlet.' })
  outlet!: object;
}

@ObjectType({ simpleResolvers: true, description: 'One claim of a quantity, beside the others.' })
export class FigureClaim {
  @Field(() => Figure, { description: 'What is claimed.' })
  figure!: object;

  @Field(() => Boolean, {
    description: "Whether it is far from the others (outside of Tukey's fences); never among fewer than four claims.",
  })
  isOutlier!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Which numbers are put on the same thing, by whom and when. Nobody judges which of them is right.',
})
export class FigureComparison {
  @Field(() => String, { description: 'What is counted or measured, as in `Figure.quantity`.' })
  quantity!: string;

  @Field(() => String, { nullable: true, description: 'What it is counted in, as in `Figure.unit`.' })
  unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'The lowest number; null where none is given.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest number; null where none is given.' })
  high!: number | null;

  @Field(() => Float, { nullable: true, description: 'The median of the claims; of a range its middle counts.' })
  median!: number | null;

  @Field(() => Boolean, {
    description: 'Whether two speakers claim numbers that cannot both be right: one begins above where the other ends.',
  })
  conflicting!: boolean;

  @Field(() => [FigureClaim], { description: 'The claims, the earliest first.' })
  claims!: object[];
}
