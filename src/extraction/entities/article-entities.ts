import type { Entity, Mention, Role, Span } from '../../model/index.js';
import type { CountryWords } from './country-words.js';
import type { OwnedBody } from './owned-bodies.js';

/** Who and what one article names, and what its noun phrases mean. Spans point into `Article.text`. */
export interface ArticleEntities {
  /** Named persons, organizations and places, once each, in order of their first mention. */
  readonly entities: readonly Entity[];
  /** The mentions of all entities, by start. */
  readonly mentions: readonly Mention[];
  /**
   * The entity that a noun phrase means: by a name in its head, else by a title or description which the article resolves
   * ("the minister", where one minister was named before). `null` where it means nobody in particular.
   */
  meantBy(span: Span): Entity | null;
  readonly roles: readonly Role[];
  /** By id of a person or organization: that of the country that it calls its own. */
  readonly homes: ReadonlyMap<string, string>;
  /** Where the article says "his country", "the two countries". */
  readonly countryWords: CountryWords;
  /** Where the article says "his party". */
  readonly ownedBodies: readonly OwnedBody[];
}
