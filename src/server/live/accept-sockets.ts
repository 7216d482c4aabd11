import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { WebSocketServer } from 'ws';

export interface AcceptOptions {
  readonly sockets: WebSocketServer;
  /** Origins whose pages may connect besides our own. */
  readonly corsOrigins: readonly string[];
  /** The most connections at the same time. */
  readonly maxSockets: number;
}

/** Takes requests to speak WebSocket at the address of the API, and refuses all others in HTTP. */
export function acceptSockets(options: AcceptOptions) {
  const { sockets } = options;
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const refusal = findRefusal(request, options);
    if (refusal === null) {
      sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request));
    } else {
      socket.on('error', () => socket.destroy());
      socket.end(`HTTP/1.1 ${refusal}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    }
  };
}

function findRefusal(request: IncomingMessage, { sockets, corsOrigins, maxSockets }: AcceptOptions): string | null {
  if (!/^\/graphql(\?|$)/.test(request.url ?? '')) return '404 Not Found';
  if (!isFromHere(request) && !corsOrigins.includes(request.headers.origin!)) return '403 Forbidden';
  return sockets.clients.size < maxSockets ? null : '503 Service Unavailable';
}

/**
 * Whether a request comes from a page of this server, or from no page at all. Browsers let any page open a WebSocket to any
 * address and read what comes, so it is for the server to look at the origin (RFC 6455, section 10.2).
 */
function isFromHere({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
