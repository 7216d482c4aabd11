import type { Graph } from '../graph.js';

/** What one transaction deletes: the server keeps all of it in memory until it commits. */
const BATCH = 10_000;

/** Empties the graph, a batch at a time. The schema, the record of its migrations and the API keys stay. */
export async function resetGraph(graph: Graph): Promise<void> {
  await repeat(graph, 'write/delete-relationships');
  await repeat(graph, 'write/delete-nodes');
}

async function repeat(graph: Graph, query: string): Promise<void> {
  for (;;) {
    const [row] = await graph.write<{ deleted: number }>(query, { limit: BATCH });
    if (row === undefined || row.deleted === 0) return;
  }
}
