import type { Article, ArticleMetadata } from '../model/index.js';
import { toArticle } from './article.js';
import { STANDARD_INPUT } from './bytes.js';

export { type ReadOptions, readArticles } from './read-articles.js';
export type { ArticleFormat, ArticleResult } from './result.js';

export interface ArticleFromTextOptions {
  readonly file?: string;
  readonly metadata?: ArticleMetadata;
}

/** An article from a string that the caller has: the text is the input. Reads nothing and checks nothing. */
export function articleFromText(text: string, options: ArticleFromTextOptions = {}): Article {
  return toArticle({
    text,
    file: options.file ?? STANDARD_INPUT,
    ...(options.metadata ? { metadata: options.metadata } : {}),
  });
}

/**
 * An article from the HTML of a page that the caller has: its main content. What the caller states counts before what the page says.
 *
 * @throws IsnadError ARTICLE_BINARY, ARTICLE_EMPTY
 */
export async function articleFromHtml(html: string, options: ArticleFromTextOptions = {}): Promise<Article> {
  // The HTML parser is large and slow to load; reading anything else does without.
  const { readPage } = await import('./html.js');
  const { file = STANDARD_INPUT, metadata = {} } = options;
  return readPage(Buffer.from(html), { file, defaults: {}, stated: metadata });
}
