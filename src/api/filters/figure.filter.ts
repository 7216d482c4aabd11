import { Field, Float, InputType } from 'type-graphql';
import type { Nested } from './nested.js';
import { StringFilter } from './value.filters.js';

@InputType({ description: 'What a figure is limited to. All that are given must hold.' })
export class FigureFilter {
  @Field(() => StringFilter, { nullable: true, description: 'What is counted or measured.' })
  quantity?: Nested<StringFilter>;

  @Field(() => StringFilter, { nullable: true, description: 'The unit or currency.' })
  unit?: Nested<StringFilter>;

  @Field(() => Float, { nullable: true, description: 'It reaches this number; of a range its upper end counts.' })
  atLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'It does not exceed this; of a range its lower end counts.' })
  atMost?: number | null;
}
