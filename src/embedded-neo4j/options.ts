import type { Environment } from './java.js';

/** How far a long step has come, for whoever shows progress. */
export type EmbeddedNeo4jProgress =
  /** A long step begins, and the one before it has ended. `label` is a sentence without its full stop. */
  | { readonly kind: 'step'; readonly label: string }
  /** The present step has done `done` of `total`; it may end before it has done all. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number };

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
