import { IsnadError } from '../errors.js';
import type { Article, ArticleMetadata, Remark } from '../model/index.js';
import { toArticle } from './article.js';
import { toCalendarDate } from './calendar-date.js';
import { decodeText } from './decoding.js';
import { readPageParts } from './html-page.js';
import { readText } from './html-text.js';
import { withDefaults } from './metadata.js';

export interface PageOptions {
  readonly file: string;
  readonly defaults: ArticleMetadata;
  /** What counts before what the page says. */
  readonly stated?: ArticleMetadata;
  /** The encoding that came with the page, which counts before the one it names itself (HTML standard, section 13.2.3.2). */
  readonly declared?: string;
}

const DECLARED_ENCODING = /<meta[^>]+charset=["']?([\w-]+)/i;
/** Where browsers look for the encoding, in bytes. */
const HEAD_BYTES = 1024;

/**
 * Makes an article of an HTML page: its main content as paragraphs, with the headline before it, and what its head says about it.
 * `inputMap` leads to the characters of the page.
 *
 * @throws IsnadError ARTICLE_BINARY, ARTICLE_EMPTY
 */
export function readPage(bytes: Buffer, { file, defaults, stated = {}, declared }: PageOptions): Article {
  const encoding = declared ?? DECLARED_ENCODING.exec(bytes.subarray(0, HEAD_BYTES).toString('latin1'))?.[1];
  const { text: input, remarks } = decodeText(bytes, encoding === undefined ? {} : { declared: encoding });
  const page = readPageParts(input);
  const { text, inputMap } = readText(page, input);
  if (text.trim() === '') throw new IsnadError('ARTICLE_EMPTY', 'The page has no text.');
  const dated = toDated(page.publishedTime);
  return toArticle({
    text,
    input,
    inputMap,
    file,
    metadata: withDefaults({ ...page.metadata, ...dated.metadata, ...stated }, defaults),
    remarks: [...remarks, ...dated.remarks, ...(page.hasMainContent ? [] : [MAIN_CONTENT_NOT_FOUND])],
  });
}

const MAIN_CONTENT_NOT_FOUND: Remark = {
  code: 'main-content-not-found',
  message: 'The page has no recognisable main content; all of its text was taken.',
};

/** A page's own date is not the user's mistake: where it is none, it is left out with a remark. */
function toDated(time: string | null): { metadata: ArticleMetadata; remarks: readonly Remark[] } {
  if (time === null) return { metadata: {}, remarks: [] };
  const publishedOn = toCalendarDate(time);
  if (publishedOn !== null) return { metadata: { publishedOn }, remarks: [] };
  const message = `The page gives "${time.slice(0, 40)}" as its time of publication, which is no date; it was ignored.`;
  return { metadata: {}, remarks: [{ code: 'invalid-date-ignored', message }] };
}
