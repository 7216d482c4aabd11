import type { ArticleRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { toArticleCondition } from '../filters/to-condition.js';
import type { ArticleListArgs } from './list.args.js';
import { both, type ListConnection, toListConnection } from './list-connection.js';

/**
 * A connection of articles. `fixed` is what the field limits its list to by itself.
 *
 * @throws {IsnadError} what `toArticleCondition` and `toConnection` throw
 */
export async function listArticles(
  context: ApiContext,
  { filter, orderBy, ...page }: ArticleListArgs,
  fixed?: { readonly test: 'mentions' | 'outlet'; readonly value: string },
): Promise<ListConnection<ArticleRow>> {
  const asked = await toArticleCondition(context, filter);
  return toListConnection({
    list: 'articles',
    loaders: context.loaders.articleList,
    rows: { condition: both(fixed === undefined ? [] : [fixed], asked) },
    orders: orderBy?.length ? orderBy : ['NEWEST'],
    args: page,
  });
}
