import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export const IngestOutcome = { NEW: 'new', REPLACED: 'replaced', UNCHANGED: 'unchanged' } as const;
registerEnumType(IngestOutcome, {
  name: 'IngestOutcome',
  description: 'What became of an article that was given.',
  valuesConfig: {
    NEW: { description: 'It is in the graph now.' },
    REPLACED: { description: 'It was there in another version, or read by another extractor; this one is there now.' },
    UNCHANGED: { description: 'It was there already; nothing was written.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'What was read from an article, and what became of it.' })
export class Ingestion {
  @Field(() => IngestOutcome, { description: 'Whether it is new.' })
  outcome!: string;

  @Field(() => Int, { description: 'How many statements were read.' })
  statementCount!: number;

  @Field(() => Int, { description: 'How many people, organizations and places it names.' })
  entityCount!: number;

  @Field(() => Int, { description: 'How many roles it gives to people.' })
  roleCount!: number;

  @Field(() => Int, { description: 'How many figures its statements claim.' })
  figureCount!: number;

  @Field(() => [String], { description: 'What was doubtful when it was read, in English.' })
  remarks!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'What became of an article that was to be removed.' })
export class Deletion {
  @Field(() => String, { description: 'The identifier that was given.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it was there, and is gone.' })
  deleted!: boolean;
}
