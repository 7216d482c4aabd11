import { GraphQLDateTimeISO, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { DecisionOutcome, JudgementKind } from '../enums/judgement.js';
import { connectionType } from '../paging/connection-type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A decision of an editor. It holds again whenever articles are read again, and can be undone; the record keeps it.',
})
export class Judgement {
  @Field(() => ID, { description: 'The identifier, to undo it by.' })
  id!: string;

  @Field(() => JudgementKind, { description: 'What was decided.' })
  kind!: string;

  @Field(() => String, { description: 'The name of the key or token that decided it.' })
  by!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When.' })
  at!: string;

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  why!: string | null;

  @Field(() => [ID], {
    description: 'The identifiers of all that it is about, those first that it decides about. They may be gone by now.',
  })
  subjects!: readonly string[];

  @Field(() => GraphQLJSONObject, {
    description:
      'The particulars: of a correction `speaker`, `about`, `saidOn` and `mode`; of an alias `name`; of a relation `type`, `title`, `titleEn` and `asOf`; of a split `articles` and the new `entity`.',
  })
  details!: Readonly<Record<string, unknown>>;

  @Field(() => String, { nullable: true, description: 'Who undid it; null while it stands.' })
  undoneBy!: string | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: 'When it was undone; null while it stands.' })
  undoneAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What became of one part of a call of an editor.' })
export class Decision {
  @Field(() => ID, { description: 'The identifier that was given.' })
  id!: string;

  @Field(() => DecisionOutcome, { description: 'Whether it was done.' })
  outcome!: string;
}

export const JudgementConnection = connectionType('Judgement', () => Judgement, 'decisions');
