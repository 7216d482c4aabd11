import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Decided } from '../../graph/index.js';
import type { JudgementRow, NodeRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { loadNode } from '../nodes.js';
import { Decision, Judgement } from '../types/judgement.type.js';
import { Node } from '../types/node.type.js';

@Resolver(() => Decision)
export class DecisionResolver {
  @FieldResolver(() => Judgement, {
    nullable: true,
    description: 'The decision in the record; null where none is new.',
  })
  async judgement(@Root() { judgement }: Decided, @Ctx() { loaders }: ApiContext): Promise<JudgementRow | null> {
    return judgement === null ? null : loaders.judgement.load(judgement);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'What now has the identifier that was given.' })
  node(@Root() { id }: Decided, @Ctx() { loaders }: ApiContext): Promise<NodeRow | null> {
    return loadNode(loaders, id);
  }
}
