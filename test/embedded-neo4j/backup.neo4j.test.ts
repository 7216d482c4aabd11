import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { dumpDatabase, loadDatabase, type RunningNeo4j, startEmbeddedNeo4j } from '../../src/embedded-neo4j/index.js';
import { errorOf, JARS_FOLDER, makeTempFolders } from './fixtures.js';

const SLOW_MS = 240_000;
const folder = makeTempFolders();

function toOptions(name: string) {
  return { dataFolder: join(folder(), name), jarsFolder: JARS_FOLDER, heapMb: 256 };
}

async function query(server: RunningNeo4j, cypher: string): Promise<unknown[]> {
  await using driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  return (await driver.executeQuery(cypher)).records.map((record) => record.get(0));
}

/** Starts the server of a data folder for one query. */
async function queryOnce(name: string, cypher: string): Promise<unknown[]> {
  const server = await startEmbeddedNeo4j(toOptions(name));
  try {
    return await query(server, cypher);
  } finally {
    await server.stop();
  }
}

const READ_NAMES = 'MATCH (n:Thing) RETURN n.name ORDER BY n.name';

describe('dumpDatabase and loadDatabase', () => {
  test(
    'a dump brings the graph back, here and on another machine; a damaged one changes nothing',
    async () => {
      const file = join(folder(), 'graph.dump');
      await queryOnce('here', "CREATE (:Thing {name: 'one'})");
      await dumpDatabase(toOptions('here'), file);
      expect((await stat(file)).mode & 0o777).toBe(0o600);

      await queryOnce('here', "CREATE (:Thing {name: 'two'})");
      const damaged = join(folder(), 'damaged.dump');
      await writeFile(damaged, await readFile(file));
      await truncate(damaged, Math.floor((await stat(file)).size / 2));
      const error = await errorOf(loadDatabase(toOptions('here'), damaged));
      expect(error).toMatchObject({ code: 'FILE_NOT_READABLE' });
      expect(error.message).toContain(`${damaged} could not be loaded, and the graph is as it was`);
      await expect(queryOnce('here', READ_NAMES)).resolves.toEqual(['one', 'two']);

      await loadDatabase(toOptions('here'), file);
      await expect(queryOnce('here', READ_NAMES)).resolves.toEqual(['one']);
      await loadDatabase(toOptions('there'), file);
      await expect(queryOnce('there', READ_NAMES)).resolves.toEqual(['one']);
      expect(await readdir(folder())).toEqual(['damaged.dump', 'graph.dump', 'here', 'there']);
    },
    SLOW_MS,
  );

  test(
    'refuse while the server runs',
    async () => {
      const server = await startEmbeddedNeo4j(toOptions('here'));
      const file = join(folder(), 'graph.dump');
      await writeFile(file, 'an older dump');
      for (const work of [dumpDatabase(toOptions('here'), file), loadDatabase(toOptions('here'), file)]) {
        const error = await errorOf(work);
        expect(error).toMatchObject({ code: 'NEO4J_RUNNING', details: { pid: server.pid } });
        expect(error.message).toContain('isnad db stop');
      }
      expect(await readFile(file, 'utf8')).toBe('an older dump');
      await expect(query(server, 'RETURN 1')).resolves.toHaveLength(1);
      await server.stop();
    },
    SLOW_MS,
  );

  test(
    'there is nothing to dump before the first start',
    async () => {
      const error = await errorOf(dumpDatabase(toOptions('here'), join(folder(), 'graph.dump')));
      expect(error.code).toBe('FILE_NOT_READABLE');
      expect(error.message).toContain(`There is no graph in ${join(folder(), 'here')}`);
    },
    SLOW_MS,
  );

  test('there is no such dump', async () => {
    const error = await errorOf(loadDatabase(toOptions('here'), join(folder(), 'graph.dump')));
    expect(error.code).toBe('FILE_NOT_READABLE');
    expect(error.message).toContain('graph.dump cannot be read: ENOENT');
  });
});
