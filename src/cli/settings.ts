import { Command, Option } from 'commander';
import { type Config, DATABASE_SETTINGS, describeSettings, readConfig } from '../config/index.js';
import { IsnadError } from '../errors.js';

/** Gives a command the options of the settings that concern the database. */
export function withDatabaseSettings(command: Command): Command {
  return withSettings(command, Object.keys(DATABASE_SETTINGS));
}

/** Gives a command the options of every setting. */
export function withAllSettings(command: Command): Command {
  return withSettings(
    command,
    describeSettings().map(({ name }) => name),
  );
}

function withSettings(command: Command, names: readonly string[]): Command {
  for (const setting of describeSettings()) {
    if (!names.includes(setting.name)) continue;
    const fallback = setting.default === null ? '' : `; default: ${setting.default}`;
    command.addOption(new Option(setting.flag, `${setting.description} (${setting.variable}${fallback})`));
  }
  return command;
}

/**
 * The settings of a command: its options before the environment.
 * @throws IsnadError CONFIG_INVALID
 */
export function readSettings(options: Readonly<Record<string, unknown>>, environment: NodeJS.ProcessEnv): Config {
  const names = describeSettings().map(({ name }) => name);
  const given = names
    .filter((name) => typeof options[name] === 'string')
    .map((name) => [name, options[name] as string]);
  return readConfig(environment, Object.fromEntries(given));
}

/** Parses `--jobs` and its like. @throws IsnadError USAGE */
export function toPositiveInteger(option: string): (value: string) => number {
  return (value) => {
    if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
    throw new IsnadError('USAGE', `${option} is "${value}", expected a whole number from 1 to 999999.`);
  };
}
