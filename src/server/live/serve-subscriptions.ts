import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { GraphQLError } from 'graphql';
import type { Context } from 'graphql-ws';
import { type Extra, useServer as speakProtocol } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { type ApiContext, ChangeStream, createApiContext, subscribeToEvents } from '../../api/index.js';
import type { Config } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import { cancellable, type Graph, timed } from '../../graph/index.js';
import type { Identify, LimitRate } from '../access/index.js';
import { createFormatError } from '../format-error.js';
import type { Logger } from '../logger.js';
import { acceptSockets } from './accept-sockets.js';
import { connect } from './connect.js';
import type { Connection } from './connection.js';
import type { LiveMetrics } from './metrics.js';
import { type OperationRules, readOperation, tooManySubscriptions, toRefusal } from './operation.js';

/** The settings that subscriptions keep. */
export type LiveConfig = Pick<
  Config,
  'corsOrigins' | 'deadlineMs' | 'liveIntervalMs' | 'liveBuffer' | 'maxSockets' | 'maxSubscriptions'
>;

export interface LiveOptions extends OperationRules {
  readonly httpServer: Server;
  readonly config: LiveConfig;
  readonly graph: Graph;
  readonly identify: Identify;
  /** Counts what is subscribed to together with requests; `null`: as many as somebody likes. */
  readonly limit: LimitRate | null;
  readonly logger: Logger;
  readonly metrics: LiveMetrics;
  /** How long a connection may have no subscription. */
  readonly idleMs: number;
  /** How often a connection is looked at whether its key or token still opens something. */
  readonly recheckMs: number;
}

/** A connection gets its `Connection` when the client has said who it is. */
type Client = Context<Record<string, unknown>, Extra & { connection?: Connection }>;

/** The longest message that a client may send, in bytes: room for a document with its variables. */
const MAX_PAYLOAD = 100_000;
/** Clients that do not answer a ping before the next one are gone. */
const KEEP_ALIVE_MS = 15_000;
/** How long clients have to answer that the server goes away. */
const CLOSE_GRACE_MS = 1_000;

/**
 * Answers subscriptions over WebSocket (graphql-transport-ws) at the address of the API, until it is closed: clients are
 * then told that the server goes away.
 */
export function serveSubscriptions(options: LiveOptions): { close(): Promise<void> } {
  const { httpServer, config, logger, metrics } = options;
  const graph = timed(options.graph, config.deadlineMs);
  const stream = new ChangeStream({
    graph,
    intervalMs: config.liveIntervalMs,
    capacity: config.liveBuffer,
    onError: (error) => logger.error({ err: error }, 'the log of changes could not be read'),
  });
  metrics.watchHeld(() => stream.held);
  const formatError = createFormatError(logger);
  const format = (errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  const server = speakProtocol<Record<string, unknown>, { connection?: Connection }>(
    {
      onConnect: (client) => connect(client, options),
      onSubscribe: async (client: Client, id, payload) => {
        const connection = client.extra.connection!;
        const refusal = await limited(client.extra.request, connection);
        if (refusal !== null) return [refusal];
        if (connection.size >= config.maxSubscriptions)
          return [toRefusal(tooManySubscriptions(config.maxSubscriptions))];
        const operation = readOperation(options, payload);
        if (!('document' in operation)) return operation;
        connection.begin(id);
        return { schema: options.schema, ...operation, contextValue: toContext(connection) };
      },
      subscribe: (args) => {
        const context = args.contextValue as ApiContext;
        const toEventContext = (loaders: ApiContext['loaders']) => ({ ...context, loaders });
        return subscribeToEvents({ args: { ...args, contextValue: context }, toEventContext });
      },
      // From here on nothing is missed: where the log ended has been read.
      onOperation: () => metrics.subscriptionsOpen.inc(),
      onNext: (_client, _id, _payload, _args, { data, errors }) => {
        metrics.events.inc();
        return { ...(data !== undefined && { data }), ...(errors && { errors: format(errors) }) };
      },
      onError: (_client, _id, _payload, errors) => format(errors),
      onComplete: (client: Client, id) => {
        if (client.extra.connection?.finish(id)) metrics.subscriptionsOpen.dec();
      },
    },
    sockets,
    KEEP_ALIVE_MS,
  );
  const accept = acceptSockets({ sockets, corsOrigins: config.corsOrigins, maxSockets: config.maxSockets });
  httpServer.on('upgrade', accept);
  return { close };

  async function limited(request: IncomingMessage, connection: Connection): Promise<GraphQLError | null> {
    try {
      await options.limit?.(request, connection);
      return null;
    } catch (error) {
      if (error instanceof IsnadError) return toRefusal(error);
      throw error;
    }
  }

  function toContext(connection: Connection): ApiContext {
    const onTooSlow = () => {
      metrics.tooSlow.inc();
      connection.close('tooSlow');
    };
    return createApiContext({
      graph: cancellable(graph, connection.signal),
      requestId: randomUUID(),
      viewer: connection.viewer,
      live: { stream, onTooSlow },
    });
  }

  async function close(): Promise<void> {
    httpServer.off('upgrade', accept);
    const deaf = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, CLOSE_GRACE_MS);
    await server.dispose();
    clearTimeout(deaf);
    stream.close();
  }
}
