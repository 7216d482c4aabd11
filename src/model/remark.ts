import type { Span } from './span.js';

/**
 * Something doubtful that a step noticed and went on from: odd text is not an error. A closed list of codes, so that callers can switch on it.
 */
export interface Remark {
  readonly code:
    | 'decoded-from-legacy-encoding'
    | 'invalid-characters-replaced'
    | 'invalid-date-ignored'
    | 'language-not-handled'
    | 'main-content-not-found'
    | 'quotation-not-closed'
    | 'statement-without-speaker';
  /** A whole sentence for a person, naming the value in question. */
  readonly message: string;
  /** Where in `Article.text`, if it has a place. */
  readonly at?: Span;
}
