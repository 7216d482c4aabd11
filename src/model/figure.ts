import type { Span } from './span.js';

/**
 * A quantity that a statement claims: how much of what. A limit that the words leave open is `null`: "more than 100" has no `high`, "at
 * most 100" no `low`; whether a limit itself is included is not kept. An exact number has both, and equal.
 */
export interface Figure {
  readonly id: string;
  readonly statementId: string;
  /** Key of what is counted, comparable across statements and, for what the lexicon knows, across languages: "soldier united states". */
  readonly quantity: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the words say that it is only about so much. */
  readonly isApproximate: boolean;
  /** `%`, `km2`, `day`; an ISO 4217 code; `person`, `event` or `thing`; `null` for what the lexicon does not know. */
  readonly unit: string | null;
  /** The words, from the limit ("about") to the last adjective of what is counted. */
  readonly text: string;
  readonly span: Span;
}
