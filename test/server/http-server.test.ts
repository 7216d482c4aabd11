import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpServer, type HttpServerOptions } from '../../src/server/http-server.js';

type HttpServer = ReturnType<typeof createHttpServer>;

let server: HttpServer | undefined;
let sockets: Socket[] = [];

async function start(options: Partial<HttpServerOptions>): Promise<void> {
  server = createHttpServer({ maxConnections: 100, headersMs: 150, requestMs: 300, ...options });
  server.on('request', (request, response) => {
    request.resume().once('end', () => response.end('answered'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function open(): Promise<Socket> {
  const socket = connect((server!.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  sockets.push(socket);
  await once(socket, 'connect');
  return socket;
}

afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  server?.closeAllConnections();
  server?.close();
});

describe('createHttpServer', () => {
  test('ends connections that never send all of their headers', async () => {
    await start({});
    const socket = await open();
    const received = text(socket);
    socket.write('POST /graphql HTTP/1.1\r\nhost: isnad\r\n');
    const dripping = setInterval(() => socket.write('x: y\r\n'), 50);
    expect(await received).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(dripping);
  });

  test('ends connections that never send all of their body', async () => {
    await start({});
    const socket = await open();
    const received = text(socket);
    socket.write('POST /graphql HTTP/1.1\r\nhost: isnad\r\ncontent-length: 1000\r\n\r\n');
    const dripping = setInterval(() => socket.write('.'), 50);
    expect(await received).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(dripping);
  });

  test('keeps a connection for the next request', async () => {
    await start({ headersMs: 60_000, requestMs: 60_000 });
    const socket = await open();
    for (const _ of [1, 2]) {
      socket.write('GET / HTTP/1.1\r\nhost: isnad\r\n\r\n');
      expect(String((await once(socket, 'data'))[0])).toContain('200 OK');
    }
  });

  test('takes no more connections than allowed, and takes new ones when others have gone', async () => {
    await start({ maxConnections: 2, headersMs: 60_000, requestMs: 60_000 });
    const [first] = [await open(), await open()];
    const third = await open();
    expect(await text(third)).toBe('');
    first.destroy();
    while ((await new Promise<number>((resolve) => server!.getConnections((_, count) => resolve(count)))) > 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const fourth = await open();
    fourth.write('GET / HTTP/1.1\r\nhost: isnad\r\nconnection: close\r\n\r\n');
    expect(await text(fourth)).toContain('200 OK');
  });
});
