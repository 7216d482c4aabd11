import { once } from 'node:events';
import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import express from 'express';
import { answerNotFound } from '../../src/server/http-errors.js';
import { listen } from '../../src/server/listen.js';
import { createLogger } from '../../src/server/logger.js';
import { pageRoutes } from '../../src/server/pages.js';

test('pages that are not built are not found, and the log says what to do', async () => {
  let log = '';
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      log += chunk;
      done();
    },
  });
  const logger = createLogger({ logLevel: 'info', logFormat: 'json' }, destination);
  const server = createServer(express().use(pageRoutes(logger, '/there/is/no/such/folder'), answerNotFound));
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  expect(log).toContain('npm run build');
  for (const path of ['/', '/graphql', '/assets/script.js']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('no/such/folder');
  }
  server.close();
  await once(server, 'close');
});
