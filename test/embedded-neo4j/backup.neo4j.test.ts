import { createHash } from 'node:crypto';
import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { dumpDatabase, type EmbeddedNeo4j, loadDatabase, startEmbeddedNeo4j } from '../../src/embedded-neo4j/index.js';
import { errorOf, JARS_FOLDER, makeSharedTempFolder } from './fixtures.js';

const SLOW_MS = 240_000;
const folder = makeSharedTempFolder();
const inFolder = (name: string) => join(folder(), name);

function toOptions(name: string) {
  return { dataFolder: inFolder(name), jarsFolder: JARS_FOLDER, heapMb: 256 };
}

async function withServer<T>(name: string, work: (server: EmbeddedNeo4j) => Promise<T>): Promise<T> {
  const server = await startEmbeddedNeo4j(toOptions(name));
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

async function query(server: EmbeddedNeo4j, cypher: string): Promise<unknown[]> {
  await using driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  return (await driver.executeQuery(cypher)).records.map((record) => record.get(0));
}

/** What the store consists of, to see that nothing in it was touched. */
async function hashStore(name: string): Promise<string> {
  const data = join(inFolder(name), 'neo4j', 'data');
  const hash = createHash('sha256');
  for (const path of (await readdir(data, { recursive: true })).sort()) {
    const isFile = (await stat(join(data, path))).isFile();
    hash.update(path).update(isFile ? await readFile(join(data, path)) : '');
  }
  return hash.digest('hex');
}

/** The steps of one story: each needs what the one before left. */
describe('dumpDatabase and loadDatabase', () => {
  test('there is nothing to dump before the first start', async () => {
    const error = await errorOf(dumpDatabase(toOptions('here'), inFolder('graph.dump')));
    expect(error.code).toBe('FILE_NOT_READABLE');
    expect(error.message).toContain(`There is no graph in ${inFolder('here')}`);
    expect(await readdir(folder())).toEqual(['here']);
  });

  test('there is no such dump', async () => {
    const error = await errorOf(loadDatabase(toOptions('here'), inFolder('graph.dump')));
    expect(error.code).toBe('FILE_NOT_READABLE');
    expect(error.message).toContain('graph.dump cannot be read: ENOENT');
  });

  test(
    'a dump carries the graph to another data folder',
    async () => {
      await withServer('here', (server) => query(server, "CREATE (:Thing {name: 'one'})"));
      await dumpDatabase(toOptions('here'), inFolder('graph.dump'));
      expect((await stat(inFolder('graph.dump'))).mode & 0o777).toBe(0o600);
      expect((await readdir(folder())).sort()).toEqual(['graph.dump', 'here']);
      await loadDatabase(toOptions('there'), inFolder('graph.dump'));
    },
    SLOW_MS,
  );

  test(
    'both refuse while the server runs',
    async () => {
      await writeFile(inFolder('older.dump'), 'an older dump');
      await withServer('there', async (server) => {
        for (const work of [dumpDatabase, loadDatabase]) {
          const error = await errorOf(work(toOptions('there'), inFolder('older.dump')));
          expect(error).toMatchObject({ code: 'NEO4J_RUNNING', details: { pid: server.pid } });
          expect(error.message).toContain('isnad db stop');
        }
        await query(server, "CREATE (:Thing {name: 'two'})");
        await expect(query(server, 'MATCH (n:Thing) RETURN n.name ORDER BY n.name')).resolves.toEqual(['one', 'two']);
      });
      expect(await readFile(inFolder('older.dump'), 'utf8')).toBe('an older dump');
    },
    SLOW_MS,
  );

  test(
    'a damaged dump changes nothing',
    async () => {
      await writeFile(inFolder('damaged.dump'), await readFile(inFolder('graph.dump')));
      await truncate(inFolder('damaged.dump'), (await stat(inFolder('graph.dump'))).size - 100);
      const before = await hashStore('there');
      const error = await errorOf(loadDatabase(toOptions('there'), inFolder('damaged.dump')));
      expect(error.code).toBe('FILE_NOT_READABLE');
      expect(error.message).toContain('damaged.dump could not be loaded, and the graph is as it was');
      expect(error.message).toContain('neo4j-admin database load failed');
      await expect(hashStore('there')).resolves.toBe(before);
      expect(await readdir(join(inFolder('there'), 'neo4j'))).not.toContain('loading');
    },
    SLOW_MS,
  );

  test(
    'a dump takes the place of the graph that is there; user and password stay',
    async () => {
      const password = await readFile(join(inFolder('there'), 'neo4j-password'), 'utf8');
      await loadDatabase(toOptions('there'), inFolder('graph.dump'));
      await withServer('there', async (server) => {
        await expect(query(server, 'MATCH (n:Thing) RETURN n.name')).resolves.toEqual(['one']);
        expect(server.password).toBe(password.trim());
      });
    },
    SLOW_MS,
  );
});
