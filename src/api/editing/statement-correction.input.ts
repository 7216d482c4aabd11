import { Field, ID, InputType } from 'type-graphql';
import { StatementMode } from '../enums/statement.js';
import { CalendarDate } from '../scalars.js';

@InputType({ description: 'What is right of some statements. Fields that are left out stay as they are.' })
export class StatementCorrection {
  @Field(() => [ID], { description: 'The identifiers of the statements.' })
  statements!: string[];

  @Field(() => String, { nullable: true, description: 'Who said them: an id or any name.' })
  speaker?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Everybody and everything that they are about: ids or any names. An empty list for nobody.',
  })
  about?: string[] | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day on which they were said.' })
  saidOn?: string | null;

  @Field(() => StatementMode, { nullable: true, description: 'Whether they are in the words of the speaker.' })
  mode?: StatementMode | null;
}
