import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type StartOptions, startEmbeddedNeo4j, stopEmbeddedNeo4j } from '../../src/embedded-neo4j/index.js';
import { errorOf, JARS_FOLDER, makeMachine, makeSharedTempFolder } from './fixtures.js';

const SLOW_MS = 180_000;
const folder = makeSharedTempFolder();

function start(options: Partial<StartOptions> = {}) {
  return startEmbeddedNeo4j({ dataFolder: join(folder(), 'data'), jarsFolder: JARS_FOLDER, heapMb: 256, ...options });
}

describe('startEmbeddedNeo4j', () => {
  test('without Java it says so before it fetches anything', async () => {
    const error = await errorOf(start({ env: await makeMachine(folder(), {}) }));
    expect(error.code).toBe('JAVA_NOT_FOUND');
  });

  test(
    'without the network the first time',
    async () => {
      const home = join(folder(), 'home');
      await mkdir(join(home, '.m2'), { recursive: true });
      // Port 9 is "discard", where nobody listens.
      const mirror = '<mirror><id>m</id><mirrorOf>*</mirrorOf><url>http://127.0.0.1:9/</url></mirror>';
      await writeFile(join(home, '.m2', 'settings.xml'), `<settings><mirrors>${mirror}</mirrors></settings>`);
      const env = { ...process.env, MAVEN_OPTS: `-Duser.home=${home}` };
      const error = await errorOf(start({ jarsFolder: join(folder(), 'jars'), env }));
      expect(error.code).toBe('NEO4J_FETCH_FAILED');
      expect(error.message).toContain('the next start goes on from there');
      expect(error.message).toContain('Connection refused');
    },
    SLOW_MS,
  );

  test('on a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const error = await errorOf(start({ boltPort: port }));
    other.close();
    expect(error).toMatchObject({ code: 'PORT_BUSY', details: { port } });
    expect(error.message).toContain('ISNAD_BOLT_PORT');
  });

  test('in a folder that cannot be written', async () => {
    expect((await errorOf(start({ dataFolder: '/dev/null/data' }))).code).toBe('DISK_NOT_WRITABLE');
  });

  test(
    'with a Java that ends at once: the end of the log is shown',
    async () => {
      const error = await errorOf(start({ heapMb: 1 }));
      expect(error.code).toBe('NEO4J_START_FAILED');
      expect(error.message).toContain('Too small maximum heap');
      expect(error.message).toContain(join(folder(), 'data', 'neo4j', 'logs', 'console.log'));
    },
    SLOW_MS,
  );

  test(
    'that takes too long is ended',
    async () => {
      const error = await errorOf(start({ startWithinMs: 1 }));
      expect(error.code).toBe('NEO4J_START_FAILED');
      expect(error.message).toMatch(/did not answer on port \d+ within 0.001 s/);
      await expect(stopEmbeddedNeo4j(join(folder(), 'data'))).resolves.toBe(false);
    },
    SLOW_MS,
  );

  test(
    'that is aborted ends with the reason and leaves nothing running',
    async () => {
      const abort = new AbortController();
      const onProgress = () => setTimeout(() => abort.abort(new Error('enough')), 1000);
      await expect(start({ signal: abort.signal, onProgress })).rejects.toThrow('enough');
      await expect(stopEmbeddedNeo4j(join(folder(), 'data'))).resolves.toBe(false);
    },
    SLOW_MS,
  );

  test(
    'works after all that; then its password gets lost',
    async () => {
      const { stop, passwordFile } = await start();
      await stop();
      await rm(passwordFile);
      const error = await errorOf(start());
      expect(error.code).toBe('NEO4J_START_FAILED');
      expect(error.message).toContain(`${passwordFile}, is missing`);
      expect(await readdir(join(folder(), 'data'))).not.toContain('neo4j-password');
    },
    SLOW_MS,
  );
});
