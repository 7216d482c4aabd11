import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readArticles } from '../article/index.js';
import type { Config } from '../config.js';
import type { EmbeddedNeo4j } from '../embedded-neo4j/index.js';
import { migrate, writeAuthority } from '../graph/index.js';
import { toExtractorRun } from '../ingest/index.js';
import { createLogger, type RunningServer, startServer } from '../server/index.js';
import { toTable } from './console.js';
import { ingestWithProgress, toFailureTable } from './ingest-articles.js';
import { readKnowledge } from './knowledge.js';
import { type OpenGraph, openGraph } from './open-graph.js';
import type { CommandContext } from './program.js';
import { readSettings, withAllSettings } from './settings.js';

const SEED_ARTICLES = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/** `isnad serve`: database, migrations, seeds, server; until the user stops it. */
export function serveCommand(context: CommandContext): Command {
  const command = new Command('serve')
    .description('Start everything: database, migrations, seed articles, GraphQL server and playground.')
    .option('--no-seeds', 'leave the seed articles out');
  return withAllSettings(command)
    .addHelpText('after', '\nStop it with Ctrl-C: requests are finished, then the server and the embedded Neo4j stop.')
    .action(async (flags: { readonly seeds: boolean }) => {
      const config = readSettings(flags as unknown as Readonly<Record<string, unknown>>, context.environment);
      await using open = await openGraph({ config, ...context });
      await prepareGraph(open, flags.seeds, context);
      if (context.signal.aborted) return;
      const server = await startServer({ config, graph: open.graph, logger: createLogger(config) });
      context.console.note(toAddressTable(server, open.embedded, config));
      if (!context.signal.aborted) await once(context.signal, 'abort');
      const step = context.console.step('Stopping the server');
      await server.stop();
      step.end('stopped');
    });
}

async function prepareGraph({ graph }: OpenGraph, withSeeds: boolean, context: CommandContext): Promise<void> {
  const { console, signal } = context;
  const applied = await migrate(graph);
  if (applied.length > 0) console.note(`Migrated the graph: ${applied.join(', ')}`);
  const { authority, knowledge } = await readKnowledge();
  await writeAuthority(graph, authority);
  if (!withSeeds) return;
  const target = { graph, run: await toExtractorRun(authority) };
  const options = { console, knowledge, target, signal };
  const report = await ingestWithProgress('Ingesting seeds', readArticles([SEED_ARTICLES], {}), options);
  if (report.failed.length > 0) console.note(toFailureTable(report));
}

function toAddressTable(server: RunningServer, embedded: EmbeddedNeo4j | null, config: Config): string {
  const rows: [string, string][] = [
    ['Playground', `${server.url}/graphql`],
    ['Explorer', `${server.url}/`],
    ['GraphQL', `${server.url}/graphql`],
  ];
  if (embedded) {
    rows.push(['Bolt', `${embedded.uri} (user ${embedded.user}, password in ${embedded.passwordFile})`]);
    rows.push(['Data folder', config.dataFolder], ['Neo4j log', embedded.logFile]);
  } else {
    rows.push(['Bolt', `${config.neo4jUri} (user ${config.neo4jUser})`]);
  }
  return `\nisnad is ready. Ctrl-C stops it.\n\n${toTable(rows)}\n`;
}
