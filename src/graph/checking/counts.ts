import type { Graph } from '../graph.js';

/** How much the graph holds. */
export interface GraphCounts {
  readonly articles: number;
  readonly statements: number;
  readonly persons: number;
  readonly organizations: number;
  readonly places: number;
  readonly anonymousSources: number;
  readonly figures: number;
  readonly topics: number;
  readonly extractorRuns: number;
  readonly relationships: number;
}

/** Counts nodes by label and relationships, from the database's own counters. */
export async function graphStats(graph: Graph): Promise<GraphCounts> {
  const [counts] = await graph.read<GraphCounts>('check/counts');
  return counts!;
}
