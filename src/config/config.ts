import type { AccessRole } from '../model/index.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const LOG_FORMATS = ['json', 'text'] as const;
/** From where pages may be fetched: nowhere, addresses that everybody reaches, or private networks and this machine too. */
export const FETCH_SOURCES = ['none', 'public', 'any'] as const;
export type FetchSource = (typeof FETCH_SOURCES)[number];
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
  /** From where `ingestArticle` may fetch a page. */
  readonly fetchFrom: FetchSource;
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
