import { connectGraph, type Graph } from '../../src/graph/index.js';

/** Connects to the Neo4j that the database tests share; `start-neo4j.mjs` started it. */
export function connectTestGraph(overrides: { retryMs?: number } = {}): Promise<Graph> {
  return connectGraph({ ...testServer(), ...overrides });
}

/** Where that Neo4j is and who may enter. */
export function testServer(): { uri: string; user: string; password: string } {
  const { ISNAD_TEST_NEO4J_URI: uri, ISNAD_TEST_NEO4J_USER: user, ISNAD_TEST_NEO4J_PASSWORD: password } = process.env;
  if (!uri || !user || !password) throw new Error('The tests need ISNAD_TEST_NEO4J_URI, _USER and _PASSWORD.');
  return { uri, user, password };
}
