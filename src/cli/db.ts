import { Command } from 'commander';
import type { Config } from '../config.js';
import { dumpDatabase, findRunningNeo4j, loadDatabase, stopEmbeddedNeo4j } from '../embedded-neo4j/index.js';
import { IsnadError } from '../errors.js';
import {
  checkEvidence,
  type Graph,
  graphChecksum,
  graphStats,
  migrate,
  migrationStatus,
  resetGraph,
} from '../graph/index.js';
import { toTable } from './console.js';
import { openGraph } from './open-graph.js';
import type { CommandContext } from './program.js';
import { readSettings, withDatabaseSettings } from './settings.js';

type Flags = Readonly<Record<string, unknown>>;

/** `isnad db`: the database behind the graph. */
export function dbCommand(context: CommandContext): Command {
  const { console } = context;
  const db = new Command('db').description('Look after the database: status, migrations, checks, backup.');
  const subcommand = (name: string, description: string) =>
    withDatabaseSettings(db.command(name).description(description).exitOverride());
  const settings = (flags: Flags) => readSettings(flags, context.environment);

  async function onGraph(flags: Flags, work: (graph: Graph) => Promise<void>): Promise<void> {
    await using open = await openGraph({ config: settings(flags), console, signal: context.signal });
    await work(open.graph);
  }

  subcommand('status', 'tell where the database is, its migrations and what it holds')
    .option('--json', 'print it as JSON')
    .action((flags: Flags) =>
      onGraph(flags, async (graph) => {
        const status = { migrations: await migrationStatus(graph), counts: await graphStats(graph) };
        await console.result(flags.json ? JSON.stringify(status) : toStatusText(status));
      }),
    );

  subcommand('migrate', 'apply the migrations that the graph lacks').action((flags: Flags) =>
    onGraph(flags, async (graph) => {
      const applied = await migrate(graph);
      await console.result(applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}.`);
    }),
  );

  subcommand('check', 'cut every evidence span of the graph out of its article again and compare')
    .option('--json', 'print the problems as JSON')
    .action((flags: Flags) =>
      onGraph(flags, async (graph) => {
        const { articles, spans, problems } = await checkEvidence(graph);
        if (flags.json) await console.result(JSON.stringify({ articles, spans, problems }));
        else for (const problem of problems) await console.result(`${problem.articleId}: ${problem.message}`);
        console.note(`${spans} spans in ${articles} articles checked, ${problems.length} broken.`);
        if (problems.length > 0) {
          throw new IsnadError(
            'EVIDENCE_BROKEN',
            'Some evidence does not cover its words. Ingest the named articles again.',
          );
        }
      }),
    );

  subcommand('checksum', 'print a digest of the whole graph: equal graphs, equal digests').action((flags: Flags) =>
    onGraph(flags, async (graph) => console.result(await graphChecksum(graph))),
  );

  subcommand('reset', 'delete everything in the graph')
    .option('--yes', 'really do it')
    .action((flags: Flags) => {
      if (!flags.yes) {
        throw new IsnadError(
          'USAGE',
          'This deletes every node of the graph. Say `isnad db reset --yes` if you mean it.',
        );
      }
      return onGraph(flags, async (graph) => {
        await resetGraph(graph);
        await console.result('The graph is empty.');
      });
    });

  subcommand('stop', 'stop the embedded Neo4j of the data folder').action(async (flags: Flags) => {
    const config = embeddedOnly(settings(flags), 'stop');
    const stopped = await stopEmbeddedNeo4j(config.dataFolder);
    await console.result(stopped ? 'Neo4j is stopped.' : 'No Neo4j is running in that data folder.');
  });

  subcommand('dump', 'write a backup of the embedded Neo4j')
    .argument('<file>', 'the backup to write')
    .action(async (file: string, flags: Flags) => {
      const config = await stoppedOnly(embeddedOnly(settings(flags), 'dump'), 'dump');
      const step = console.step('Writing the backup');
      await dumpDatabase(toAdminOptions(config), file);
      step.end(file);
    });

  subcommand('load', 'replace the embedded Neo4j by a backup')
    .argument('<file>', 'a backup that `isnad db dump` wrote')
    .action(async (file: string, flags: Flags) => {
      const config = await stoppedOnly(embeddedOnly(settings(flags), 'load'), 'load');
      const step = console.step('Loading the backup');
      await loadDatabase(toAdminOptions(config), file);
      step.end(file);
    });

  return db;
}

function toAdminOptions({ dataFolder, neo4jJarsFolder }: Config): { dataFolder: string; jarsFolder: string } {
  return { dataFolder, jarsFolder: neo4jJarsFolder };
}

/** Backups and stopping are of the embedded database; a server of one's own has tools of its own. */
function embeddedOnly(config: Config, action: string): Config {
  if (config.neo4jUri === null) return config;
  throw new IsnadError(
    'USAGE',
    `isnad db ${action} is for the embedded Neo4j, and NEO4J_URI names ${config.neo4jUri}. Use the tools of that server, or unset NEO4J_URI.`,
  );
}

async function stoppedOnly(config: Config, action: string): Promise<Config> {
  if ((await findRunningNeo4j(config.dataFolder)) === null) return config;
  throw new IsnadError(
    'USAGE',
    `isnad db ${action} needs the database to itself, and Neo4j is running in ${config.dataFolder}. Stop \`isnad serve\`, or run \`isnad db stop\`.`,
  );
}

interface Status {
  readonly migrations: Awaited<ReturnType<typeof migrationStatus>>;
  readonly counts: Awaited<ReturnType<typeof graphStats>>;
}

function toStatusText({ migrations, counts }: Status): string {
  const applied = migrations.map((migration) => [migration.name, migration.appliedAt ?? 'not applied'] as const);
  const held = Object.entries(counts).map(([name, count]) => [name, String(count)] as const);
  return `Migrations\n${toTable(applied)}\n\nIn the graph\n${toTable(held)}`;
}
