import type { Graph } from '../graph.js';
import { type RawNode, toEntityRow } from './nodes.js';
import type { ArticleRow, MentionRow, StoryRow } from './rows.js';

export interface RawArticle extends Omit<ArticleRow, 'outlet'> {
  readonly outlet: RawNode | null;
}

/** The articles with these ids, in no particular order; unknown ids are left out. */
export async function readArticles(graph: Graph, ids: readonly string[]): Promise<ArticleRow[]> {
  const rows = await graph.read<{ article: RawArticle }>('read/articles-by-id', { ids });
  return rows.map(({ article }) => toArticleRow(article));
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

export function toArticleRow({ outlet, ...article }: RawArticle): ArticleRow {
  return { ...article, outlet: outlet === null ? null : toEntityRow(outlet) };
}
