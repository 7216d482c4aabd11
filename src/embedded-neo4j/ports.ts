import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** The magic number, then four offers of versions (a range down, minor, major): Bolt 5.8 to 5.0, 4.4 to 4.2, and two empty ones. */
const HANDSHAKE = [0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0];

/** A loopback port that nobody listens on just now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address and a port');
  return address.port;
}

/** Whether somebody could listen on this loopback port. */
export async function isFreePort(port: number): Promise<boolean> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}

/**
 * Whether a Bolt server answers on this loopback port: it picks one of the protocol versions offered.
 * https://neo4j.com/docs/bolt/current/bolt/handshake/
 */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('close', () => end(false));
    socket.on('connect', () => socket.write(Buffer.from(HANDSHAKE)));
    // The version picked: two bytes of zero, minor, major.
    socket.on('data', (data) => end(data.length === 4 && data.readUInt16BE(0) === 0 && data[3] !== 0));
  });
}
