import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import { ChangeKind } from '../enums/change-kind.js';
import { connectionType } from '../paging/connection-type.js';

/** A simple resolver would not ask who may read it. */
const FOR_EDITORS = { nullable: true, simple: false };

@ObjectType({
  simpleResolvers: true,
  description: 'An entry of the log: something that was done to the graph. What it names may be gone by now.',
})
export class Change {
  @Field(() => ID, { description: 'The identifier.' })
  id!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was done.' })
  at!: string;

  @Field(() => ChangeKind, { description: 'What was done.' })
  kind!: ChangeKind;

  @Authorized('EDITOR')
  @Field(() => String, {
    ...FOR_EDITORS,
    description: 'Who did it: the name of a key or token, or `local` for commands on the machine itself. For editors.',
  })
  by!: string | null;

  @Authorized('EDITOR')
  @Field(() => String, { ...FOR_EDITORS, description: 'The reason that was given; null for none. For editors.' })
  why!: string | null;

  @Field(() => ID, { nullable: true, description: 'The identifier of the article; null where it is not about one.' })
  articleId!: string | null;

  @Field(() => [ID], {
    description:
      'Identifiers of the article; of the entities and topics that the authority file changed; of what a decision is about.',
  })
  subjectIds!: readonly string[];

  @Field(() => [ID], { description: 'Identifiers of the statements that were not there before.' })
  statementIds!: readonly string[];
}

export const ChangeConnection = connectionType('Change', () => Change, 'the log');
