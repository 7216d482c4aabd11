import { connectGraph, type Graph, migrate, resetGraph, writeAuthority } from '../../src/graph/index.js';
import { parseQuery } from '../../src/graph/named-queries.js';
import type { Authority } from '../../src/model/index.js';

/** Connects to the Neo4j of this worker's database tests; `start-neo4j.mjs` started it. */
export function connectTestGraph(overrides: { retryMs?: number } = {}): Promise<Graph> {
  return connectGraph({ ...testServer(), ...overrides });
}

/** Where that Neo4j is and who may enter. */
export function testServer(): { uri: string; user: string; password: string } {
  const { ISNAD_TEST_NEO4J_URI: uri, ISNAD_TEST_NEO4J_USER: user, ISNAD_TEST_NEO4J_PASSWORD: password } = process.env;
  if (uri && user && password) return { uri, user, password };
  const { ISNAD_TEST_SERVERS: servers, JEST_WORKER_ID: worker } = process.env;
  if (!servers) throw new Error('The tests need ISNAD_TEST_NEO4J_URI, _USER and _PASSWORD.');
  return JSON.parse(servers)[Number(worker) - 1];
}

/** That Neo4j, migrated and empty but for the authority file; give it back with `leaveGraph`. */
export async function openCleanGraph(authority?: Authority): Promise<Graph> {
  const graph = await connectTestGraph();
  await migrate(graph);
  await clearGraph(graph, authority);
  return graph;
}

/** Takes out whatever a test wrote. */
export async function clearGraph(graph: Graph, authority?: Authority): Promise<void> {
  await resetGraph(graph);
  if (authority !== undefined) await writeAuthority(graph, authority);
}

export async function leaveGraph(graph: Graph): Promise<void> {
  await resetGraph(graph);
  await graph.close();
}

/** The rows of a query that only a test asks. */
export function askGraph<Row>(graph: Graph, body: string): Promise<Row[]> {
  return graph.read<Row>(parseQuery('test', `// Test.\n// params: none\n// returns: rows\n${body}`));
}
