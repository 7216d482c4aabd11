import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config/index.js';
import { IsnadError } from '../errors.js';

/**
 * Opens the server and returns its port.
 * @throws IsnadError `PORT_BUSY`, `CONFIG_INVALID` where this machine has no such address or refuses the port
 */
export async function listen(server: Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, host, port);
  }
  return (server.address() as AddressInfo).port;
}

/** The address as a person can open it: a server that listens everywhere is reached on this machine. */
export function toUrl(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): unknown {
  switch (error.code) {
    case 'EADDRINUSE':
      return new IsnadError(
        'PORT_BUSY',
        `Another program listens on port ${port} of ${host}. Stop it, or choose another port with PORT or --port (0 takes a free one).`,
        { cause: error },
      );
    case 'EACCES':
      return new IsnadError(
        'CONFIG_INVALID',
        `This user may not open port ${port} of ${host}. Choose one from 1024 upwards with PORT or --port.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new IsnadError(
        'CONFIG_INVALID',
        `HOST is "${host}", which is no address of this machine. Use 127.0.0.1 for this machine only, 0.0.0.0 for all its addresses.`,
        { cause: error },
      );
    default:
      return error;
  }
}
