import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAdmin } from '../../dist/embedded-neo4j/admin.js';
import { startEmbeddedNeo4j } from '../../dist/embedded-neo4j/index.js';
import { withStore } from '../../dist/embedded-neo4j/store.js';
import { connectGraph, migrate } from '../../dist/graph/index.js';
import { writeCsv } from './csv.mjs';
import { generateGraph } from './graph.mjs';
import { drawParameters } from './questions.mjs';

/** All contestants read from memory: the whole store fits the page cache, which takes a quarter of this on top. */
const HEAP_MB = 3072;

/**
 * Starts a Neo4j that holds the generated graph and has the migrations of isnad, and draws what the questions ask about. A data folder that
 * was loaded with the same seed and size before is used as it is.
 * @param {{ dataFolder: string, jarsFolder: string | undefined, seed: number, statements: number, say: (what: string) => void }} options
 */
export async function startDatabase({ dataFolder, jarsFolder, seed, statements, say }) {
  const options = { dataFolder, jarsFolder };
  const file = join(dataFolder, 'bench.json');
  const stamp = JSON.stringify({ seed, statements });
  const last = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const isLoaded = last?.stamp === stamp;
  const parameters = isLoaded ? last.parameters : await load(options, { seed, statements, say });
  const neo4j = await startEmbeddedNeo4j({ ...options, heapMb: HEAP_MB });
  say('filling the indexes');
  const connection = await connectGraph(neo4j);
  try {
    await migrate(connection);
    await connection.read('write/await-indexes', { seconds: 300 });
  } finally {
    await connection.close();
  }
  if (!isLoaded) writeFileSync(file, JSON.stringify({ stamp, parameters }));
  return { neo4j, parameters };
}

async function load(options, { seed, statements, say }) {
  say('making the graph');
  const graph = generateGraph({ seed, statements });
  const folder = join(options.dataFolder, 'csv');
  const { nodes, relationships } = writeCsv(graph, folder);
  say('loading it');
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
  return drawParameters(graph, seed);
}
