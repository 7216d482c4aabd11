import { type ClassType, Field } from 'type-graphql';
import { Lazy } from '../lazy.js';
import { connectionType, storyConnectionType } from '../paging/connection-type.js';
import { Article } from './article.type.js';
import { ArticleFacets, EntityFacets, StatementFacets } from './facets.type.js';
import { Organization } from './organization.type.js';
import { Person } from './person.type.js';
import { Place } from './place.type.js';
import { Statement } from './statement.type.js';

export const PersonConnection = withFacets(
  connectionType('Person', () => Person, 'people'),
  () => EntityFacets,
);
export const OrganizationConnection = withFacets(
  connectionType('Organization', () => Organization, 'organizations'),
  () => EntityFacets,
);
export const PlaceConnection = withFacets(
  connectionType('Place', () => Place, 'places'),
  () => EntityFacets,
);
export const ArticleConnection = withFacets(
  storyConnectionType('Article', () => Article, 'articles'),
  () => ArticleFacets,
);
export const StatementConnection = withFacets(
  storyConnectionType('Statement', () => Statement, 'statements'),
  () => StatementFacets,
);

function withFacets(connection: ClassType, facets: () => object): ClassType {
  Field(facets, { description: 'How the whole list is distributed; each facet is counted only where it is selected.' })(
    connection.prototype,
    'facets',
  );
  Lazy()(connection.prototype, 'facets');
  return connection;
}
