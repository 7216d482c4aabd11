import type { IsnadError } from '../errors.js';
import type { Article } from '../model/index.js';

/** An article that was read, or why one was not. An error is about one article: whoever reads on loses nothing else. */
export type ArticleResult =
  | { readonly ok: true; readonly article: Article }
  | {
      readonly ok: false;
      /** As the user named it; `-` for standard input. */
      readonly file: string;
      /** 1-based line inside a JSON Lines file. */
      readonly line?: number;
      readonly error: IsnadError;
    };

export type ArticleFormat = 'txt' | 'md' | 'html' | 'json' | 'jsonl';
