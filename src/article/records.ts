import { IsnadError } from '../errors.js';
import type { Article, ArticleMetadata, Remark } from '../model/index.js';
import { toArticle } from './article.js';
import { decodeText } from './decoding.js';
import { type FieldNames, toMetadata, withDefaults } from './metadata.js';

export interface RecordPlace {
  readonly file: string;
  /** 1-based line inside a JSON Lines file. */
  readonly line?: number;
  /** 0-based position inside a JSON array. */
  readonly index?: number;
}

export interface RecordOptions {
  readonly defaults: ArticleMetadata;
  readonly fields: FieldNames;
}

/**
 * Makes an article of the JSON of one record, `{ id?, title?, outlet?, author?, translator?, publishedOn?, url?, lang?, text }`.
 *
 * @throws IsnadError ARTICLE_INVALID, with the column where the JSON breaks; ARTICLE_EMPTY, ARTICLE_BINARY, ARTICLE_DATE_INVALID.
 */
export function readRecord(bytes: Buffer, place: RecordPlace, options: RecordOptions): Article {
  const { text: json, remarks } = decodeText(bytes);
  const record = parseRecord(json);
  const { text, remark } = toText(record, options.fields.text ?? 'text');
  const metadata = withDefaults(toMetadata(record, options.fields), options.defaults);
  const { file, line, index } = place;
  return toArticle({ text, file, line, index, metadata, remarks: remark ? [...remarks, remark] : remarks });
}

function parseRecord(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new IsnadError('ARTICLE_INVALID', `Not valid JSON: ${describeSyntaxError(error)}.`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const given = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
    throw new IsnadError('ARTICLE_INVALID', `The record is ${given}, expected an object such as {"text": "…"}.`);
  }
  return value as Record<string, unknown>;
}

/** V8 quotes part of the text in its message; the column is what a person can use. */
function describeSyntaxError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const position = /at position (\d+)/.exec(message)?.[1];
  const problem = /^(Unterminated string|Unexpected end|Expected [^(]+? after [^(]+? in JSON|Bad [\w ]+)/.exec(
    message,
  )?.[0];
  const what = problem ?? message.replace(/ in JSON at position.*| \(line.*|, ".*/s, '');
  return position === undefined ? what : `${what.replace(/ in JSON$/, '')} at column ${Number(position) + 1}`;
}

function toText(record: Readonly<Record<string, unknown>>, name: string): { text: string; remark: Remark | null } {
  const text = record[name];
  if (typeof text !== 'string') {
    const found = Object.keys(record).slice(0, 8).join(', ');
    throw new IsnadError(
      'ARTICLE_INVALID',
      `The record has no string "${name}" with the text of the article; its fields are: ${found || 'none'}. Name the field with --field text=NAME.`,
    );
  }
  if (text.trim() === '') throw new IsnadError('ARTICLE_EMPTY', `"${name}" is empty: there is no text to read.`);
  if (text.isWellFormed()) return { text, remark: null };
  const message = 'Half characters (lone surrogates) were replaced by U+FFFD.';
  return {
    text: text.toWellFormed(),
    remark: { code: 'invalid-characters-replaced', message },
  };
}
