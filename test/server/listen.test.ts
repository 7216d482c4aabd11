import { createServer } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { listen, toUrl } from '../../src/server/listen.js';

describe('listen', () => {
  test('takes a free port where the port is 0', async () => {
    const server = createServer();
    expect(await listen(server, { host: '127.0.0.1', port: 0 })).toBeGreaterThan(0);
    server.close();
  });

  test('says which port is taken and how to choose another', async () => {
    const first = createServer();
    const port = await listen(first, { host: '127.0.0.1', port: 0 });
    await expect(listen(createServer(), { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'PORT_BUSY',
      message: expect.stringMatching(new RegExp(`port ${port} of 127\\.0\\.0\\.1.*--port`)),
    });
    first.close();
  });

  test('says that an address is not one of this machine', async () => {
    // 192.0.2.0/24 is reserved for documentation (RFC 5737): no machine has it.
    await expect(listen(createServer(), { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('HOST is "192.0.2.1"'),
    });
  });
});

describe('toUrl', () => {
  test.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['localhost', 'http://localhost:4000'],
    ['::1', 'http://[::1]:4000'],
    ['0.0.0.0', 'http://localhost:4000'],
    ['::', 'http://localhost:4000'],
  ])('%s is %s', (host, url) => expect(toUrl(host, 4000)).toBe(url));
});
