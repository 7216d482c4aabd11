import type { Config } from '../config/index.js';
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
import { type OpenGraphOptions, openGraph } from './open-graph.js';

/** What the work behind `isnad db` needs. */
export interface DatabaseTask extends OpenGraphOptions {
  readonly json: boolean;
}

export async function showStatus(task: DatabaseTask): Promise<void> {
  await onGraph(task, async (graph) => {
    const migrations = await migrationStatus(graph);
    const counts = await graphStats(graph);
    await task.console.result(task.json ? JSON.stringify({ migrations, counts }) : toStatusText(migrations, counts));
  });
}

export async function applyMigrations(task: DatabaseTask): Promise<void> {
  await onGraph(task, async (graph) => {
    const applied = await migrate(graph);
    await task.console.result(applied.length === 0 ? 'Nothing to apply.' : `Applied ${applied.join(', ')}.`);
  });
}

/** @throws IsnadError EVIDENCE_BROKEN after all problems are printed */
export async function checkGraph(task: DatabaseTask): Promise<void> {
  await onGraph(task, async (graph) => {
    const { articles, spans, problems } = await checkEvidence(graph);
    if (task.json) await task.console.result(JSON.stringify({ articles, spans, problems }));
    else for (const problem of problems) await task.console.result(`${problem.articleId}: ${problem.message}`);
    task.console.note(`${spans} spans in ${articles} articles checked, ${problems.length} broken.`);
    if (problems.length === 0) return;
    throw new IsnadError('EVIDENCE_BROKEN', 'Some evidence does not cover its words. Ingest the named articles again.');
  });
}

export async function printChecksum(task: DatabaseTask): Promise<void> {
  await onGraph(task, async (graph) => task.console.result(await graphChecksum(graph)));
}

export async function emptyGraph(task: DatabaseTask): Promise<void> {
  await onGraph(task, async (graph) => {
    await resetGraph(graph);
    await task.console.result('The graph is empty.');
  });
}

export async function stopDatabase({ config, console }: DatabaseTask): Promise<void> {
  requireEmbedded(config, 'stop');
  const stopped = await stopEmbeddedNeo4j(config.dataFolder);
  await console.result(stopped ? 'Neo4j is stopped.' : 'No Neo4j is running in that data folder.');
}

export async function writeBackup(file: string, { config, console }: DatabaseTask): Promise<void> {
  await requireStopped(config, 'dump');
  const step = console.step('Writing the backup');
  await dumpDatabase(toAdminOptions(config), file);
  step.end(file);
}

export async function loadBackup(file: string, { config, console }: DatabaseTask): Promise<void> {
  await requireStopped(config, 'load');
  const step = console.step('Loading the backup');
  await loadDatabase(toAdminOptions(config), file);
  step.end(file);
}

async function onGraph(task: DatabaseTask, work: (graph: Graph) => Promise<void>): Promise<void> {
  await using open = await openGraph(task);
  await work(open.graph);
}

function toAdminOptions({ dataFolder, neo4jJarsFolder }: Config): { dataFolder: string; jarsFolder: string } {
  return { dataFolder, jarsFolder: neo4jJarsFolder };
}

/** Backups and stopping are of the embedded database; a server of one's own has tools of its own. */
function requireEmbedded(config: Config, action: string): void {
  if (config.neo4jUri === null) return;
  throw new IsnadError(
    'USAGE',
    `isnad db ${action} is for the embedded Neo4j, and NEO4J_URI names ${config.neo4jUri}. ` +
      'Use the tools of that server, or unset NEO4J_URI.',
  );
}

async function requireStopped(config: Config, action: string): Promise<void> {
  requireEmbedded(config, action);
  if ((await findRunningNeo4j(config.dataFolder)) === null) return;
  throw new IsnadError(
    'USAGE',
    `isnad db ${action} needs the database to itself, and Neo4j is running in ${config.dataFolder}. ` +
      'Stop `isnad serve`, or run `isnad db stop`.',
  );
}

function toStatusText(
  migrations: Awaited<ReturnType<typeof migrationStatus>>,
  counts: Awaited<ReturnType<typeof graphStats>>,
): string {
  const applied = migrations.map((migration) => [migration.name, migration.appliedAt ?? 'not applied'] as const);
  const held = Object.entries(counts).map(([name, count]) => [name, String(count)] as const);
  return `Migrations\n${toTable(applied)}\n\nIn the graph\n${toTable(held)}`;
}
