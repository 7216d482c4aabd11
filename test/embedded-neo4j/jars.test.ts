import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { type FetchJarsOptions, fetchJars, readNeo4jVersion } from '../../src/embedded-neo4j/jars.js';
import { errorOf, makeMachine, makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

/** Finds the output folder among the arguments, as `out`. */
const PARSE = `for a in "$@"; do case "$a" in -DoutputDirectory=*) out="\${a#*=}";; esac; done`;
/** Counts its runs, and leaves two jars. */
const MAVEN = `${PARSE}
echo run >> "\${0%/bin/mvn}/runs"
echo '[INFO] Downloaded from central: https://example.org/a.pom (1 kB at 1 kB/s)'
echo '[INFO] Downloaded from central: https://example.org/a.jar (1 kB at 1 kB/s)'
/bin/mkdir -p "$out" && echo first > "$out/a.jar" && echo second > "$out/b.jar"`;

async function toOptions(mavenScript: string | null, more: Partial<FetchJarsOptions> = {}): Promise<FetchJarsOptions> {
  const env = await makeMachine(folder(), mavenScript === null ? {} : { mvn: mavenScript });
  const nothing = () => {};
  return { jarsFolder: join(folder(), 'jars'), env, onFetch: nothing, onFile: nothing, onWait: nothing, ...more };
}

async function countRuns(): Promise<number> {
  return (await readFile(join(folder(), 'runs'), 'utf8')).trim().split('\n').length;
}

describe('fetchJars', () => {
  test('fetches once into a folder of the version, and tells how far it is', async () => {
    const onFile = jest.fn();
    const onFetch = jest.fn();
    const options = await toOptions(MAVEN, { onFile, onFetch });
    const jars = await fetchJars(options);
    expect(jars).toBe(join(folder(), 'jars', await readNeo4jVersion()));
    expect(await readdir(jars)).toEqual(['a.jar', 'b.jar', 'inventory.json']);
    expect(onFile.mock.calls).toEqual([[1], [2]]);

    await fetchJars(options);
    expect(await countRuns()).toBe(1);
    expect(onFetch).toHaveBeenCalledTimes(1);
  });

  test('needs no Maven once the jars are there', async () => {
    const jars = await fetchJars(await toOptions(MAVEN));
    const options = await toOptions(null);
    await rm(join(folder(), 'bin', 'mvn'));
    await expect(fetchJars(options)).resolves.toBe(jars);
  });

  test('of two at once one fetches and the other waits', async () => {
    const onWait = jest.fn();
    const options = await toOptions(`${MAVEN}\n/bin/sleep 0.3`, { onWait });
    const folders = await Promise.all([fetchJars(options), fetchJars(options)]);
    expect(folders[0]).toBe(folders[1]);
    expect(await countRuns()).toBe(1);
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: 'a jar is missing', damage: (jars: string) => rm(join(jars, 'a.jar')) },
    { name: 'a jar is cut short', damage: (jars: string) => truncate(join(jars, 'b.jar'), 2) },
    { name: 'the inventory is missing', damage: (jars: string) => rm(join(jars, 'inventory.json')) },
    { name: 'the inventory is not JSON', damage: (jars: string) => writeFile(join(jars, 'inventory.json'), '{') },
  ])('fetches anew where $name', async ({ damage }) => {
    const options = await toOptions(MAVEN);
    const jars = await fetchJars(options);
    await damage(jars);
    await fetchJars(options);
    expect(await readFile(join(jars, 'b.jar'), 'utf8')).toBe('second\n');
    expect(await countRuns()).toBe(2);
  });

  test('a fetch that breaks off leaves no jars, and what it left is removed by the next', async () => {
    const broken = await toOptions(
      `${PARSE}\n/bin/mkdir -p "$out" && echo half > "$out/a.jar"
echo '[ERROR] Could not transfer artifact a:a:jar:1: Connect to repo failed: Network is unreachable -> [Help 1]'
echo '[ERROR] '
echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
exit 1`,
    );
    const error = await errorOf(fetchJars(broken));
    expect(error.code).toBe('NEO4J_FETCH_FAILED');
    expect(error.message).toMatch(/Check the network.*start again.*Network is unreachable$/s);
    const left = await readdir(join(folder(), 'jars'));
    expect(left).not.toContain(await readNeo4jVersion());
    expect(left).toContainEqual(expect.stringContaining('.partial-'));

    await fetchJars(await toOptions(MAVEN));
    const names = await readdir(join(folder(), 'jars'));
    expect(names.filter((name) => name.includes('partial'))).toEqual([]);
    expect(await readFile(join(folder(), 'jars', await readNeo4jVersion(), 'a.jar'), 'utf8')).toBe('first\n');
  });

  test.each([
    { says: 'echo "[ERROR] write failed: No space left on device"; exit 1', code: 'DISK_NOT_WRITABLE' },
    { says: 'echo "[ERROR] Checksum validation failed, expected 1 but is 2"; exit 1', code: 'NEO4J_FETCH_FAILED' },
    {
      says: 'echo "The JAVA_HOME environment variable is not defined correctly" >&2; exit 1',
      code: 'NEO4J_FETCH_FAILED',
    },
    { says: 'exit 0', code: 'NEO4J_FETCH_FAILED' },
  ])('a Maven with [$says] gives $code', async ({ says, code }) => {
    const error = await errorOf(fetchJars(await toOptions(says)));
    expect(error.code).toBe(code);
    const reason = /"(?:\[ERROR\] )?([^"]+)"/.exec(says)?.[1];
    expect(error.message).toContain(reason ?? 'left no jars');
  });

  test('no Maven', async () => {
    const error = await errorOf(fetchJars(await toOptions(null)));
    expect(error.code).toBe('MAVEN_NOT_FOUND');
    expect(error.message).toContain('apt install maven');
    expect(error.message).toContain('NEO4J_URI');
  });

  test('an abort ends Maven, and the reason is the error', async () => {
    const abort = new AbortController();
    const options = await toOptions('exec /bin/sleep 60', {
      signal: abort.signal,
      onFetch: () => setTimeout(() => abort.abort(new Error('enough')), 50),
    });
    await expect(fetchJars(options)).rejects.toThrow('enough');
  });
});
