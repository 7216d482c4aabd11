import type { Span } from './span.js';

/** A subject from the curated list. */
export interface Topic {
  readonly id: string;
  readonly nameAr: string;
  readonly nameEn: string;
  /** Words and phrases that signal it, in any language. */
  readonly terms: readonly string[];
}

/** That a statement is on a topic, with the terms that say so. */
export interface StatementTopic {
  readonly statementId: string;
  readonly topicId: string;
  /** Of the terms in the content, in text order. */
  readonly spans: readonly Span[];
}
