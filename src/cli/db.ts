import { Command } from 'commander';
import { IsnadError } from '../errors.js';
import type { DatabaseTask } from './database-tasks.js';
import type { CommandContext } from './program.js';
import { readSettings, withDatabaseSettings } from './settings.js';

type Flags = Readonly<Record<string, unknown>>;

/** `isnad db`: the database behind the graph. */
export function dbCommand(context: CommandContext): Command {
  const db = new Command('db').description('Look after the database: status, migrations, checks, backup.');
  const subcommand = (name: string, description: string) =>
    withDatabaseSettings(db.command(name).description(description).exitOverride());
  const toTask = (flags: Flags): DatabaseTask => ({
    config: readSettings(flags, context.environment),
    console: context.console,
    signal: context.signal,
    json: flags.json === true,
  });

  subcommand('status', 'tell which migrations are applied and what the graph holds')
    .option('--json', 'print it as JSON')
    .action(async (flags: Flags) => (await loadTasks()).showStatus(toTask(flags)));

  subcommand('migrate', 'apply the migrations that the graph lacks').action(async (flags: Flags) =>
    (await loadTasks()).applyMigrations(toTask(flags)),
  );

  subcommand('check', 'cut every evidence span of the graph out of its article again and compare')
    .option('--json', 'print the problems as JSON')
    .action(async (flags: Flags) => (await loadTasks()).checkGraph(toTask(flags)));

  subcommand('checksum', 'print a digest of the whole graph: equal graphs, equal digests').action(
    async (flags: Flags) => (await loadTasks()).printChecksum(toTask(flags)),
  );

  subcommand('reset', 'delete everything in the graph but the API keys')
    .option('--yes', 'really do it')
    .action(async (flags: Flags) => {
      if (!flags.yes) {
        throw new IsnadError(
          'USAGE',
          'This deletes everything in the graph but the API keys. Say `isnad db reset --yes` if you mean it.',
        );
      }
      await (await loadTasks()).emptyGraph(toTask(flags));
    });

  subcommand('stop', 'stop the embedded Neo4j of the data folder').action(async (flags: Flags) =>
    (await loadTasks()).stopDatabase(toTask(flags)),
  );

  subcommand('dump', 'write a backup of the embedded Neo4j')
    .argument('<file>', 'the backup to write')
    .action(async (file: string, flags: Flags) => (await loadTasks()).writeBackup(file, toTask(flags)));

  subcommand('load', 'replace the embedded Neo4j by a backup')
    .argument('<file>', 'a backup that `isnad db dump` wrote')
    .action(async (file: string, flags: Flags) => (await loadTasks()).loadBackup(file, toTask(flags)));

  return db;
}

/** Loaded when a task runs, so that `--help` and other commands do not wait for the database driver. */
function loadTasks(): Promise<typeof import('./database-tasks.js')> {
  return import('./database-tasks.js');
}
