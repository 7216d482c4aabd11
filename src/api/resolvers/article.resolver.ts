import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow, MentionRow, RepublicationRow, StatementRow, StoryRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { pageCost } from '../cost.js';
import { listArticles } from '../lists/article-list.js';
import { ArticleListArgs, StatementListArgs } from '../lists/list.args.js';
import type { ListConnection } from '../lists/list-connection.js';
import { listStatements } from '../lists/statement-list.js';
import { Article, ArticleMention, Republication, Story } from '../types/article.type.js';
import { ArticleConnection, StatementConnection } from '../types/connections.js';

@Resolver(() => Article)
export class ArticleResolver {
  @Query(() => Article, { nullable: true, description: 'One article by id; null where no article has it.' })
  article(
    @Arg('id', () => ID, { description: 'The identifier.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<ArticleRow | null> {
    return loaders.article.load(id);
  }

  @Query(() => ArticleConnection, { complexity: pageCost, description: 'The articles of the graph.' })
  articles(
    @Args(() => ArticleListArgs) args: ArticleListArgs,
    @Ctx() context: ApiContext,
  ): Promise<ListConnection<ArticleRow>> {
    return listArticles(context, args);
  }

  @FieldResolver(() => String, { description: 'The whole text, unchanged: what all offsets point into.' })
  text(@Root() { id }: ArticleRow, @Ctx() { loaders }: ApiContext): Promise<string> {
    return loaders.articleText.load(id);
  }

  @FieldResolver(() => StatementConnection, {
    complexity: pageCost,
    description: 'Its statements, in the order of the text unless asked otherwise.',
  })
  statements(
    @Root() { id }: ArticleRow,
    @Args(() => StatementListArgs) { filter, orderBy, ...page }: StatementListArgs,
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ListConnection<StatementRow>> {
    return listStatements(context, {
      filter,
      orderBy,
      page,
      info,
      fixed: [{ test: 'article', value: id }],
      defaultOrder: 'ARTICLE',
    });
  }

  @FieldResolver(() => [ArticleMention], { description: 'Whom and what it mentions, the most mentioned first.' })
  mentions(@Root() { id }: ArticleRow, @Ctx() { loaders }: ApiContext): Promise<readonly MentionRow[]> {
    return loaders.articleMentions.load(id);
  }

  @FieldResolver(() => Story, { description: 'The story that it tells, alone or together with its copies.' })
  story(@Root() { id }: ArticleRow, @Ctx() { loaders }: ApiContext): Promise<StoryRow> {
    return loaders.story.load(id);
  }

  @FieldResolver(() => Republication, {
    nullable: true,
    description: 'What it was copied from: the earlier article that it resembles most; null for an original.',
  })
  async republishes(@Root() { id }: ArticleRow, @Ctx() { loaders }: ApiContext): Promise<RepublicationRow | null> {
    return (await loaders.story.load(id)).republishes;
  }
}

@Resolver(() => Story)
export class StoryResolver {
  @FieldResolver(() => Article, { description: 'The earliest of them.' })
  original(@Root() { originalId }: StoryRow, @Ctx() { loaders }: ApiContext): Promise<ArticleRow | null> {
    return loaders.article.load(originalId);
  }

  @FieldResolver(() => [Article], { description: 'The articles, the earliest first; at most 100.' })
  articles(@Root() { articleIds }: StoryRow, @Ctx() { loaders }: ApiContext): Promise<(ArticleRow | null | Error)[]> {
    return loaders.article.loadMany(articleIds);
  }
}

@Resolver(() => Republication)
export class RepublicationResolver {
  @FieldResolver(() => Article, { description: 'The earlier article that it resembles most.' })
  article(@Root() { articleId }: RepublicationRow, @Ctx() { loaders }: ApiContext): Promise<ArticleRow | null> {
    return loaders.article.load(articleId);
  }
}
