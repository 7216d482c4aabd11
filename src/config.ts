import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { IsnadError } from './errors.js';
import { ACCESS_ROLES, type AccessRole, API_KEY_PATTERN, digestOfApiKey, toAccessRole } from './model/index.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const LOG_FORMATS = ['json', 'text'] as const;
export const ANONYMOUS_RIGHTS = ['read', 'none'] as const;

/** The settings of a running isnad, checked. Folders are absolute. */
export interface Config {
  /** `null`: the embedded Neo4j in `dataFolder` is used, and the other `neo4j…` connection settings are not. */
  readonly neo4jUri: string | null;
  readonly neo4jUser: string;
  /** Never `null` where `neo4jUri` is given. */
  readonly neo4jPassword: string | null;
  /** `null`: the home database of the user. */
  readonly neo4jDatabase: string | null;
  /** 0: a free port. */
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly neo4jJarsFolder: string;
  /** 0: a free port. */
  readonly boltPort: number;
  /** How deep the fields of an operation may be nested. */
  readonly maxDepth: number;
  /** What an operation may cost (`api/cost.ts`). */
  readonly maxCost: number;
  readonly maxAliases: number;
  /** After so many milliseconds a request is given up. */
  readonly deadlineMs: number;
  /** From one viewer, or from one address of viewers without a name; 0 for no limit. */
  readonly requestsPerMinute: number;
  /** How often the log is looked at for subscribers, in milliseconds. */
  readonly liveIntervalMs: number;
  /** How many changes a subscriber may fall behind. */
  readonly liveBuffer: number;
  /** Of one connection. */
  readonly maxSubscriptions: number;
  /** WebSocket connections at the same time. */
  readonly maxSockets: number;
  /** Connections of all kinds at the same time. */
  readonly maxConnections: number;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
  /** Origins whose pages may read answers: `https://example.org`. */
  readonly corsOrigins: readonly string[];
  /** A manifest or a folder of documents; `null`: none. */
  readonly trustedDocuments: string | null;
  /** Whether nothing but `trustedDocuments` is run. */
  readonly trustedDocumentsOnly: boolean;
  /** Addresses and subnets of proxies whose `x-forwarded-for` says who asks; or `loopback` and its like. */
  readonly trustedProxies: readonly string[];
  /** What those may do who send no key and no token. */
  readonly anonymous: (typeof ANONYMOUS_RIGHTS)[number];
  /** Keys beside those of the graph. */
  readonly apiKeys: readonly ConfiguredKey[];
  /** Whose tokens are taken (the claim `iss`); `null`: nobody's. */
  readonly jwtIssuer: string | null;
  /** For whom the tokens have to be made (the claim `aud`). Never `null` where `jwtIssuer` is given. */
  readonly jwtAudience: string | null;
  /** `null`: where the issuer's OpenID configuration says. */
  readonly jwksUrl: string | null;
  readonly jwtRoleClaim: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly logFormat: (typeof LOG_FORMATS)[number];
}

/** A key from the environment; of the key itself only the SHA-256 is kept. */
export interface ConfiguredKey {
  readonly name: string;
  readonly role: AccessRole;
  readonly hash: string;
}

/** Values from the command line, by the name of the setting, as typed. */
export type ConfigFlags = { readonly [Key in keyof Config]?: string | undefined };

/** What help and documentation say about one setting. */
export interface SettingDescription {
  readonly name: keyof Config;
  /** Environment variable. */
  readonly variable: string;
  /** Option of the command line, with its value: `--port <port>`. */
  readonly flag: string;
  readonly description: string;
  readonly expects: string;
  /** The default as text; `null` where there is none. */
  readonly default: string | null;
}

/**
 * Reads every setting from its flag, else from its environment variable, else takes the default. An empty value counts as absent.
 * @throws IsnadError `CONFIG_INVALID`, which names every problem at once and never shows a password.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, flags: ConfigFlags = {}): Config {
  const given = Object.fromEntries(NAMES.map((name) => [name, readGiven(name, environment, flags)]));
  const raw = Object.fromEntries(NAMES.map((name) => [name, given[name]?.value ?? SETTINGS[name].default ?? null]));
  const checked = schema.safeParse(raw);
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

/** Every setting, in the order in which help lists them. */
export function describeSettings(): readonly SettingDescription[] {
  return NAMES.map((name) => {
    const { variable, value, description, expects } = SETTINGS[name];
    const shownDefault = SETTINGS[name].defaultText ?? SETTINGS[name].default ?? null;
    return { name, variable, flag: `${flagOf(name)} <${value}>`, description, expects, default: shownDefault };
  });
}

