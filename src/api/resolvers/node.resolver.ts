import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { NodeRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { eachCost } from '../cost.js';
import { loadNode } from '../nodes.js';
import { checkPageSize } from '../paging/page-size.js';
import { Node } from '../types/node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its identifier; null where the graph has no such node.',
  })
  node(
    @Arg('id', () => ID, { description: 'The identifier.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<NodeRow | null> {
    return loadNode(loaders, id);
  }

  @Query(() => [Node], {
    complexity: eachCost('ids'),
    nullable: 'items',
    description: 'Several nodes by their identifiers, in the order asked for; null where the graph has no such node.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'The identifiers, at most 100.' }) ids: string[],
    @Ctx() { loaders }: ApiContext,
  ): Promise<(NodeRow | null)[]> {
    checkPageSize(ids.length, { argument: 'ids' });
    return Promise.all(ids.map((id) => loadNode(loaders, id)));
  }
}
