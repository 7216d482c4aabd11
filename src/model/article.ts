import type { InputMap } from './input-map.js';
import type { Remark } from './remark.js';

/** A language that the pipeline has a lexicon for. */
export type Language = 'ar' | 'en';

/**
 * What somebody stated about an article beside its text: front matter, JSON fields, HTML meta elements, command-line flags.
 * What is absent here may still be found in the text (see `TextDocument`).
 */
export interface ArticleMetadata {
  /** Identifier given by whoever supplied the article; takes part in `articleId`. */
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly translator?: string;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly url?: string;
  /** BCP 47 tag as given, for instance `ar` or `ar-IQ`. */
  readonly lang?: string;
}

/**
 * One article as it was read, before any linguistic step. Immutable: no later step changes `text`.
 *
 * `text` is what the graph keeps and what all offsets point into. For plain text and JSON Lines it is the input itself;
 * for Markdown it is the input without its front matter; for HTML it is the readable text. `inputMap` leads back.
 */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** Hex SHA-256 of the decoded input as UTF-8 (of the record's `text` for JSON and JSON Lines). */
  readonly sha256: string;
  readonly inputMap: InputMap;
  /** The file as the user named it; `-` for standard input. */
  readonly file: string;
  /** 1-based line inside a JSON Lines file. */
  readonly line?: number;
  /**
   * Opaque key of the place the article came from, so that a changed file without an identifier or URL of its own is recognised
   * as a revision and not as a second article. Never part of an identifier.
   */
  readonly locationKey: string;
  readonly metadata: ArticleMetadata;
  readonly remarks: readonly Remark[];
}