interface Setting {
  readonly variable: string;
  /** What the value is called after the flag. */
  readonly value: string;
  readonly description: string;
  readonly expects: string;
  readonly default?: string;
  /** The default in words, where it is not a fixed value. */
  readonly defaultText?: string;
  readonly secret?: true;
}

const SETTINGS: Readonly<Record<keyof Config, Setting>> = {
  neo4jUri: {
    variable: 'NEO4J_URI',
    value: 'uri',
    description: 'Neo4j server to use; without it an embedded one is started in the data folder',
    expects: 'an address such as bolt://localhost:7687 or neo4j+s://host, without user and password in it',
    defaultText: 'the embedded Neo4j',
  },
  neo4jUser: {
    variable: 'NEO4J_USER',
    value: 'name',
    description: 'user of the server at NEO4J_URI',
    expects: 'a user name',
    default: 'neo4j',
  },
  neo4jPassword: {
    variable: 'NEO4J_PASSWORD',
    value: 'password',
    description: 'password of that user; better given in the environment, where other users do not see it',
    expects: 'the password of the server at NEO4J_URI',
    secret: true,
  },
  neo4jDatabase: {
    variable: 'NEO4J_DATABASE',
    value: 'name',
    description: 'database on that server',
    expects: 'a database name of letters, digits, dots and dashes, 3 to 63 characters',
    defaultText: "the user's home database",
  },
  port: {
    variable: 'PORT',
    value: 'port',
    description: 'port of the HTTP server; 0 takes a free one',
    expects: 'a whole number from 0 to 65535',
    default: '4000',
  },
  host: {
    variable: 'HOST',
    value: 'host',
    description: 'address the HTTP server listens on; 0.0.0.0 opens it to other machines',
    expects: 'a host name or IP address',
    default: '127.0.0.1',
  },
  dataFolder: {
    variable: 'ISNAD_DATA',
    value: 'folder',
    description: 'folder of the embedded Neo4j: its store, password and log',
    expects: 'a folder',
    default: '.isnad',
    defaultText: '.isnad in the working folder',
  },
  neo4jJarsFolder: {
    variable: 'ISNAD_NEO4J_JARS',
    value: 'folder',
    description: 'folder that the embedded Neo4j is fetched into, once',
    expects: 'a folder',
    defaultText: 'neo4j-jars in the data folder',
  },
  boltPort: {
    variable: 'ISNAD_BOLT_PORT',
    value: 'port',
    description: 'Bolt port of the embedded Neo4j; 0 takes a free one',
    expects: 'a whole number from 0 to 65535',
    default: '0',
    defaultText: 'a free port, kept from then on',
  },
  maxDepth: {
    variable: 'ISNAD_MAX_DEPTH',
    value: 'levels',
    description: 'how deep the fields of an operation may be nested',
    expects: 'a whole number from 1 to 100',
    default: '15',
  },
  maxCost: {
    variable: 'ISNAD_MAX_COST',
    value: 'cost',
    description: 'what an operation may cost: about the number of fields in the largest answer it can have',
    expects: 'a whole number from 1 to 10000000',
    default: '10000',
  },
  maxAliases: {
    variable: 'ISNAD_MAX_ALIASES',
    value: 'number',
    description: 'how many aliases an operation may have',
    expects: 'a whole number from 0 to 1000',
    default: '30',
  },
  deadlineMs: {
    variable: 'ISNAD_DEADLINE_MS',
    value: 'milliseconds',
    description: 'after how long a request is given up, its database queries included',
    expects: 'a whole number from 100 to 600000',
    default: '15000',
  },
  requestsPerMinute: {
    variable: 'ISNAD_REQUESTS_PER_MINUTE',
    value: 'number',
    description:
      'how many requests one key, token holder or else address may send to the API in a minute; 0 for no limit',
    expects: 'a whole number from 0 to 1000000',
    default: '0',
  },
  liveIntervalMs: {
    variable: 'ISNAD_LIVE_INTERVAL_MS',
    value: 'milliseconds',
    description: 'how often the graph is looked at for what other processes wrote, while there are subscribers',
    expects: 'a whole number from 20 to 600000',
    default: '500',
  },
  liveBuffer: {
    variable: 'ISNAD_LIVE_BUFFER',
    value: 'changes',
    description: 'how many changes a subscriber may fall behind before its connection is closed',
    expects: 'a whole number from 1 to 100000',
    default: '500',
  },
  maxSubscriptions: {
    variable: 'ISNAD_MAX_SUBSCRIPTIONS',
    value: 'number',
    description: 'how many subscriptions one connection may have',
    expects: 'a whole number from 0 to 1000',
    default: '20',
  },
  maxSockets: {
    variable: 'ISNAD_MAX_SOCKETS',
    value: 'number',
    description: 'how many WebSocket connections may be open; 0 for no subscriptions',
    expects: 'a whole number from 0 to 100000',
    default: '500',
  },
  maxConnections: {
    variable: 'ISNAD_MAX_CONNECTIONS',
    value: 'number',
    description: 'how many connections of all kinds may be open',
    expects: 'a whole number from 1 to 100000',
    default: '2000',
  },
  introspection: {
    variable: 'ISNAD_INTROSPECTION',
    value: 'on|off',
    description: 'whether the schema can be asked for, as the playground and code generators do',
    expects: 'on or off',
    default: 'on',
  },
  corsOrigins: {
    variable: 'ISNAD_CORS_ORIGINS',
    value: 'origins',
    description: 'whose pages may read answers in browsers, separated by commas',
    expects: 'origins such as https://example.org, without paths, separated by commas',
    defaultText: 'pages of this server only',
  },
  trustedDocuments: {
    variable: 'ISNAD_TRUSTED_DOCUMENTS',
    value: 'path',
    description:
      'operations that apps may ask for by their identifier: a manifest (JSON), or a folder of .graphql files',
    expects: 'a file or folder',
    defaultText: 'none',
  },
  trustedDocumentsOnly: {
    variable: 'ISNAD_TRUSTED_DOCUMENTS_ONLY',
    value: 'on|off',
    description: 'whether nothing but those operations is run, where there are any',
    expects: 'on or off',
    default: 'on',
  },
  trustedProxies: {
    variable: 'ISNAD_TRUSTED_PROXIES',
    value: 'addresses',
    description:
      'proxies before this server, whose x-forwarded-for says from which address a request comes, separated by commas',
    expects: 'addresses or subnets such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, separated by commas',
    defaultText: 'none',
  },
  anonymous: {
    variable: 'ISNAD_ANONYMOUS',
    value: 'read|none',
    description: 'what those may do who send no key and no token',
    expects: 'read or none',
    defaultText: 'read where HOST is loopback and no proxy is trusted, else none',
  },
  apiKeys: {
    variable: 'ISNAD_API_KEYS',
    value: 'keys',
    description:
      'keys beside those that `isnad key create` makes; better given in the environment, where other users do not see them',
    expects:
      'name:role:key separated by commas, each name once, the role reader, editor or admin, the key isnad_ and at least 40 random letters and digits',
    defaultText: 'none',
    secret: true,
  },
  jwtIssuer: {
    variable: 'ISNAD_JWT_ISSUER',
    value: 'url',
    description: 'whose tokens (JWT) are taken: the address that they name as their issuer',
    expects: 'an address such as https://login.example.org/realms/news',
    defaultText: 'no tokens are taken',
  },
  jwtAudience: {
    variable: 'ISNAD_JWT_AUDIENCE',
    value: 'name',
    description: 'for whom a token has to be made: what the issuer calls this server',
    expects: 'the audience that tokens for this server carry',
  },
  jwksUrl: {
    variable: 'ISNAD_JWKS_URL',
    value: 'url',
    description: 'where the public keys of the issuer are',
    expects: 'an address such as https://login.example.org/keys',
    defaultText: 'where the OpenID configuration of the issuer says',
  },
  jwtRoleClaim: {
    variable: 'ISNAD_JWT_ROLE_CLAIM',
    value: 'claim',
    description: 'claim of a token that holds its role, or a list with it; dots lead into objects: realm_access.roles',
    expects: 'the name of a claim',
    default: 'isnad_role',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    value: 'level',
    description: 'least level that is logged',
    expects: `one of ${LOG_LEVELS.join(', ')}`,
    default: 'info',
  },
  logFormat: {
    variable: 'LOG_FORMAT',
    value: 'format',
    description: 'logs as JSON lines for machines or as text for people',
    expects: `one of ${LOG_FORMATS.join(', ')}`,
    default: 'json',
  },
};

