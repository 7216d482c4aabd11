import { parseDocument } from 'yaml';
import { IsnadError } from '../errors.js';
import type { ArticleMetadata } from '../model/index.js';
import { type FieldNames, toMetadata } from './metadata.js';

export interface MarkdownParts {
  readonly metadata: ArticleMetadata;
  /** Where the text begins behind the front matter, in UTF-16 units of the input. */
  readonly textStart: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads the YAML front matter of a Markdown article: `title outlet author translator publishedOn lang url id`. Without front matter all of
 * the input is text.
 *
 * @throws IsnadError ARTICLE_INVALID where the front matter is not YAML, with line and column; ARTICLE_DATE_INVALID.
 */
export function readFrontMatter(input: string, names: FieldNames): MarkdownParts {
  const match = input.startsWith('---') ? FRONT_MATTER.exec(input) : null;
  if (!match || match.index > 0) return { metadata: {}, textStart: 0 };
  const document = parseDocument(match[1]!);
  const [error] = document.errors;
  if (error) {
    const place = error.linePos?.[0];
    // The front matter begins on the second line of the file.
    const where = place ? ` at line ${place.line + 1}, column ${place.col}` : '';
    const problem = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    throw new IsnadError('ARTICLE_INVALID', `The front matter is not valid YAML${where}: ${problem}.`, {
      cause: error,
    });
  }
  const record: unknown = document.toJS();
  if (record !== null && (typeof record !== 'object' || Array.isArray(record))) {
    throw new IsnadError('ARTICLE_INVALID', 'The front matter is not a list of "name: value" lines.');
  }
  return { metadata: toMetadata((record ?? {}) as Record<string, unknown>, names), textStart: match[0].length };
}
