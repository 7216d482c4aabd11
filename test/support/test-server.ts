import { Writable } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import { readConfig } from '../../src/config/index.js';
import type { Graph } from '../../src/graph/index.js';
import { createLogger, type RunningServer, type ServerConfig, startServer } from '../../src/server/index.js';

/** A real server on a free port, with its log kept. */
export interface TestServer extends RunningServer {
  readonly log: readonly LogLine[];
}

export type LogLine = Readonly<Record<string, unknown>>;

export interface TestServerOptions {
  readonly graph: Graph;
  readonly schema?: GraphQLSchema;
  readonly graceMs?: number;
  readonly idleMs?: number;
  readonly recheckMs?: number;
  readonly port?: number;
  /** Settings other than the defaults. */
  readonly config?: Partial<ServerConfig>;
}

export async function startTestServer({ graph, port = 0, config, ...rest }: TestServerOptions): Promise<TestServer> {
  const log: LogLine[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      for (const line of String(chunk).trim().split('\n')) log.push(JSON.parse(line));
      done();
    },
  });
  const logger = createLogger({ logLevel: 'info', logFormat: 'json' }, destination);
  const server = await startServer({
    config: { ...readConfig({}), fetchFrom: 'none', ...config, port },
    graph,
    logger,
    ...rest,
  });
  return { ...server, log };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
}

/** Posts a GraphQL operation. */
export async function ask(
  server: RunningServer,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
