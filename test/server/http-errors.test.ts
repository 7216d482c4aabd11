import { once } from 'node:events';
import { createServer } from 'node:http';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { answerHttpErrors, answerNotFound } from '../../src/server/http-errors.js';
import { listen } from '../../src/server/listen.js';
import { createLogger } from '../../src/server/logger.js';
import { logRequests } from '../../src/server/request-log.js';

describe('answerHttpErrors', () => {
  let log = '';
  let url = '';
  const server = createServer();

  beforeAll(async () => {
    const destination = new Writable({
      write: (chunk, _encoding, done) => {
        log += chunk;
        done();
      },
    });
    const app = express();
    const nameAndLog = logRequests(createLogger({ logLevel: 'info', logFormat: 'json' }, destination));
    app.use((request, response, next) => {
      nameAndLog(request, response);
      next();
    });
    app.get('/fault', () => {
      throw new Error('the password is xyzzy');
    });
    app.get('/half', async (_request, response) => {
      await new Promise((sent) => response.write('half', sent));
      throw new Error('broke off');
    });
    app.get('/named/:name', (request, response) => {
      response.send(request.params.name);
    });
    app.use(answerNotFound, answerHttpErrors);
    server.on('request', app);
    url = `http://127.0.0.1:${await listen(server, { host: '127.0.0.1', port: 0 })}`;
  });

  afterAll(async () => {
    server.close();
    await once(server, 'close');
  });

  test('masks a fault of ours and logs it under the request id', async () => {
    const response = await fetch(`${url}/fault`, { headers: { 'x-request-id': 'r-fault' } });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining('request r-fault'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    const lines = log.split('\n').filter((line) => line.includes('r-fault') && line.includes('xyzzy'));
    expect(lines).not.toHaveLength(0);
  });

  test('tells what is wrong with an address that cannot be decoded', async () => {
    const response = await fetch(`${url}/named/%ff`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('breaks an answer off that was already on its way, and logs why', async () => {
    const response = await fetch(`${url}/half`, { headers: { 'x-request-id': 'r-half' } });
    await expect(response.text()).rejects.toThrow();
    while (!log.includes('request aborted')) await new Promise((resolve) => setTimeout(resolve, 10));
    const lines = log.split('\n').filter((line) => line.includes('r-half'));
    expect(lines).toEqual([expect.stringContaining('broke off'), expect.stringContaining('request aborted')]);
  });
});
