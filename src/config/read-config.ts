import { join, resolve } from 'node:path';
import { IsnadError } from '../errors.js';
import type { Config, ConfigFlags } from './config.js';
import { flagOf, NAMES, SETTINGS } from './settings.js';
import { isLoopback } from './value-shapes.js';
import { values } from './values.js';

/**
 * Reads every setting from its flag, else from its environment variable, else takes the default. An empty value counts as absent.
 * @throws IsnadError `CONFIG_INVALID`, which names every problem at once and never shows a password.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, flags: ConfigFlags = {}): Config {
  const given = Object.fromEntries(NAMES.map((name) => [name, readGiven(name, environment, flags)]));
  const raw = Object.fromEntries(NAMES.map((name) => [name, given[name]?.value ?? SETTINGS[name].default ?? null]));
  const checked = values.safeParse(raw);
  const failed = new Set(checked.error?.issues.map((issue) => issue.path[0] as keyof Config));
  const problems = NAMES.filter((name) => failed.has(name)).map((name) => {
    const place = given[name]?.place ?? SETTINGS[name].variable;
    return `${place} is ${show(name, given[name]?.value)}, expected ${SETTINGS[name].expects}`;
  });
  if (raw.neo4jUri && !raw.neo4jPassword) {
    problems.push(
      'NEO4J_PASSWORD is not set but NEO4J_URI is, expected the password of that server (any word if it has authentication off)',
    );
  }
  if (raw.jwtIssuer && !raw.jwtAudience) {
    problems.push(
      'ISNAD_JWT_AUDIENCE is not set but ISNAD_JWT_ISSUER is, expected the audience that the issuer writes into tokens for this server',
    );
  }
  if (!checked.success || problems.length > 0) {
    const heading = problems.length === 1 ? 'A setting is' : `${problems.length} settings are`;
    throw new IsnadError('CONFIG_INVALID', `${heading} not usable:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  }
  const { dataFolder, neo4jJarsFolder, anonymous, ...rest } = checked.data;
  return {
    ...rest,
    // A proxy that is named is there to let others in.
    anonymous: anonymous ?? (isLoopback(rest.host) && rest.trustedProxies.length === 0 ? 'read' : 'none'),
    dataFolder: resolve(dataFolder),
    neo4jJarsFolder: neo4jJarsFolder ? resolve(neo4jJarsFolder) : join(resolve(dataFolder), 'neo4j-jars'),
  };
}

function readGiven(
  name: keyof Config,
  environment: Readonly<Record<string, string | undefined>>,
  flags: ConfigFlags,
): { readonly value: string; readonly place: string } | null {
  const flag = flags[name];
  if (flag) return { value: flag, place: flagOf(name) };
  const value = environment[SETTINGS[name].variable];
  return value ? { value, place: SETTINGS[name].variable } : null;
}

/** The value for a message: nothing of a secret, and no password that somebody wrote into an address. */
function show(name: keyof Config, value: string | undefined): string {
  if (value === undefined) return 'not set';
  if (SETTINGS[name].secret) return '(hidden)';
  return `"${value.replace(/\/\/.*@/, '//(hidden)@')}"`;
}
