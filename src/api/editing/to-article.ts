import { articleFromHtml, articleFromText } from '../../article/index.js';
import { IsnadError } from '../../errors.js';
import type { Article, ArticleMetadata } from '../../model/index.js';
import type { ArticleInput } from './article.input.js';

/** An article of news has a few thousand; while one is read, which takes a second or two at this length, the server answers nobody. In UTF-16 units. */
const LONGEST_TEXT = 50_000;
/** Markup is several times the text. */
const LONGEST_PAGE = 400_000;
const LONGEST_FIELD = 2000;

/**
 * The article that an editor gives.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` unless there is either a text or a page, and for an address that is none; `ARTICLE_EMPTY`,
 * `ARTICLE_TOO_LARGE`, `ARTICLE_BINARY`
 */
export async function toArticle({ text, html, ...fields }: ArticleInput): Promise<Article> {
  if ((text == null) === (html == null)) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `Give either "text" or "html", but got ${text == null ? 'neither' : 'both'}. Nothing is fetched from "url".`,
    );
  }
  const metadata = toMetadata(fields);
  if (html != null) {
    checkLength('html', html, LONGEST_PAGE);
    const article = await articleFromHtml(html, { metadata });
    checkLength('the text of the page', article.text, LONGEST_TEXT);
    return article;
  }
  checkLength('text', text!, LONGEST_TEXT);
  if (text!.trim() === '') throw new IsnadError('ARTICLE_EMPTY', '"text" is empty: there is nothing to read.');
  if (text!.includes('\0')) throw new IsnadError('ARTICLE_BINARY', '"text" is no text: it contains NUL characters.');
  return articleFromText(text!.toWellFormed(), { metadata });
}

function toMetadata(fields: Omit<ArticleInput, 'text' | 'html'>): ArticleMetadata {
  const given = Object.entries(fields).flatMap(([field, value]: [string, string | null | undefined]) => {
    const trimmed = value?.trim() ?? '';
    if (trimmed.length > LONGEST_FIELD) {
      throw new IsnadError(
        'BAD_USER_INPUT',
        `"${field}" expects at most ${LONGEST_FIELD} characters, but got ${trimmed.length}.`,
      );
    }
    return trimmed === '' ? [] : [[field, trimmed] as const];
  });
  const metadata: ArticleMetadata = Object.fromEntries(given);
  if (metadata.url !== undefined && !/^https?:$/.test(protocolOf(metadata.url))) {
    throw new IsnadError(
      'BAD_USER_INPUT',
      `"url" expects an address that begins with http:// or https://, but got "${metadata.url}".`,
    );
  }
  return metadata;
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : '';
}

function checkLength(what: string, text: string, longest: number): void {
  if (text.length <= longest) return;
  throw new IsnadError(
    'ARTICLE_TOO_LARGE',
    `${what} has ${text.length} characters, and an article may have ${longest} here. Use "isnad ingest" for longer ones, or split it.`,
  );
}
