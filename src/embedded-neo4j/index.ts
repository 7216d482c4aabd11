export { dumpDatabase } from './dump.js';
export { loadDatabase } from './load.js';
export type { EmbeddedNeo4jOptions, EmbeddedNeo4jProgress } from './options.js';
export { findRunningNeo4j, type RunningNeo4j, stopEmbeddedNeo4j } from './running.js';
export { type EmbeddedNeo4j, type StartOptions, startEmbeddedNeo4j } from './start.js';
