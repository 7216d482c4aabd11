import { fetchPage } from '../../article/index.js';
import type { FetchSource } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import { type ArticleSource, checkLength } from '../../ingest/index.js';
import type { ArticleMetadata } from '../../model/index.js';
import type { ArticleInput } from './article.input.js';

/** An article of news has a few thousand; at this length it takes a second or two to read. In UTF-16 units. */
export const LONGEST_TEXT = 50_000;
/** Markup is several times the text. */
const LONGEST_PAGE = 400_000;
/** Of a page that is fetched: in UTF-8 an Arabic letter has two. */
const MOST_BYTES = 2 * LONGEST_PAGE;
const LONGEST_FIELD = 2000;

/**
 * What an editor gives to be read, or what stands at the address that an editor gives. What of it is text is found out when it is read.
 *
 * @throws {IsnadError} `BAD_USER_INPUT` unless it says in one way what to read, and for an address that is none or may not be fetched;
 * `ARTICLE_NOT_FETCHED`, `ARTICLE_EMPTY`, `ARTICLE_TOO_LARGE`, `ARTICLE_BINARY`
 */
export async function toArticleSource(input: ArticleInput, fetchFrom: FetchSource): Promise<ArticleSource> {
  const { text, html, ...fields } = input;
  if (text != null && html != null) {
    throw new IsnadError('BAD_USER_INPUT', 'Give one of "text" and "html", but got both.');
  }
  const metadata = toMetadata(fields);
  if (text != null) return { text: checkText(text), metadata };
  if (html != null) {
    checkLength('html', html, LONGEST_PAGE);
    return { html, metadata };
  }
  return readAddress(metadata, fetchFrom);
}

function checkText(text: string): string {
  checkLength('text', text, LONGEST_TEXT);
  if (text.trim() === '') throw new IsnadError('ARTICLE_EMPTY', '"text" is empty: there is nothing to read.');
  if (text.includes('\0')) throw new IsnadError('ARTICLE_BINARY', '"text" is no text: it contains NUL characters.');
  return text.toWellFormed();
}

async function readAddress({ url, ...metadata }: ArticleMetadata, from: FetchSource): Promise<ArticleSource> {
  if (url === undefined) throw new IsnadError('BAD_USER_INPUT', 'Give "text", "html" or "url", but got none of them.');
  if (from === 'none') {
    throw new IsnadError(
      'BAD_USER_INPUT',
      'Nothing is fetched from "url" here (ISNAD_FETCH_FROM is "none"). Give "text" or "html" with it.',
    );
  }
  return { page: await fetchPage(url, { from, maxBytes: MOST_BYTES }), metadata };
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
