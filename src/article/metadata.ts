import { IsnadError } from '../errors.js';
import type { ArticleMetadata } from '../model/index.js';
import { checkCalendarDate } from './calendar-date.js';

/** The fields that front matter and JSON records may give, `text` aside. */
const FIELDS = ['id', 'title', 'outlet', 'author', 'translator', 'publishedOn', 'url', 'lang'] as const;

/** Which field of a record holds what we name otherwise: `{ text: 'body' }` reads the text from `body`. */
export type FieldNames = Readonly<Record<string, string>>;

/**
 * Takes the metadata out of a record; other fields, empty strings and `null` are passed over.
 *
 * @throws IsnadError ARTICLE_INVALID for a value that is no string or number, ARTICLE_DATE_INVALID for an impossible `publishedOn`.
 */
export function toMetadata(record: Readonly<Record<string, unknown>>, names: FieldNames = {}): ArticleMetadata {
  const metadata: { -readonly [Field in keyof ArticleMetadata]: ArticleMetadata[Field] } = {};
  for (const field of FIELDS) {
    const name = names[field] ?? field;
    const value = toText(record[name], name);
    if (value === '') continue;
    metadata[field] = field === 'publishedOn' ? checkCalendarDate(value, name) : value;
  }
  return metadata;
}

/** The metadata with the gaps filled from `defaults`. */
export function withDefaults(metadata: ArticleMetadata, defaults: ArticleMetadata): ArticleMetadata {
  return { ...defaults, ...metadata };
}

function toText(value: unknown, name: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  throw new IsnadError('ARTICLE_INVALID', `"${name}" is ${describe(value)}, expected a string.`);
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${typeof value} ${String(value)}`;
}
