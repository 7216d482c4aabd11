export { connectGraph, type GraphSettings } from './connection.js';
export type { Graph, GraphTransaction, QueryEvent, QueryOptions, QueryParameters, Row } from './graph.js';
export { type MigrationState, migrate, migrationStatus } from './migrations.js';
export { findQuery, type NamedQuery, namedQueries } from './named-queries.js';
