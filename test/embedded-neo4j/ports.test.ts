import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { answersBolt, findFreePort, isFreePort } from '../../src/embedded-neo4j/ports.js';

async function withServer<T>(onConnection: (socket: Socket) => void, work: (port: number) => Promise<T>): Promise<T> {
  const server = createServer(onConnection);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

describe('ports', () => {
  test('a port that was found free can be taken, and is not free then', async () => {
    const port = await findFreePort();
    await expect(isFreePort(port)).resolves.toBe(true);
    await expect(withServer(() => {}, isFreePort)).resolves.toBe(false);
  });
});

describe('answersBolt', () => {
  test.each([
    { name: 'a version of the protocol', answer: [0, 0, 8, 5], expected: true },
    { name: 'no version in common', answer: [0, 0, 0, 0], expected: false },
    { name: 'a web server', answer: [...Buffer.from('HTTP/1.1 400 Bad Request')], expected: false },
    { name: 'somebody who hangs up', answer: [], expected: false },
  ])('$name', async ({ answer, expected }) => {
    const onConnection = (socket: Socket) => socket.once('data', () => socket.end(Buffer.from(answer)));
    await expect(withServer(onConnection, answersBolt)).resolves.toBe(expected);
  });

  test('nobody there', async () => {
    await expect(answersBolt(await findFreePort())).resolves.toBe(false);
  });
});
