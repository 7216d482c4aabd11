import type { WebSocket } from 'ws';
import type { Viewer } from '../../api/index.js';
import { IsnadError } from '../../errors.js';

/** Why a connection is closed. From 4000 on codes are ours (RFC 6455, section 7.4.2); 4401 is that of graphql-transport-ws. */
export const CLOSE_REASONS = {
  tooSlow: [4413, 'SUBSCRIBER_TOO_SLOW: connect again, with "after" set to the last cursor received'],
  idle: [4410, 'The connection had no subscription for too long'],
  unauthenticated: [4401, 'UNAUTHENTICATED: send a valid API key as "authorization" in the connection parameters'],
  unavailable: [1013, 'It cannot be found out at the moment who connects: try again later'],
} as const;

/** How long a client has to answer the closing before it is cut off. */
const CLOSE_GRACE_MS = 5_000;

/** A client that has said who it is. */
export class Connection {
  /** Given when the client has gone: what is being read for it is not needed any more. */
  readonly signal: AbortSignal;
  private readonly subscriptions = new Set<string>();
  private idleTimer: NodeJS.Timeout | undefined;

  constructor(
    private readonly socket: WebSocket,
    readonly viewer: Viewer,
    private readonly idleMs: number,
  ) {
    const gone = new AbortController();
    this.signal = gone.signal;
    socket.once('close', () => {
      gone.abort(new IsnadError('DEADLINE_EXCEEDED', 'The client has gone.'));
      clearTimeout(this.idleTimer);
    });
    this.watchIdleness();
  }

  /** How many subscriptions it has. */
  get size(): number {
    return this.subscriptions.size;
  }

  begin(subscription: string): void {
    this.subscriptions.add(subscription);
    clearTimeout(this.idleTimer);
  }

  /** Returns whether there was such a subscription. */
  finish(subscription: string): boolean {
    const wasThere = this.subscriptions.delete(subscription);
    if (this.size === 0 && !this.signal.aborted) this.watchIdleness();
    return wasThere;
  }

  close(reason: keyof typeof CLOSE_REASONS): void {
    closeSocket(this.socket, reason);
  }

  private watchIdleness(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => this.close('idle'), this.idleMs);
  }
}

/** Tells a client why its connection is closed, and cuts it off where it does not listen. */
export function closeSocket(socket: WebSocket, reason: keyof typeof CLOSE_REASONS): void {
  const [code, words] = CLOSE_REASONS[reason];
  socket.close(code, words);
  setTimeout(() => socket.terminate(), CLOSE_GRACE_MS).unref();
}
