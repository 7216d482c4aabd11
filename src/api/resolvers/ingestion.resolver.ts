import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { deleteArticles } from '../../graph/index.js';
import type { ArticleRow } from '../../graph/reading/index.js';
import { ingestOne } from '../../ingest/index.js';
import { type ApiContext, renewLoaders } from '../context.js';
import { eachCost, OVERVIEW_COST } from '../cost.js';
import { ArticleInput } from '../editing/article.input.js';
import { LONGEST_TEXT, toArticleSource } from '../editing/article-source.js';
import { toAuthor } from '../editing/author.js';
import { Why } from '../editing/why.js';
import { Article } from '../types/article.type.js';
import { Deletion, Ingestion } from '../types/ingestion.type.js';

interface IngestionRow extends Omit<Ingestion, 'outcome'> {
  readonly articleId: string;
  readonly outcome: string;
}

@Resolver(() => Ingestion)
export class IngestionResolver {
  @Authorized('EDITOR')
  @Mutation(() => Ingestion, {
    complexity: ({ childComplexity }: { childComplexity: number }) => OVERVIEW_COST + childComplexity,
    description:
      'Reads an article into the graph. Given again unchanged it changes nothing; decisions of editors hold for it at once.',
  })
  async ingestArticle(
    @Arg('input', () => ArticleInput, { description: 'The article.' }) input: ArticleInput,
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<IngestionRow> {
    const author = toAuthor(context, why);
    const { graph, fetchFrom, signal } = context;
    const source = await toArticleSource(input, fetchFrom);
    const { extraction, outcome } = await ingestOne(source, { graph, author, longestText: LONGEST_TEXT, signal });
    renewLoaders(context);
    const { document, statements, entities, roles, figures, remarks } = extraction;
    return {
      ...{ articleId: document.article.id, outcome },
      ...{ statementCount: statements.length, entityCount: entities.length },
      ...{ roleCount: roles.length, figureCount: figures.length },
      remarks: [...document.article.remarks, ...document.remarks, ...remarks].map(({ message }) => message),
    };
  }

  @Authorized('ADMIN')
  @Mutation(() => [Deletion], {
    complexity: eachCost('ids'),
    description:
      'Removes articles and everything that was read from them, for good. What editors decided about it holds again if they are read again.',
  })
  async deleteArticles(
    @Arg('ids', () => [ID], { description: 'The identifiers of the articles.' }) ids: string[],
    @Why() why: string | null,
    @Ctx() context: ApiContext,
  ): Promise<Deletion[]> {
    const deleted = await deleteArticles(context.graph, ids, toAuthor(context, why));
    renewLoaders(context);
    return ids.map((id) => ({ id, deleted: deleted.includes(id) }));
  }

  @FieldResolver(() => Article, { description: 'The article, as it is in the graph now.' })
  async article(@Root() { articleId }: IngestionRow, @Ctx() { loaders }: ApiContext): Promise<ArticleRow | null> {
    return loaders.article.load(articleId);
  }
}
