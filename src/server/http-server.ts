import { createServer, type Server } from 'node:http';

export interface HttpServerOptions {
  /** More are closed before anything is read of them; those of WebSockets count too. */
  readonly maxConnections: number;
  /** How long a client may take to send the headers of a request. Default 10 000 ms. */
  readonly headersMs?: number;
  /** How long a client may take to send a whole request, body included. Default 30 000 ms. */
  readonly requestMs?: number;
  /** How long a connection is kept for the next request. Default 65 000 ms: longer than proxies keep theirs, which by habit is a minute. */
  readonly idleMs?: number;
}

/**
 * An HTTP server that clients cannot keep busy by sending slowly or not at all: Node answers them with 408 and closes. What is done for a
 * request that has been received has its own deadline (`deadline.ts`).
 */
export function createHttpServer(options: HttpServerOptions): Server {
  const { maxConnections, headersMs = 10_000, requestMs = 30_000, idleMs = 65_000 } = options;
  const server = createServer({
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    // How often Node looks for connections over their time.
    connectionsCheckingInterval: Math.min(1000, headersMs),
  });
  server.maxConnections = maxConnections;
  return server;
}
