import type { Environment } from './java.js';

/** What a long step has come to, for whoever shows progress. */
export type EmbeddedNeo4jProgress =
  /** Another process on this machine is starting or fetching the same Neo4j; this one waits for it. */
  | { readonly step: 'wait' }
  /** Maven is fetching Neo4j. `total` is what a first fetch takes; after an interrupted one fewer files are left to fetch. */
  | { readonly step: 'fetch'; readonly version: string; readonly files: number; readonly total: number }
  | { readonly step: 'start'; readonly version: string; readonly boltPort: number }
  | { readonly step: 'ready'; readonly boltPort: number };

/** What everything that runs Neo4j's jars needs to know. */
export interface EmbeddedNeo4jOptions {
  /** Folder for the store, the password and, by default, the jars; made where it does not exist. */
  readonly dataFolder: string;
  /** Cache of Neo4j's jars, which several data folders may share. Default: `neo4j-jars` in the data folder. */
  readonly jarsFolder?: string | undefined;
  readonly onProgress?: ((progress: EmbeddedNeo4jProgress) => void) | undefined;
  /** Ends the work early, with the signal's reason as the error. */
  readonly signal?: AbortSignal | undefined;
  /** Where `java` and `mvn` are looked for (`PATH`, `JAVA_HOME`) and what they inherit. Default: the environment of this process. */
  readonly env?: Environment | undefined;
}
