import { articleFromHtml, articleFromText, articleFromUrl } from '../../article/index.js';
import type { FetchSource } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import type { Article, ArticleMetadata } from '../../model/index.js';
import type { ArticleInput } from './article.input.js';

/** An article of news has a few thousand; while one is read, which takes a second or two at this length, the server answers nobody. In UTF-16 units. */
const LONGEST_TEXT = 50_000;
/** Markup is several times the text. */
const LONGEST_PAGE = 400_000;
/** Of a page that is fetched: in UTF-8 an Arabic letter has two. */
const MOST_BYTES = 2 * LONGEST_PAGE;
const LONGEST_FIELD = 2000;

/**
 * The article that an editor gives, or that stands at the address that an editor gives.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` unless it says in one way what to read, and for an address that is none or may not be fetched;
 * `ARTICLE_NOT_FETCHED`, `ARTICLE_EMPTY`, `ARTICLE_TOO_LARGE`, `ARTICLE_BINARY`
 */
export async function toArticle(input: ArticleInput, fetchFrom: FetchSource): Promise<Article> {
  const { text, html, ...fields } = input;
  if (text != null && html != null) {
    throw new IsnadError('BAD_USER_INPUT', 'Give one of "text" and "html", but got both.');
  }
  const metadata = toMetadata(fields);
  if (text != null) return checkText(text, metadata);
  const article = html != null ? await readHtml(html, metadata) : await readAddress(metadata, fetchFrom);
  checkLength('the text of the page', article.text, LONGEST_TEXT);
  return article;
}

function checkText(text: string, metadata: ArticleMetadata): Article {
  checkLength('text', text, LONGEST_TEXT);
  if (text.trim() === '') throw new IsnadError('ARTICLE_EMPTY', '"text" is empty: there is nothing to read.');
  if (text.includes('\0')) throw new IsnadError('ARTICLE_BINARY', '"text" is no text: it contains NUL characters.');
  return articleFromText(text.toWellFormed(), { metadata });
}

function readHtml(html: string, metadata: ArticleMetadata): Promise<Article> {
  checkLength('html', html, LONGEST_PAGE);
  return articleFromHtml(html, { metadata });
}

function readAddress({ url, ...metadata }: ArticleMetadata, from: FetchSource): Promise<Article> {
  if (url === undefined) throw new IsnadError('BAD_USER_INPUT', 'Give "text", "html" or "url", but got none of them.');
  if (from === 'none') {
    throw new IsnadError(
      'BAD_USER_INPUT',
      'Nothing is fetched from "url" here (ISNAD_FETCH_FROM is "none"). Give "text" or "html" with it.',
    );
  }
  return articleFromUrl(url, { from, maxBytes: MOST_BYTES, metadata });
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
