import type { ArticleList, ArticleRow } from '../../graph/reading/index.js';
import type { ApiContext } from '../context.js';
import { ENTITY_LABELS } from '../names/labels.js';
import { resolveId } from '../names/resolve-name.js';
import { type LazyConnection, toConnection } from '../paging/connection.js';
import type { ArticleListArgs } from './article.args.js';
import { checkDates } from './dates.js';

/**
 * A connection of articles. `fixed` is what the field limits its list to by itself.
 *
 * @throws {IsnadError} what `resolveName` and `toConnection` throw; `BAD_USER_INPUT` for dates the wrong way round.
 */
export async function listArticles(
  context: ApiContext,
  args: ArticleListArgs,
  fixed: Partial<ArticleList> = {},
): Promise<LazyConnection<ArticleRow>> {
  const filter = args.filter ?? {};
  checkDates(filter);
  const orderBy = args.orderBy ?? 'NEWEST';
  const options = { lang: filter.lang ?? null, from: filter.from ?? null, to: filter.to ?? null };
  const [mentionsId, outletId] = await Promise.all([
    resolveId(context, filter.mentions, { argument: 'mentions', labels: ENTITY_LABELS }),
    resolveId(context, filter.outlet, { argument: 'outlet', labels: ['Organization'] }),
  ]);
  const list = join(fixed, { mentionsId, outletId });
  const { articlePage, articleCount } = context.loaders;
  return toConnection({
    list: 'articles',
    orderBy,
    args,
    readRows: async (keyset) =>
      list === null ? [] : articlePage.load({ list, options: { ...options, orderBy, ...keyset } }),
    readCount: async () => (list === null ? 0 : articleCount.load({ list, options: { ...options, unit: 'ARTICLES' } })),
    readStoryCount: async () =>
      list === null ? 0 : articleCount.load({ list, options: { ...options, unit: 'STORIES' } }),
  });
}

/** Joins what the field fixes with what the client asks for; `null` where both cannot hold, so that the list is empty. */
function join(fixed: Partial<ArticleList>, given: ArticleList): ArticleList | null {
  const mentionsId = fixed.mentionsId ?? given.mentionsId;
  const outletId = fixed.outletId ?? given.outletId;
  const agrees = mentionsId === (given.mentionsId ?? mentionsId) && outletId === (given.outletId ?? outletId);
  return agrees ? { mentionsId, outletId } : null;
}
