import type { Graph } from '../../graph/index.js';
import { type LogEnd, readChanges, readLogEnd } from '../../graph/reading/index.js';
import { type Refreshed, refreshed } from '../refreshed.js';

/** What tells one state of the graph from the next: where its log ends. */
export interface GraphVersion {
  /** The version now: no change that anybody was told of before this call is missing. */
  current(): Promise<string>;
  /** A version that holds for whatever is read from now on: what is read is of this version or of a later one. */
  readonly settled: Refreshed<string>;
}

const FRESH_MS = 1_000;

/** Watches the version of a graph with few and small queries, shared by all requests. All methods reject with GRAPH_*. */
export function createGraphVersion(graph: Graph): GraphVersion {
  const current = refreshed(async () => toText(await readLogEnd(graph)), { freshMs: 0 });
  let settled: string | undefined;
  const settle = async () => {
    const version = await current.next();
    // Neo4j may show the end of the log a moment before the rest of what was committed with it. Reading the log itself waits for that.
    if (version !== settled) settled = toText(await readChanges(graph, { limit: 0 }));
    return settled;
  };
  return { current: () => current.next(), settled: refreshed(settle, { freshMs: FRESH_MS }) };
}

function toText({ epoch, last }: LogEnd): string {
  return `${epoch ?? 'none'}.${last}`;
}
