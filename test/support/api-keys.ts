import type { Graph } from '../../src/graph/index.js';
import { parseQuery } from '../../src/graph/named-queries.js';

/** Takes all API keys out of a graph; emptying it leaves them. */
export async function deleteApiKeys(graph: Graph): Promise<void> {
  await graph.write(parseQuery('test', '// Test.\n// params: none\n// returns: nothing\nMATCH (k:ApiKey) DELETE k'));
}
