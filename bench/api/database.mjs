import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAdmin } from '../../dist/embedded-neo4j/admin.js';
import { startEmbeddedNeo4j } from '../../dist/embedded-neo4j/index.js';
import { withStore } from '../../dist/embedded-neo4j/store.js';
import { connectGraph, migrate } from '../../dist/graph/index.js';
import { writeCsv } from './csv.mjs';

/** All contestants read from memory: the whole store fits the page cache, which takes a quarter of this on top. */
const HEAP_MB = 3072;

/**
 * Starts a Neo4j that holds the graph and has the migrations of isnad. A data folder that was loaded with the same seed and size before is
 * used as it is.
 * @param {{ dataFolder: string, jarsFolder: string | undefined, graph: import('./graph.mjs').Graph, stamp: string }} options
 */
export async function startDatabase({ dataFolder, jarsFolder, graph, stamp }) {
  const options = { dataFolder, jarsFolder };
  const stampFile = join(dataFolder, 'bench.json');
  const isLoaded = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (!isLoaded) await load(options, graph);
  const neo4j = await startEmbeddedNeo4j({ ...options, heapMb: HEAP_MB });
  const connection = await connectGraph(neo4j);
  try {
    await migrate(connection);
    await connection.read('write/await-indexes', { seconds: 300 });
  } finally {
    await connection.close();
  }
  if (!isLoaded) writeFileSync(stampFile, stamp);
  return neo4j;
}

async function load(options, graph) {
  const folder = join(options.dataFolder, 'csv');
  const { nodes, relationships } = writeCsv(graph, folder);
  await withStore(options, (program) =>
    runAdmin(
      [
        ...['database', 'import', 'full', 'neo4j', '--overwrite-destination=true', '--id-type=string'],
        ...nodes.map((file) => `--nodes=${file}`),
        ...relationships.map((file) => `--relationships=${file}`),
      ],
      program,
    ),
  );
  rmSync(folder, { recursive: true });
}
