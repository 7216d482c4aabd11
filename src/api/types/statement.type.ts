import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CueClass, StatementMode, StatementStatus } from '../enums/statement.js';
import { CalendarDate } from '../scalars.js';
import { Node } from './node.type.js';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'Who said what about whom: something that an article attributes to a source. A claim of its speaker, not a fact.',
})
export class Statement extends Node {
  @Field(() => String, { description: 'What was said and nothing else, in the words of the article.' })
  text!: string;

  @Field(() => StatementMode, { description: 'Whether it is given in the words of the speaker.' })
  mode!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The word or phrase that attributes it ("قال", "according to"); null where nothing does.',
  })
  cue!: string | null;

  @Field(() => CueClass, { nullable: true, description: 'What kind of act the cue names.' })
  cueClass!: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the text, `ar` or `en`.' })
  lang!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was said, where the article says so.' })
  saidOn!: string | null;

  @Field(() => Int, { description: 'Its number among the statements of the article, from 0.' })
  sequence!: number;

  @Field(() => Float, { description: 'How sure the extractor is that statement and speaker are right, from 0 to 1.' })
  confidence!: number;

  @Field(() => Boolean, {
    description: 'Whether the speaker was carried over or meant by a pronoun instead of being written at the cue.',
  })
  inferred!: boolean;

  @Field(() => StatementStatus, { description: 'Whether an editor has judged it.' })
  status!: string;

  @Field(() => [String], {
    description: 'Which of `speaker`, `about`, `saidOn` and `mode` an editor has corrected.',
  })
  corrected!: readonly string[];

  @Field(() => String, { description: 'The rule of the extractor that found it.' })
  rule!: string;
}
