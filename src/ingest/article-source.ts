import { articleFromHtml, articleFromPage, articleFromText, type FetchedPage } from '../article/index.js';
import { IsnadError } from '../errors.js';
import type { Article, ArticleMetadata } from '../model/index.js';

/**
 * What one article is read from: its text, the HTML of its page, or what stands at its address; and what is stated about it. Plain data, for it
 * is read in another thread.
 */
export type ArticleSource = { readonly metadata: ArticleMetadata } & (
  | { readonly text: string }
  | { readonly html: string }
  | { readonly page: FetchedPage }
);

/** @throws IsnadError ARTICLE_BINARY, ARTICLE_EMPTY, and ARTICLE_TOO_LARGE where its text has more than `longestText` UTF-16 units */
export async function readSource(source: ArticleSource, longestText: number): Promise<Article> {
  const article = await toArticle(source);
  checkLength('the text of the page', article.text, longestText);
  return article;
}

/** @throws IsnadError ARTICLE_TOO_LARGE where a text has more than `longest` UTF-16 units; `what` tells which text it is */
export function checkLength(what: string, text: string, longest: number): void {
  if (text.length <= longest) return;
  throw new IsnadError(
    'ARTICLE_TOO_LARGE',
    `${what} has ${text.length} characters, and an article may have ${longest} here. Use "isnad ingest" for longer ones, or split it.`,
  );
}

async function toArticle(source: ArticleSource): Promise<Article> {
  const { metadata } = source;
  if ('text' in source) return articleFromText(source.text, { metadata });
  if ('html' in source) return articleFromHtml(source.html, { metadata });
  return articleFromPage(source.page, metadata);
}