const NAMES = Object.keys(SETTINGS) as (keyof Config)[];

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,8}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}

const onOrOff = z.enum(['on', 'off']).transform((value) => value === 'on');

const commaSeparated = z
  .string()
  .nullable()
  .transform((list) => list?.split(',').map((item) => item.trim()) ?? []);

const configuredKey = z
  .object({
    name: z.string().min(1),
    role: z.string().transform(toAccessRole).pipe(z.enum(ACCESS_ROLES)),
    key: z.string().regex(API_KEY_PATTERN),
  })
  .transform(({ name, role, key }): ConfiguredKey => ({ name, role, hash: digestOfApiKey(key) }));

const schema = z.object({
  neo4jUri: z.string().refine(isNeo4jUri).nullable(),
  neo4jUser: z.string(),
  neo4jPassword: z.string().nullable(),
  neo4jDatabase: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i)
    .nullable(),
  port,
  host: z.string().regex(/^[\w.:-]+$/),
  dataFolder: z.string(),
  neo4jJarsFolder: z.string().nullable(),
  boltPort: port,
  maxDepth: wholeNumber(1, 100),
  maxCost: wholeNumber(1, 10_000_000),
  maxAliases: wholeNumber(0, 1000),
  deadlineMs: wholeNumber(100, 600_000),
  requestsPerMinute: wholeNumber(0, 1_000_000),
  liveIntervalMs: wholeNumber(20, 600_000),
  liveBuffer: wholeNumber(1, 100_000),
  maxSubscriptions: wholeNumber(0, 1000),
  maxSockets: wholeNumber(0, 100_000),
  maxConnections: wholeNumber(1, 100_000),
  introspection: onOrOff,
  corsOrigins: commaSeparated.pipe(z.array(z.string().refine(isOrigin))),
  trustedDocuments: z
    .string()
    .nullable()
    .transform((path) => path && resolve(path)),
  trustedDocumentsOnly: onOrOff,
  trustedProxies: commaSeparated.pipe(z.array(z.string().refine(isAddressRange))),
  anonymous: z.enum(ANONYMOUS_RIGHTS).nullable(),
  apiKeys: z.string().nullable().transform(readKeys).pipe(z.array(configuredKey).refine(haveDifferentNames)),
  jwtIssuer: z.string().refine(isHttpUrl).nullable(),
  jwtAudience: z.string().nullable(),
  jwksUrl: z.string().refine(isHttpUrl).nullable(),
  jwtRoleClaim: z.string(),
  logLevel: z.enum(LOG_LEVELS),
  logFormat: z.enum(LOG_FORMATS),
});

function isNeo4jUri(uri: string): boolean {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\//.test(uri) || !URL.canParse(uri)) return false;
  const { hostname, username, password } = new URL(uri);
  return hostname !== '' && username === '' && password === '';
}

/** The parts of a list such as `desk:editor:isnad_…,site:reader:isnad_…`. */
function readKeys(list: string | null) {
  if (list === null) return [];
  return list.split(',').map((item) => {
    const [name, role, key, ...more] = item.trim().split(':');
    return { name, role, key: more.length === 0 ? key : undefined };
  });
}

function haveDifferentNames(keys: readonly ConfiguredKey[]): boolean {
  return new Set(keys.map(({ name }) => name)).size === keys.length;
}

function isHttpUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** What Express takes for a proxy that it trusts: an address, a subnet, or a name for several. */
function isAddressRange(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

/** Whether only this machine reaches an address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
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

/** `neo4jUri` is `--neo4j-uri`, the name that the command line parser derives back. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The value for a message: nothing of a secret, and no password that somebody wrote into an address. */
function show(name: keyof Config, value: string | undefined): string {
  if (value === undefined) return 'not set';
  if (SETTINGS[name].secret) return '(hidden)';
  return `"${value.replace(/\/\/.*@/, '//(hidden)@')}"`;
}
