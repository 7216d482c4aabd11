import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { readArticles } from '../article/index.js';
import { readAuthority } from '../authority/index.js';
import type { Config } from '../config/index.js';
import type { EmbeddedNeo4j } from '../embedded-neo4j/index.js';
import { readKnowledge } from '../ingest/knowledge.js';
import { createLogger, type RunningServer, startServer } from '../server/index.js';
import { toTable } from './console.js';
import { toFailureTable } from './failures.js';
import { ingestWithProgress, openTarget } from './ingest-articles.js';
import { type OpenGraph, type OpenGraphOptions, openGraph } from './open-graph.js';

const SEED_ARTICLES = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/**
 * How V8 collects what requests leave behind; it reads these flags at every collection (docs/PERFORMANCE.md tells what they change).
 * - It lets what lives long grow fourfold before it collects there. Of a server's requests nothing lives long, so half is enough: under load the
 *   server takes 200 MB instead of 350 and works no longer for it.
 * - It has one thread for each core collect what lived short. Where the cores are busy with requests and with the database, these threads mostly
 *   wait for each other, and that waiting costs a tenth to a fifth of all that the server computes.
 */
const COLLECTION = ['--heap-growing-percent=50', '--no-parallel-scavenge'];

/** Opens and fills the graph, serves it and tells where everything is, until the signal aborts; then stops in the reverse order. */
export async function runServer(options: OpenGraphOptions & { readonly withSeeds: boolean }): Promise<void> {
  const { config, console, signal } = options;
  await using open = await openGraph(options);
  await prepareGraph(open, options);
  for (const flag of COLLECTION) setFlagsFromString(flag);
  const server = await startServer({ config, graph: open.graph, logger: createLogger(config) });
  console.note(toAddressTable(server, open.embedded, config));
  if (!signal.aborted) await once(signal, 'abort');
  const step = console.step('Stopping the server');
  await server.stop();
  step.end('stopped');
}

async function prepareGraph(
  { graph }: OpenGraph,
  { console, signal, withSeeds }: OpenGraphOptions & { readonly withSeeds: boolean },
): Promise<void> {
  if (!withSeeds) {
    // A server that reads no articles needs no lexicons, which take tens of megabytes.
    await openTarget(graph, await readAuthority());
    return;
  }
  const { authority, knowledge } = await readKnowledge();
  const target = await openTarget(graph, authority);
  const options = { console, knowledge, target, signal };
  const report = await ingestWithProgress('Ingesting seeds', readArticles([SEED_ARTICLES], {}), options);
  if (report.failed.length > 0) console.note(toFailureTable(report.failed));
}

function toAddressTable(server: RunningServer, embedded: EmbeddedNeo4j | null, config: Config): string {
  const rows: [string, string][] = [
    ['Playground', `${server.url}/graphql`],
    ['Explorer', `${server.url}/`],
    ['GraphQL', `${server.url}/graphql`],
  ];
  if (config.anonymous === 'none') rows.push(['Access', 'with an API key only: isnad key create <name> --role reader']);
  if (embedded) {
    rows.push(['Bolt', `${embedded.uri} (user ${embedded.user}, password in ${embedded.passwordFile})`]);
    rows.push(['Data folder', config.dataFolder], ['Neo4j log', embedded.logFile]);
  } else {
    rows.push(['Bolt', `${config.neo4jUri} (user ${config.neo4jUser})`]);
  }
  return `\nisnad is ready. Ctrl-C stops it.\n\n${toTable(rows)}\n`;
}
