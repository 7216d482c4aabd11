import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/index.js';
import type { Config } from '../config/index.js';
import type { Graph } from '../graph/index.js';
import { type AccessSettings, createIdentify, credentialsOf, limitRate } from './access/index.js';
import { type Answer, type AnswerOptions, answerOperations } from './answer-operations.js';
import { createApollo } from './apollo.js';
import { healthRoutes } from './health.js';
import { answerHttpErrors, answerNotFound } from './http-errors.js';
import { createHttpServer } from './http-server.js';
import { listen, toUrl } from './listen.js';
import { serveSubscriptions } from './live/index.js';
import type { Logger } from './logger.js';
import { createMetrics, type Metrics } from './metrics.js';
import { pageRoutes } from './pages.js';
import { logRequests } from './request-log.js';
import { protectOperation, protectPages } from './security-headers.js';
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents/index.js';

/** The settings that the server itself keeps. */
export type ServerConfig = AccessSettings &
  Pick<
    Config,
    | 'host'
    | 'port'
    | 'maxDepth'
    | 'maxCost'
    | 'maxAliases'
    | 'deadlineMs'
    | 'requestsPerMinute'
    | 'introspection'
    | 'corsOrigins'
    | 'liveIntervalMs'
    | 'liveBuffer'
    | 'maxSockets'
    | 'maxConnections'
    | 'maxSubscriptions'
    | 'trustedProxies'
    | 'trustedDocuments'
    | 'trustedDocumentsOnly'
    | 'fetchFrom'
  >;

export interface ServerOptions {
  readonly config: ServerConfig;
  /** Stays the caller's: it is to be closed after `stop()`. */
  readonly graph: Graph;
  readonly logger: Logger;
  /** Default: the schema of the API. */
  readonly schema?: GraphQLSchema;
  /** How long a WebSocket may have no subscription before it is closed. Default 60 000 ms. */
  readonly idleMs?: number;
  /** How often WebSocket connections are looked at whether their key or token still opens something. Default 60 000 ms. */
  readonly recheckMs?: number;
  /** How long `stop()` lets requests in flight finish. Default 10 000 ms. */
  readonly graceMs?: number;
}

export interface RunningServer {
  /** For a person to open: `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no new requests, lets those in flight finish, then closes. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP server: GraphQL and playground at `/graphql`, the landing page at `/`, `/healthz`, `/readyz` and `/metrics`.
 * @throws IsnadError `PORT_BUSY`, `CONFIG_INVALID`, `DOCUMENTS_INVALID`, `FILE_NOT_READABLE`
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { config, graph, logger, graceMs = 10_000, idleMs = 60_000, recheckMs = 60_000 } = options;
  const schema = options.schema ?? (await buildApiSchema());
  const documents = await readDocuments(config, schema);
  const metrics = createMetrics(graph);
  const httpServer = createHttpServer(config);
  const apollo = createApollo({ schema, graph, httpServer, logger, metrics, limits: config, graceMs });
  await apollo.start();
  const identify = createIdentify({ config, graph, logger });
  const limit = limitRate(config);
  const live = serveSubscriptions({
    ...{ httpServer, schema, documents, config, limits: config },
    ...{ graph, identify, limit, logger, metrics: metrics.live, idleMs, recheckMs },
  });
  const stop = once(async () => {
    await live.close();
    await apollo.stop();
    metrics.stop();
  });
  try {
    httpServer.on('request', createListener({ apollo, config, documents, graph, identify, limit, logger, metrics }));
    const port = await listen(httpServer, config);
    return { url: toUrl(config.host, port), port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readDocuments(config: ServerConfig, schema: GraphQLSchema): Promise<TrustedDocuments | null> {
  const { trustedDocuments: path, trustedDocumentsOnly: only } = config;
  return path === null ? null : readTrustedDocuments({ path, only, schema });
}

interface ListenerOptions extends AnswerOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

function createListener(options: ListenerOptions): RequestListener {
  const nameAndLog = logRequests(options.logger);
  const protectPage = protectPages();
  const answer = answerOperations(options);
  const app = createApp(options, answer);
  return (request, response) => {
    nameAndLog(request, response);
    options.metrics.countRequest(request, response);
    if (isOperation(request)) {
      protectOperation(response);
      void answer(request, response);
    } else {
      protectPage(response);
      app(request, response);
    }
  };
}

/** What is asked most goes straight to its answer; Express finds all other ways, also those of operations that come by GET. */
function isOperation({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && /^\/graphql\/?(\?|$)/i.test(url);
}

function createApp({ graph, identify, logger, metrics }: ListenerOptions, answer: Answer): Express {
  const app = express().disable('x-powered-by');
  app.use(healthRoutes(graph));
  app.get('/metrics', async (request, response) => {
    await identify(credentialsOf(request));
    await metrics.answer(response);
  });
  app.use(pageRoutes(logger));
  app.use('/graphql', (request, response) => answer(request, response));
  app.use(answerNotFound, answerHttpErrors);
  return app;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
