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
