import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Shared with `npm start`, so that Neo4j is fetched once. */
const JARS_FOLDER = process.env.ISNAD_NEO4J_JARS ?? fileURLToPath(new URL('../../.isnad/neo4j-jars', import.meta.url));

/**
 * Starts one Neo4j with an empty graph in a temporary folder for all tests that need a database.
 * Set ISNAD_TEST_NEO4J_URI, _USER and _PASSWORD to use a server of your own instead, which the tests empty.
 */
export default async function startNeo4j() {
  if (process.env.ISNAD_TEST_NEO4J_URI) return;
  const { startEmbeddedNeo4j } = await import('../../dist/embedded-neo4j/index.js');
  const dataFolder = await mkdtemp(join(tmpdir(), 'isnad-test-'));
  const server = await startEmbeddedNeo4j({
    dataFolder,
    jarsFolder: JARS_FOLDER,
    heapMb: 512,
    onProgress: showProgress,
  });
  process.env.ISNAD_TEST_NEO4J_URI = server.uri;
  process.env.ISNAD_TEST_NEO4J_USER = server.user;
  process.env.ISNAD_TEST_NEO4J_PASSWORD = server.password;
  globalThis.isnadTestNeo4j = server;
}

/** A line every hundred files: the output may be a log. */
function showProgress(progress) {
  if (progress.kind === 'step') process.stderr.write(`${progress.label}\n`);
  if (progress.kind === 'progress' && progress.done % 100 === 0) {
    process.stderr.write(`  ${progress.done} of ${progress.total}\n`);
  }
}
