import type { Graph } from '../graph.js';
import { type RawNode, toEntityRow } from './nodes.js';
import type { ArticleRow, Keyed, Keyset, KeysetPosition, MentionRow, StoryRow } from './rows.js';

/** What one list of articles is limited to, by entity ids; what is null does not matter. */
export interface ArticleList {
  readonly mentionsId: string | null;
  readonly outletId: string | null;
}

/** What all of the lists that are read together are limited to. Dates are ISO dates, both included. */
export interface ArticleFilter {
  readonly lang: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is counted; copies of one story count once as stories. */
export interface ArticleCount extends ArticleFilter {
  readonly unit: 'ARTICLES' | 'STORIES';
}

export interface ArticlePage extends ArticleFilter, Keyset {
  readonly orderBy: 'NEWEST' | 'OLDEST';
}

interface RawArticle extends Omit<ArticleRow, 'outlet'> {
  readonly outlet: RawNode | null;
}

/** The articles with these ids, in no particular order; unknown ids are left out. */
export async function readArticles(graph: Graph, ids: readonly string[]): Promise<ArticleRow[]> {
  const rows = await graph.read<{ article: RawArticle }>('read/articles-by-id', { ids });
  return rows.map(({ article }) => toArticleRow(article));
}

/** One page of each list, in one round trip. The answer has one entry for each list, in the same order. */
export async function readArticlePages(
  graph: Graph,
  lists: readonly ArticleList[],
  { lang, from, to, orderBy, limit, after }: ArticlePage,
): Promise<Keyed<ArticleRow>[][]> {
  const rows = await graph.read<{ list: number; rows: { row: RawArticle; position: KeysetPosition }[] }>(
    'read/articles-page',
    { ...{ lists, lang, from, to, orderBy, limit }, afterKey: after?.key ?? null, afterTie: after?.tie ?? null },
  );
  const pages = new Map(rows.map((row) => [row.list, row.rows]));
  return lists.map((_, list) =>
    (pages.get(list) ?? []).map(({ row, position }) => ({ row: toArticleRow(row), position })),
  );
}

/** How many articles or stories each list holds, in one round trip. */
export async function countArticles(
  graph: Graph,
  lists: readonly ArticleList[],
  { lang, from, to, unit }: ArticleCount,
): Promise<number[]> {
  const rows = await graph.read<{ list: number; count: number }>('read/articles-count', {
    ...{ lists, lang, from, to, unit },
  });
  const counts = new Map(rows.map((row) => [row.list, row.count]));
  return lists.map((_, list) => counts.get(list) ?? 0);
}

/** The texts of articles by id. */
export async function readArticleTexts(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await graph.read<{ id: string; text: string }>('read/article-texts', { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** For each article: whom it mentions, the most mentioned first. */
export async function readArticleMentions(graph: Graph, ids: readonly string[]): Promise<Map<string, MentionRow[]>> {
  const rows = await graph.read<{ id: string; mentions: { entity: RawNode; count: number }[] }>(
    'read/article-mentions',
    { ids },
  );
  return new Map(
    rows.map(({ id, mentions }) => [id, mentions.map(({ entity, count }) => ({ entity: toEntityRow(entity), count }))]),
  );
}

/** For each article: the story that it tells, with at most `limit` of its copies. */
export async function readStories(graph: Graph, ids: readonly string[], limit: number): Promise<Map<string, StoryRow>> {
  const rows = await graph.read<StoryRow & { readonly id: string }>('read/stories', { ids, limit });
  return new Map(rows.map((row) => [row.id, row]));
}

function toArticleRow({ outlet, ...article }: RawArticle): ArticleRow {
  return { ...article, outlet: outlet === null ? null : toEntityRow(outlet) };
}
