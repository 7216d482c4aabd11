import type { Span } from './span.js';

/** Where an article says that an unnamed source belongs: "officials in the Pentagon", "a source at the ministry". */
export interface Affiliation {
  /** Id of the anonymous source, as speakers have it. */
  readonly sourceId: string;
  /** Id of an organization or place of the article. */
  readonly entityId: string;
  /** From the source to the name: "officials in the Pentagon". */
  readonly span: Span;
}
