import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Shared with `npm start`, so that Neo4j is fetched once. */
const JARS_FOLDER = process.env.ISNAD_NEO4J_JARS ?? fileURLToPath(new URL('../../.isnad/neo4j-jars', import.meta.url));

/**
 * Starts a Neo4j with an empty graph in a temporary folder for each of jest's workers, so that none empties the graph of another.
 * Set ISNAD_TEST_NEO4J_URI, _USER and _PASSWORD to use a server of your own instead, which the tests empty; they run in one worker then.
 */
export default async function startNeo4j({ maxWorkers }) {
  if (process.env.ISNAD_TEST_NEO4J_URI) {
    if (maxWorkers > 1)
      throw new Error('With ISNAD_TEST_NEO4J_URI all tests use one graph, so run them with --runInBand.');
    return;
  }
  const { startEmbeddedNeo4j } = await import('../../dist/embedded-neo4j/index.js');
  globalThis.isnadTestServers = [];
  // One after another: the first may have to fetch the jars.
  for (let worker = 1; worker <= maxWorkers; worker += 1) {
    const server = await startEmbeddedNeo4j({
      dataFolder: await mkdtemp(join(tmpdir(), 'isnad-test-')),
      jarsFolder: JARS_FOLDER,
      heapMb: 512,
      onProgress: showProgress,
    });
    globalThis.isnadTestServers.push(server);
  }
  process.env.ISNAD_TEST_SERVERS = JSON.stringify(
    globalThis.isnadTestServers.map(({ uri, user, password }) => ({ uri, user, password })),
  );
}

/** A line every hundred files: the output may be a log. */
function showProgress(progress) {
  if (progress.kind === 'step') process.stderr.write(`${progress.label}\n`);
  if (progress.kind === 'progress' && progress.done % 100 === 0) {
    process.stderr.write(`  ${progress.done} of ${progress.total}\n`);
  }
}
