import type { Graph } from '../graph.js';

/** A relationship of the graph by the ids of its ends. */
export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface NeighborhoodRow {
  /** Ids, the one asked for first, then nearest first. */
  readonly nodes: readonly string[];
  readonly links: readonly LinkRow[];
  /** Whether there is more than the limit let through. */
  readonly truncated: boolean;
}

/** What lies around a node, up to `limit` nodes besides it; `null` where there is no such node. */
export async function readNeighborhood(
  graph: Graph,
  options: { readonly id: string; readonly depth: number; readonly types: readonly string[]; readonly limit: number },
): Promise<NeighborhoodRow | null> {
  const rows = await graph.read<NeighborhoodRow>('read/neighborhood', { ...options });
  return rows[0] ?? null;
}

/** The most steps that `readShortestPath` goes. */
export const MAX_HOPS = 8;

export interface PathRow {
  /** Ids from one end to the other. */
  readonly nodes: readonly string[];
  readonly links: readonly LinkRow[];
}

/** A shortest way between two different nodes, of at most `MAX_HOPS` steps; `null` where there is none. */
export async function readShortestPath(
  graph: Graph,
  ends: { readonly from: string; readonly to: string; readonly types: readonly string[] },
): Promise<PathRow | null> {
  const rows = await graph.read<PathRow>('read/shortest-path', { ...ends });
  return rows[0] ?? null;
}

/** The most ways that `readShortestPaths` finds. */
export const MAX_PATHS = 10;

/** Some of the shortest ways between two different nodes, the shortest first. */
export function readShortestPaths(
  graph: Graph,
  options: {
    readonly from: string;
    readonly to: string;
    readonly types: readonly string[];
    /** Up to `MAX_HOPS`. */
    readonly maxHops: number;
    /** Up to `MAX_PATHS`. */
    readonly limit: number;
  },
): Promise<PathRow[]> {
  return graph.read<PathRow>('read/shortest-paths', { ...options });
}
