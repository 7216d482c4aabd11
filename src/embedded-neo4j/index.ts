// Neo4j Community as a child process, for whoever has no server of their own. It is fetched and run beside the program, never linked.
//
//   program A ──hold──▶ watchdog ──▶ java (Neo4j)     `start` finds or starts it; `watchdog.ts` stops it after its last user;
//   program B ──hold──▶                               `lock.ts` lets one at a time start it or work on its store.
export { dumpDatabase } from './dump.js';
export { loadDatabase } from './load.js';
export type { EmbeddedNeo4jOptions, EmbeddedNeo4jProgress } from './options.js';
export { findRunningNeo4j, type RunningNeo4j, stopEmbeddedNeo4j } from './running.js';
export { type EmbeddedNeo4j, type StartOptions, startEmbeddedNeo4j } from './start.js';
