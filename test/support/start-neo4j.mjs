// Starts the embedded Neo4j once for all database tests. Set ISNAD_TEST_NEO4J_URI, _USER and _PASSWORD to use a server of your own, which the tests empty.
export default async function startNeo4j() {
  if (process.env.ISNAD_TEST_NEO4J_URI) return;
  throw new Error('not built yet');
}
