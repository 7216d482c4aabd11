import { Field, Float, ObjectType } from 'type-graphql';
import { CalendarDate } from '../scalars.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A quantity that a statement claims: how much of what. Limits that the words leave open are null.',
})
export class Figure extends Node {
  @Field(() => String, {
    description:
      'What is counted or measured, as a key by which figures are compared: `soldier united states`, `person killed`, `unemployment`, `money`.',
  })
  quantity!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'The lower limit, equal to the upper one for an exact number; null for "at most …".',
  })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The upper limit; null for "more than …" and "hundreds".' })
  high!: number | null;

  @Field(() => Boolean, { description: 'Whether the words say that it is only about so much.' })
  approximate!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What it is counted in: `%`, `km2`, `day`, …; a currency by its ISO 4217 code, or by its name where the words do not tell whose it is; `person`, `event` or `thing`; null where unknown.',
  })
  unit!: string | null;

  @Field(() => String, { description: 'The words of the article.' })
  text!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day for which it is claimed: when it was said where the article tells, else when the article was published.',
  })
  asOf!: string | null;
}
