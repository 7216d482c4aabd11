import neo4j, { type Driver } from 'neo4j-driver';
import { IsnadError } from '../errors.js';
import { toIsnadError } from './driver-errors.js';
import type { Graph } from './graph.js';
import { namedQueries } from './named-queries.js';
import { Neo4jGraph } from './neo4j-graph.js';
import { checkServerVersion } from './server-version.js';

export interface GraphSettings {
  /** `bolt://` for one server, `neo4j://` for a cluster, with `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Default: the user's home database. */
  readonly database?: string;
  /**
   * How long a query that fails for a passing reason (deadlock, restart, change of leader) is tried again. Default 15
   * 000 ms.
   */
  readonly retryMs?: number;
  /** Gets what the driver warns about. */
  readonly logger?: { warn(message: string): void };
}

/**
 * More connections than this do not answer faster on the machines measured, they only wait longer inside the server.
 */
const POOL_SIZE = 8;

/**
 * Connects to Neo4j, after checking that it answers, accepts the password and is new enough.
 *
 * @throws IsnadError CONFIG_INVALID, GRAPH_AUTH_FAILED, GRAPH_UNAVAILABLE, GRAPH_TOO_OLD
 */
export async function connectGraph(settings: GraphSettings): Promise<Graph> {
  namedQueries();
  const { uri, user, database } = settings;
  const server = { uri, user, database };
  const driver = createDriver(settings);
  const graph = new Neo4jGraph(driver, server);
  try {
    const { agent } = await driver.getServerInfo();
    checkServerVersion(agent ?? '', uri);
    await graph.ping();
    return graph;
  } catch (error) {
    await driver.close();
    throw toIsnadError(error, server);
  }
}

function createDriver({ uri, user, password, retryMs, logger }: GraphSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: POOL_SIZE,
      maxTransactionRetryTime: retryMs ?? 15_000,
      connectionTimeout: 10_000,
      // Hints for whoever writes Cypher; without this the server computes and sends them with every answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      ...(logger ? { logging: { level: 'warn' as const, logger: (_, message) => logger.warn(message) } } : {}),
    });
  } catch (error) {
    throw new IsnadError(
      'CONFIG_INVALID',
      `NEO4J_URI "${uri}" is not an address of a Neo4j server. Give one such as bolt://127.0.0.1:7687 or neo4j+s://graph.example.org.`,
      { cause: error },
    );
  }
}
