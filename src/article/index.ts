import { IsnadError } from '../errors.js';
import type { Article, ArticleMetadata } from '../model/index.js';
import { toArticle } from './article.js';
import { STANDARD_INPUT } from './bytes.js';
import { decodeText } from './decoding.js';
import type { FetchedPage } from './fetch-page.js';

export { type FetchedPage, fetchPage } from './fetch-page.js';
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

/**
 * An article from what stands at an address (`fetchPage`): the main content of a page, or a plain text. What the caller states counts before
 * what the page says.
 *
 * @throws IsnadError ARTICLE_BINARY, ARTICLE_EMPTY
 */
export async function articleFromPage(page: FetchedPage, metadata: ArticleMetadata): Promise<Article> {
  const { url, charset, isHtml } = page;
  const bytes = Buffer.from(page.bytes);
  const declared = charset === undefined ? {} : { declared: charset };
  const stated = { ...metadata, url };
  if (isHtml) {
    const { readPage } = await import('./html.js');
    return readPage(bytes, { file: STANDARD_INPUT, defaults: {}, stated, ...declared });
  }
  const { text, remarks } = decodeText(bytes, declared);
  if (text.trim() === '') throw new IsnadError('ARTICLE_EMPTY', `There is no text at ${url}.`);
  return toArticle({ text, file: STANDARD_INPUT, metadata: stated, remarks });
}
