import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import {
  type EmbeddedNeo4j,
  findRunningNeo4j,
  type RunningNeo4j,
  startEmbeddedNeo4j,
  stopEmbeddedNeo4j,
} from '../../src/embedded-neo4j/index.js';
import { JARS_FOLDER, makeSharedTempFolder } from './fixtures.js';

const SLOW_MS = 180_000;
const folder = makeSharedTempFolder();
afterAll(() => stopEmbeddedNeo4j(folder()), SLOW_MS);

function start(): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({ dataFolder: folder(), jarsFolder: JARS_FOLDER, heapMb: 256 });
}

async function query(server: RunningNeo4j, cypher: string, password = server.password): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

describe('startEmbeddedNeo4j', () => {
  let first: EmbeddedNeo4j;

  test(
    'two starts at once give one server, which is ready for queries',
    async () => {
      await expect(findRunningNeo4j(folder())).resolves.toBeNull();
      const both = await Promise.all([start(), start()]);
      expect(both.map((server) => server.owned).sort()).toEqual([false, true]);
      expect(both[0].pid).toBe(both[1].pid);
      await expect(query(both[0], 'CREATE (n:Kept) RETURN 1')).resolves.toEqual([1]);

      // One of the two goes; the server stays for the other.
      await both[1].stop();
      first = both[0];
      await expect(query(first, 'RETURN 2')).resolves.toEqual([2]);
    },
    SLOW_MS,
  );

  test('is found by its data folder', async () => {
    const { owned, stop, ...running } = first;
    await expect(findRunningNeo4j(folder())).resolves.toEqual(running);
    await expect(query(first, 'RETURN 3')).resolves.toEqual([3]);
    expect([typeof owned, typeof stop]).toEqual(['boolean', 'function']);
  });

  test('asks for the password, which only this user can read', async () => {
    await expect(query(first, 'RETURN 1', 'another password')).rejects.toThrow(/unauthorized/i);
    expect((await readFile(first.passwordFile, 'utf8')).trim()).toBe(first.password);
    // One that begins with a hyphen would be an option of the admin tool.
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
    expect((await stat(first.passwordFile)).mode & 0o777).toBe(0o600);
  });

  test('listens on loopback only', async () => {
    const port = Number(new URL(first.uri).port);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.internal === false && address.family === 'IPv4');
    // A machine without a network has nobody to hide from; 127.0.0.2 is loopback too, but not the address that was asked for.
    await expect(canConnect(outside?.address ?? '127.0.0.2', port)).resolves.toBe(false);
    await expect(canConnect('127.0.0.1', port)).resolves.toBe(true);
  });

  test('logs into its log file', async () => {
    expect(await readFile(first.logFile, 'utf8')).toContain('Started.');
  });

  test(
    'the last one to stop it waits until it has ended',
    async () => {
      await first.stop();
      expect(() => process.kill(first.pid, 0)).toThrow('ESRCH');
      await expect(findRunningNeo4j(folder())).resolves.toBeNull();
      await expect(first.stop()).resolves.toBeUndefined();
    },
    SLOW_MS,
  );

  test(
    'a second start keeps graph, password and port, and can be stopped by its data folder',
    async () => {
      const second = await start();
      expect(second).toMatchObject({ owned: true, uri: first.uri, password: first.password });
      await expect(query(second, 'MATCH (n:Kept) RETURN count(n)')).resolves.toEqual([1]);

      await expect(stopEmbeddedNeo4j(folder())).resolves.toBe(true);
      expect(() => process.kill(second.pid, 0)).toThrow('ESRCH');
      await expect(stopEmbeddedNeo4j(folder())).resolves.toBe(false);
      await expect(second.stop()).resolves.toBeUndefined();
    },
    SLOW_MS,
  );
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false));
  });
}
