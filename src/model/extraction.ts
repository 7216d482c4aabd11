import type { Affiliation } from './affiliation.js';
import type { TextDocument } from './document.js';
import type { Entity, Role } from './entity.js';
import type { Figure } from './figure.js';
import type { Remark } from './remark.js';
import type { Statement } from './statement.js';
import type { StatementTopic } from './topic.js';

/** Everything read from one article: what the graph room writes. */
export interface Extraction {
  readonly document: TextDocument;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  readonly roles: readonly Role[];
  /** Those of all statements, in text order of the statements. */
  readonly figures: readonly Figure[];
  readonly topics: readonly StatementTopic[];
  /** Of the unnamed sources that speak or pass something on. */
  readonly affiliations: readonly Affiliation[];
  readonly remarks: readonly Remark[];
}

/** What made a set of facts: one per version of code, lexicon, weights and authority file. */
export interface ExtractorRun {
  readonly id: string;
  /** Version of the program. */
  readonly version: string;
  /** Hex SHA-256 over the code and data that decide what is extracted. */
  readonly digest: string;
}
