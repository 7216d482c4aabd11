import { connectionType, storyConnectionType } from '../paging/connection-type.js';
import { Article } from './article.type.js';
import { Organization } from './organization.type.js';
import { Person } from './person.type.js';
import { Place } from './place.type.js';
import { Statement } from './statement.type.js';

export const PersonConnection = connectionType('Person', () => Person, 'people');
export const OrganizationConnection = connectionType('Organization', () => Organization, 'organizations');
export const PlaceConnection = connectionType('Place', () => Place, 'places');
export const ArticleConnection = storyConnectionType('Article', () => Article, 'articles');
export const StatementConnection = storyConnectionType('Statement', () => Statement, 'statements');
