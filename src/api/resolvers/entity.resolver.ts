import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ArticleRow, EntityRow, StatementRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { listArticles } from '../lists/article-list.js';
import { ArticleListArgs, StatementListArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { listStatements } from '../lists/statement-list.js';
import { ArticleConnection, StatementConnection } from '../types/connections.js';
import { Entity } from '../types/entity.type.js';
import { Organization } from '../types/organization.type.js';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => StatementConnection, { complexity: pageCost, description: 'What is said about it.' })
  statementsAbout(
    @Root() entity: EntityRow,
    @Args(() => StatementListArgs) { filter, orderBy, ...page }: StatementListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListConnection<StatementRow>> {
    return listStatements(context, { filter, orderBy, page, info, fixed: [{ test: 'about', value: entity.id }] });
  }

  @FieldResolver(() => ArticleConnection, { complexity: pageCost, description: 'The articles that mention it.' })
  mentionedIn(
    @Root() entity: EntityRow,
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<ArticleRow>> {
    return listArticles(context, args, { test: 'mentions', value: entity.id });
  }

  @FieldResolver(() => [Organization], { description: 'What it is a member of.' })
  memberOf(@Root() { id }: EntityRow, @Ctx() { loaders }: ApiContext): Promise<readonly EntityRow[]> {
    return loaders.related({ type: 'MEMBER_OF', outgoing: true }).load(id);
  }
}
