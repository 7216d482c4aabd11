import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Article, type ArticleMetadata, type InputMap, type Remark, toId } from '../model/index.js';
import { STANDARD_INPUT } from './bytes.js';

export interface ArticleParts {
  readonly text: string;
  /** What the SHA-256 is of, where that is not `text`. */
  readonly input?: string;
  /** The text is the whole input where there is none. */
  readonly inputMap?: InputMap;
  readonly file: string;
  readonly line?: number | undefined;
  /** 0-based position among several articles of one JSON file. */
  readonly index?: number | undefined;
  readonly metadata?: ArticleMetadata;
  readonly remarks?: readonly Remark[];
}

/** Joins what was read to an `Article`, with its digest and identifiers. */
export function toArticle(parts: ArticleParts): Article {
  const { text, input = text, inputMap = { shift: 0 }, file, line, index, metadata = {}, remarks = [] } = parts;
  const sha256 = hash('sha256', input);
  return {
    id: toId('article', metadata.id ?? metadata.url ?? sha256),
    text,
    sha256,
    inputMap,
    file,
    ...(line === undefined ? {} : { line }),
    locationKey: toLocationKey(file, line ?? index, sha256),
    metadata,
    remarks,
  };
}

/** What comes from no file has no place that a later version could come from too. */
function toLocationKey(file: string, position: number | undefined, sha256: string): string {
  if (file === STANDARD_INPUT) return `${file}:${sha256}`;
  const path = resolve(file);
  return position === undefined ? path : `${path}:${position}`;
}
