import { randomBytes } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/**
 * How to recognise a living process: it listens on a loopback port and knows two secrets. Unlike a process id none of it can be
 * recycled, and the operating system puts the light out even after `kill -9`.
 */
export interface BeaconAddress {
  readonly port: number;
  /** What a visitor says first. */
  readonly knock: string;
  /** What only the true owner of the port can reply. */
  readonly answer: string;
}

export interface Beacon {
  readonly address: BeaconAddress;
  /** Ends all visits and frees the port. */
  close(): void;
}

/** Called once for each visitor that knew the secret; what it returns is called with every line that the visitor says. */
export type OnVisit = (visitor: Socket) => (line: string) => void;

/** How long a process may take to answer; one that is silent for longer counts as dead. Long, since a busy machine can be slow. */
const ANSWER_WITHIN_MS = 20_000;

/** Lights a beacon on a free port. */
export async function lightBeacon(onVisit: OnVisit = () => () => {}): Promise<Beacon> {
  const secrets = { knock: randomBytes(18).toString('base64url'), answer: randomBytes(18).toString('base64url') };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    receive(socket, secrets, onVisit);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address and a port');
  return {
    address: { port: address.port, ...secrets },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Visits a beacon; `null` where it is out or the port belongs to somebody else. The owner's end shows as the socket's `close`. */
export function visitBeacon(address: BeaconAddress): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: address.port });
    const expected = `${address.answer}\n`;
    let heard = '';
    const giveUp = () => {
      socket.destroy();
      resolve(null);
    };
    const hear = (data: Buffer) => {
      heard += data.toString('latin1');
      if (heard.length < expected.length) return;
      if (heard !== expected) return giveUp();
      socket.off('data', hear).off('close', giveUp).setTimeout(0);
      // Without a reader the end of the connection would never be noticed.
      socket.resume();
      resolve(socket);
    };
    socket.setTimeout(ANSWER_WITHIN_MS, giveUp);
    socket.on('error', giveUp).on('close', giveUp).on('data', hear);
    socket.on('connect', () => socket.write(`${address.knock}\n`));
  });
}

function receive(socket: Socket, secrets: Omit<BeaconAddress, 'port'>, onVisit: OnVisit): void {
  let onLine: ((line: string) => void) | null = null;
  socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  const lines = createInterface({ input: socket });
  lines.on('error', () => socket.destroy());
  lines.on('line', (line) => {
    if (onLine !== null) return onLine(line);
    if (line !== secrets.knock) return socket.destroy();
    socket.setTimeout(0);
    socket.write(`${secrets.answer}\n`);
    onLine = onVisit(socket);
  });
}
