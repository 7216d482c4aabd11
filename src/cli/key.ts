import { Command, Option } from 'commander';
import { IsnadError } from '../errors.js';
import { ACCESS_ROLES, toAccessRole } from '../model/index.js';
import type { KeyTask } from './key-tasks.js';
import type { CommandContext } from './program.js';
import { readSettings, withDatabaseSettings } from './settings.js';

interface CreateFlags {
  readonly role: string;
  readonly expires?: string;
}

/** `isnad key`: who may use the API of a server that others reach. */
export function keyCommand(context: CommandContext): Command {
  const key = new Command('key').description('Make, list and revoke API keys.');
  const subcommand = (name: string, description: string) =>
    withDatabaseSettings(key.command(name).description(description).exitOverride());
  const toTask = (flags: object): KeyTask => ({
    config: readSettings({ ...flags }, context.environment),
    console: context.console,
    signal: context.signal,
  });

  subcommand('create', 'make a key and print it, once: it is kept nowhere')
    .argument('<name>', 'who or what it is for; decisions are recorded under this name')
    .addOption(
      new Option('--role <role>', 'what it may do: ask; also decide; also delete')
        .choices(ACCESS_ROLES.map((role) => role.toLowerCase()))
        .makeOptionMandatory(),
    )
    .option('--expires <date>', 'the last day on which it is valid, in UTC: YYYY-MM-DD')
    .action(async (name: string, flags: CreateFlags) => {
      const expiresAt = flags.expires === undefined ? null : toEndOfDay(flags.expires);
      await (await loadTasks()).makeKey(
        { name: toKeyName(name), role: toAccessRole(flags.role)!, expiresAt },
        toTask(flags),
      );
    });

  subcommand('list', 'tell which keys there are, and when they were last used')
    .option('--json', 'print them as JSON')
    .action(async (flags: { readonly json?: boolean }) =>
      (await loadTasks()).listKeys(toTask(flags), flags.json === true),
    );

  subcommand('revoke', 'have a key open nothing any more')
    .argument('<name>', 'its name')
    .action(async (name: string, flags: object) => (await loadTasks()).endKey(name, toTask(flags)));

  return key;
}

/** Loaded when a task runs, so that `--help` and other commands do not wait for the database driver. */
function loadTasks(): Promise<typeof import('./key-tasks.js')> {
  return import('./key-tasks.js');
}

/** Names by which viewers without a key are recorded. */
const RESERVED_NAMES = ['anonymous', 'local'];

function toKeyName(name: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._@-]{0,63}(?<! )$/u.test(name) && !RESERVED_NAMES.includes(name)) return name;
  throw new IsnadError(
    'USAGE',
    `A key cannot be called "${name}". Use 1 to 64 letters, digits, spaces and . _ @ -, beginning with a letter or digit and ending with no space, but not ${RESERVED_NAMES.join(' or ')}.`,
  );
}

function toEndOfDay(date: string): Date {
  const end = new Date(`${date}T23:59:59.999Z`);
  // Of a day that does not exist the calendar makes one in the next month.
  if (Number.isNaN(end.getTime()) || !end.toISOString().startsWith(`${date}T`)) {
    throw new IsnadError('USAGE', `--expires is "${date}", expected a day such as 2030-12-31.`);
  }
  if (end.getTime() > Date.now()) return end;
  throw new IsnadError('USAGE', `--expires is "${date}", which is over. Give a day that is still to come.`);
}
