import { IsnadError } from '../errors.js';
import type { ArticleMetadata } from '../model/index.js';
import { toArticle } from './article.js';
import { collectBytes, DEFAULT_MAX_BYTES, STANDARD_INPUT, streamBytes, tooLarge } from './bytes.js';
import { checkCalendarDate } from './calendar-date.js';
import { decodeText } from './decoding.js';
import { findFiles, formatOf, notReadable } from './files.js';
import { splitLines } from './json-lines.js';
import { splitValues } from './json-values.js';
import { readFrontMatter } from './markdown.js';
import { type FieldNames, withDefaults } from './metadata.js';
import { type RecordPlace, readRecord } from './records.js';
import type { ArticleFormat, ArticleResult } from './result.js';

export interface ReadOptions {
  /** How to read every input; by default the ending of the file says it, and standard input is plain text. */
  readonly format?: ArticleFormat;
  /** For articles that do not say it themselves. */
  readonly metadata?: ArticleMetadata;
  /** Our field names to those of the JSON or front matter: `{ text: 'body' }`. */
  readonly fields?: FieldNames;
  /** What one article may weigh; default 16 MiB. */
  readonly maxBytes?: number;
}

type Settings = Required<Omit<ReadOptions, 'format'>> & Pick<ReadOptions, 'format'>;

/**
 * Reads articles from files, folders, patterns and `-` (standard input), in order, one at a time: memory does not grow with their number. What
 * cannot be read is a result with its error, and reading goes on behind it.
 *
 * @throws IsnadError ARTICLE_DATE_INVALID only for `options.metadata.publishedOn`.
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ArticleResult> {
  const settings: Settings = { metadata: {}, fields: {}, maxBytes: DEFAULT_MAX_BYTES, ...options };
  const { publishedOn } = settings.metadata;
  if (publishedOn !== undefined) checkCalendarDate(publishedOn, 'The publication date');
  for (const input of inputs) {
    let files: readonly string[];
    try {
      files = await findFiles(input);
    } catch (error) {
      yield { ok: false, file: input, error: toError(input, error) };
      continue;
    }
    for (const file of files) yield* readFile(file, settings);
  }
}

async function* readFile(file: string, settings: Settings): AsyncGenerator<ArticleResult> {
  try {
    const format = settings.format ?? (file === STANDARD_INPUT ? 'txt' : formatOf(file));
    if (format === 'jsonl') yield* readLines(file, settings);
    else if (format === 'json') yield* readValues(file, settings);
    else yield await readDocument(file, format, settings);
  } catch (error) {
    yield { ok: false, file, error: toError(file, error) };
  }
}

async function readDocument(file: string, format: 'txt' | 'md' | 'html', settings: Settings): Promise<ArticleResult> {
  const bytes = await collectBytes(streamBytes(file), settings.maxBytes);
  if (format === 'html') {
    // The HTML parser is large and slow to load; reading anything else does without.
    const { readPage } = await import('./html.js');
    return { ok: true, article: readPage(bytes, { file, defaults: settings.metadata }) };
  }
  const { text: input, remarks } = decodeText(bytes);
  const { metadata, textStart } = format === 'md' ? readFrontMatter(input, settings.fields) : NO_FRONT_MATTER;
  const text = input.slice(textStart);
  if (text.trim() === '') throw new IsnadError('ARTICLE_EMPTY', 'The file is empty: there is no text to read.');
  const parts = {
    text,
    input,
    inputMap: { shift: textStart },
    file,
    metadata: withDefaults(metadata, settings.metadata),
    remarks,
  };
  return { ok: true, article: toArticle(parts) };
}

const NO_FRONT_MATTER = { metadata: {}, textStart: 0 };

async function* readLines(file: string, settings: Settings): AsyncGenerator<ArticleResult> {
  let isEmpty = true;
  for await (const { number, bytes } of splitLines(streamBytes(file), settings.maxBytes)) {
    isEmpty = false;
    yield readPart(bytes, { file, line: number }, 'The line', settings);
  }
  if (isEmpty) throw new IsnadError('ARTICLE_EMPTY', 'The file is empty: expected a JSON object a line.');
}

async function* readValues(file: string, settings: Settings): AsyncGenerator<ArticleResult> {
  let isEmpty = true;
  for await (const { index, bytes } of splitValues(streamBytes(file), settings.maxBytes)) {
    isEmpty = false;
    const place = index === undefined ? { file } : { file, index };
    yield readPart(bytes, place, index === undefined ? 'The file' : 'The record', settings);
  }
  if (isEmpty) throw new IsnadError('ARTICLE_EMPTY', 'The file is empty: expected a JSON object or a list of them.');
}

function readPart(bytes: Buffer | null, place: RecordPlace, what: string, settings: Settings): ArticleResult {
  const { file, line, index } = place;
  try {
    if (bytes === null) throw tooLarge(settings.maxBytes, what);
    const article = readRecord(bytes, place, { defaults: settings.metadata, fields: settings.fields });
    return { ok: true, article };
  } catch (error) {
    const known = toError(file, error);
    const named =
      index === undefined
        ? known
        : new IsnadError(known.code, `Record ${index + 1}: ${known.message}`, { cause: known });
    return { ok: false, file, ...(line === undefined ? {} : { line }), error: named };
  }
}

function toError(file: string, error: unknown): IsnadError {
  if (error instanceof IsnadError) return error;
  if (error instanceof Error && 'code' in error) return notReadable(file, error);
  const reason = error instanceof Error ? error.message : String(error);
  return new IsnadError('ARTICLE_INVALID', `"${file}" cannot be understood: ${reason}.`, { cause: error });
}
