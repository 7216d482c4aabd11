import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { IsnadError } from '../../errors.js';
import type { Identify } from '../access/index.js';
import type { Logger } from '../logger.js';
import { Connection, closeSocket } from './connection.js';

export interface ConnectOptions {
  readonly identify: Identify;
  readonly logger: Logger;
  readonly idleMs: number;
  /** How often it is asked again whether a key or token still opens something. */
  readonly recheckMs: number;
}

type Client = Context<Record<string, unknown>, Extra & { connection?: Connection }>;

/**
 * Lets in a client that says who it is in its connection parameters, by the names of the headers: `authorization` or
 * `x-api-key`. Where a key is revoked or a token runs out later, the connection is closed.
 *
 * @returns whether it may come in
 */
export async function connect(client: Client, options: ConnectOptions): Promise<boolean> {
  const { socket } = client.extra;
  const viewer = await identify(client, options);
  if (viewer === null) return false;
  client.extra.connection = new Connection(socket, viewer, options.idleMs);
  const recheck = setInterval(() => void identify(client, options), options.recheckMs);
  socket.once('close', () => clearInterval(recheck));
  return true;
}

/** Who the client is; where it is nobody that may connect, the connection is closed. */
async function identify({ connectionParams = {}, extra }: Client, { identify, logger }: ConnectOptions) {
  try {
    return await identify({
      authorization: toText(connectionParams.authorization ?? connectionParams.Authorization),
      'x-api-key': toText(connectionParams['x-api-key']),
    });
  } catch (error) {
    const isRefused = error instanceof IsnadError && error.code === 'UNAUTHENTICATED';
    if (!isRefused) logger.error({ err: error }, 'it could not be found out who connects');
    closeSocket(extra.socket, isRefused ? 'unauthenticated' : 'unavailable');
    return null;
  }
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
