import { createUnionType, Field, ObjectType } from 'type-graphql';
import { OppositionKind } from '../enums/opposition-kind.js';
import { FigureComparison } from './comparison.type.js';
import { typeOfRow } from './node.type.js';
import { Statement } from './statement.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Two claims of different speakers or outlets that point opposite ways on the same matter, side by side. Nobody judges which of them is right. They are found by their cues, negations and words (`OppositionKind`): at least three words are shared, function words not counted.',
})
export class OppositeClaims {
  @Field(() => OppositionKind, { description: 'In which way they are opposite.' })
  kind!: string;

  @Field(() => Statement, { description: 'The one that affirms or praises.' })
  claim!: object;

  @Field(() => Statement, { description: 'The one that denies or blames.' })
  opposite!: object;

  @Field(() => [String], { description: 'The words that both have, as the claim writes them.' })
  sharedWords!: readonly string[];
}

export const Disagreement = createUnionType({
  name: 'Disagreement',
  description: 'What speakers or outlets disagree on: numbers that cannot both be right, or opposite claims.',
  types: () => [FigureComparison, OppositeClaims] as const,
  resolveType: typeOfRow as () => string,
});
