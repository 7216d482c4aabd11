import type { NamedQuery } from './named-queries.js';
import type { ManyReader, SharedOptions } from './sharing/index.js';

/**
 * Values of one answer row by column name: integers are numbers, dates ISO 8601 strings, points `{ latitude, longitude
 * }`.
 */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Parameters of a named query. Whole numbers travel as integers; a query that means a floating-point number says
 * `toFloat`.
 */
export type QueryParameters = Readonly<Record<string, unknown>>;

export interface QueryOptions {
  /** The server gives the query up after this many milliseconds (`GRAPH_TIMEOUT`). Default: the server's own limit. */
  readonly timeoutMs?: number;
  /** Gives the query up on both sides; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** A writing query that commits by itself, as `CALL … IN TRANSACTIONS` must. It is not tried again. */
  readonly commitsItself?: boolean;
}

/** A query that has ended, for metrics and for tests that count round trips. */
export interface QueryEvent {
  readonly name: string;
  readonly mode: 'READ' | 'WRITE';
  readonly milliseconds: number;
  readonly rows: number;
  /** The error as the caller gets it. */
  readonly error?: unknown;
}

/** A write transaction: all of its queries take effect together or none does. */
export interface GraphTransaction {
  /**
   * Runs a query inside the transaction. Calls that do not wait for each other share one flight to the server, in the
   * order of the calls.
   */
  run<T = Row>(query: NamedQuery | string, parameters?: QueryParameters): Promise<T[]>;
}

/**
 * The one door to the database. Queries are named after their file below `cypher/`, without extension:
 * `read/who-said-what`. Every method rejects with an `IsnadError` `GRAPH_*`; an unknown query name and missing or extra
 * parameters are programmer's errors. After `GRAPH_UNAVAILABLE` the same object works again as soon as the database
 * does.
 */
export interface Graph {
  /** Runs a reading query. It is retried where the driver calls the failure transient. */
  read<T = Row>(query: NamedQuery | string, parameters?: QueryParameters, options?: QueryOptions): Promise<T[]>;
  /**
   * Reads a value for each key, in one query with others who ask for the same kind of value at the same time (`sharing/`). The values may
   * be shared with them.
   */
  share<Key, Value>(
    reader: ManyReader<Graph, Key, Value>,
    keys: readonly Key[],
    options?: SharedOptions,
  ): Promise<readonly Value[]>;
  /**
   * Runs a reading query whose rows are fetched as they are consumed. It is not retried: rows may have been handed out
   * already.
   */
  stream<T = Row>(query: NamedQuery | string, parameters?: QueryParameters): AsyncGenerator<T, void, undefined>;
  /** Runs a writing query in a transaction of its own, retried where the failure is transient. */
  write<T = Row>(query: NamedQuery | string, parameters?: QueryParameters, options?: QueryOptions): Promise<T[]>;
  /**
   * Runs `work` in one write transaction. `work` runs again where the failure is transient, so it may have no effect
   * but on the graph.
   */
  inWriteTransaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  /** Resolves when the database answers, rejects at once (without retrying) when it does not. */
  ping(): Promise<void>;
  /** Calls `listener` after every query. Returns what ends that. */
  onQuery(listener: (event: QueryEvent) => void): () => void;
  /** Gives all connections back. Later calls reject with `GRAPH_UNAVAILABLE`. */
  close(): Promise<void>;
}
