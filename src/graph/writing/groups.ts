import type { ArticleRows } from './article-rows.js';

/**
 * Bounds of what one transaction holds: it keeps the entities that it touches locked, and the server keeps it in
 * memory.
 */
const MOST_ARTICLES = 32;
const MOST_CHARACTERS = 2_000_000;

/**
 * Parts articles into groups that are written together, in order. Articles with one identifier, or from one place,
 * follow each other in different groups: the later one is a revision of the earlier.
 */
export function toGroups(articles: readonly ArticleRows[]): ArticleRows[][] {
  const groups: ArticleRows[][] = [];
  let keys = new Set<string>();
  let characters = 0;
  for (const article of articles) {
    const group = groups.at(-1);
    const size = String(article.properties.text).length;
    const ownKeys = [`id ${article.id}`, `place ${article.locationKey}`];
    const fits = group !== undefined && group.length < MOST_ARTICLES && characters + size <= MOST_CHARACTERS;
    if (fits && !ownKeys.some((key) => keys.has(key))) {
      group.push(article);
      characters += size;
    } else {
      groups.push([article]);
      keys = new Set();
      characters = size;
    }
    for (const key of ownKeys) keys.add(key);
  }
  return groups;
}
