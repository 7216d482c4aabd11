import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Origin } from '../enums/origin.js';
import { Node } from './node.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A version of what reads articles. Everything that it found in one article points to it.',
})
export class ExtractorRun {
  @Field(() => ID, { description: 'The identifier.' })
  id!: string;

  @Field(() => String, { description: 'The version of the program.' })
  version!: string;

  @Field(() => String, {
    description:
      'SHA-256 of its code, lexicon, weights and authority file, in hexadecimal: any change to them is another run.',
  })
  digest!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Why a relationship is in the graph.' })
export class EdgeExplanation {
  @Field(() => Origin, { description: 'Where it comes from.' })
  origin!: string;

  @Field(() => ExtractorRun, { nullable: true, description: 'What read it; null where it was not read in an article.' })
  run!: ExtractorRun | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why something is in the graph: what read it, by which rule, and in which words.',
})
export class Explanation {
  @Field(() => ID, { description: 'The identifier that was asked for.' })
  id!: string;

  @Field(() => Node, { description: 'The node; of a relationship the one where it begins.' })
  node!: object;

  @Field(() => Origin, { description: 'Where the node comes from.' })
  origin!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The rule that found a statement, as the words around it show it (`verb-complementizer`, `nominal-colon`, `headline`); null for anything else.',
  })
  rule!: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The probability that a statement and its speaker are right, by the weights of the run; null for anything else.',
  })
  confidence!: number | null;

  @Field(() => ExtractorRun, {
    nullable: true,
    description:
      'What read the node; null where it is curated, or known from several articles: their runs are with `edges`.',
  })
  run!: ExtractorRun | null;
}
