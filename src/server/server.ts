import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema, createApiContext } from '../api/index.js';
import type { Config } from '../config/index.js';
import { cancellable, type Graph } from '../graph/index.js';
import {
  type AccessSettings,
  allowOrigins,
  createIdentify,
  type Identify,
  limitRate,
  noteViewer,
  requireViewer,
  viewerOf,
} from './access/index.js';
import { createApollo } from './apollo.js';
import { keepNothing } from './caching/index.js';
import { toRequestSignal } from './deadline.js';
import { healthRoutes } from './health.js';
import { answerHttpErrors, answerNotFound } from './http-errors.js';
import { createHttpServer } from './http-server.js';
import { listen, toUrl } from './listen.js';
import { serveSubscriptions } from './live/index.js';
import type { Logger } from './logger.js';
import { createMetrics, type Metrics } from './metrics.js';
import { pageRoutes } from './pages.js';
import { logRequests } from './request-log.js';
import { type HttpContext, toRequestScope } from './request-scope.js';
import { securityHeaders } from './security-headers.js';
import { readTrustedDocuments, type TrustedDocuments, takeTrustedDocuments } from './trusted-documents/index.js';

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
  const { config, graph, logger, graceMs = 10_000, idleMs = 60_000 } = options;
  const schema = options.schema ?? (await buildApiSchema());
  const documents = await readDocuments(config, schema);
  const metrics = createMetrics(graph);
  const httpServer = createHttpServer(config);
  const apollo = createApollo({ schema, graph, httpServer, logger, metrics, limits: config, graceMs });
  await apollo.start();
  const identify = createIdentify({ config, graph, logger });
  const live = serveSubscriptions({
    ...{ httpServer, schema, documents, config, limits: config },
    ...{ graph, identify, logger, metrics: metrics.live, idleMs },
  });
  const stop = once(async () => {
    await live.close();
    await apollo.stop();
    metrics.stop();
  });
  try {
    httpServer.on('request', createApp({ apollo, config, documents, graph, identify, logger, metrics }));
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

/** Room for a long query with its variables; articles do not come this way. */
const BODY_LIMIT = '1mb';

interface AppOptions {
  readonly apollo: ApolloServer<HttpContext>;
  readonly config: ServerConfig;
  readonly documents: TrustedDocuments | null;
  readonly graph: Graph;
  readonly identify: Identify;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

function createApp(options: AppOptions): Express {
  const { config, graph, identify, logger, metrics } = options;
  const app = express()
    .disable('x-powered-by')
    .set('trust proxy', [...config.trustedProxies]);
  app.use(logRequests(logger), metrics.countRequests, securityHeaders());
  app.use(healthRoutes(graph));
  app.get('/metrics', noteViewer(identify), requireViewer, metrics.answer);
  app.use(pageRoutes(logger));
  app.use('/graphql', createApi(options));
  app.use(answerNotFound, answerHttpErrors({ bodyLimit: BODY_LIMIT }));
  return app;
}

/** The API is an application of its own, so that Express makes no digest of every answer: `cacheAnswers` has a better tag. */
function createApi({ apollo, config, documents, graph, identify }: AppOptions): Express {
  const api = express().disable('x-powered-by').disable('etag');
  api.use(keepNothing, allowOrigins(config), noteViewer(identify), limitRate(config), requireViewer);
  api.use(express.json({ limit: BODY_LIMIT }));
  if (documents) api.use(takeTrustedDocuments(documents));
  api.use(answerOperations(apollo, graph, config.deadlineMs));
  api.use(answerHttpErrors({ bodyLimit: BODY_LIMIT }));
  return api;
}

function answerOperations(apollo: ApolloServer<HttpContext>, graph: Graph, deadlineMs: number): RequestHandler {
  return expressMiddleware(apollo, {
    context: async ({ req, res }) => {
      const scope = toRequestScope(req, res);
      const api = createApiContext({
        graph: cancellable(graph, toRequestSignal(res, deadlineMs)),
        requestId: scope.requestId,
        viewer: viewerOf(res),
      });
      return { ...api, scope };
    },
  });
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
}
