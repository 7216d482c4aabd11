import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { AffiliationRow, AnonymousSourceRow, SpeakerRow, StatementRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { StatementListArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { listStatements } from '../lists/statement-list.js';
import { Affiliation } from '../types/affiliation.type.js';
import { AnonymousSource } from '../types/anonymous-source.type.js';
import { StatementConnection } from '../types/connections.js';
import { Speaker } from '../types/speaker.type.js';

@Resolver(() => Speaker)
export class SpeakerResolver {
  @FieldResolver(() => StatementConnection, { complexity: pageCost, description: 'What it said.' })
  statements(
    @Root() speaker: SpeakerRow,
    @Args(() => StatementListArgs) { filter, orderBy, ...page }: StatementListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListConnection<StatementRow>> {
    return listStatements(context, { filter, orderBy, page, info, fixed: [{ test: 'speaker', value: speaker.id }] });
  }
}

@Resolver(() => AnonymousSource)
export class AnonymousSourceResolver {
  @FieldResolver(() => [Affiliation], {
    description: 'The organizations and places that the article says it belongs to ("officials in the Pentagon").',
  })
  affiliations(@Root() { id }: AnonymousSourceRow, @Ctx() { loaders }: ApiContext): Promise<readonly AffiliationRow[]> {
    return loaders.affiliations.load(id);
  }
}
