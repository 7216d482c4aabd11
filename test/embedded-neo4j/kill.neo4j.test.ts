import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { type EmbeddedNeo4j, findRunningNeo4j, startEmbeddedNeo4j } from '../../src/embedded-neo4j/index.js';
import { JARS_FOLDER, makeSharedTempFolder } from './fixtures.js';

const SLOW_MS = 180_000;
const ROOM = new URL('../../dist/embedded-neo4j/index.js', import.meta.url);
const folder = makeSharedTempFolder();

/** A program that uses the embedded Neo4j, says so, and goes on until it is killed. */
const PROGRAM = `
import { startEmbeddedNeo4j } from ${JSON.stringify(ROOM.href)};
const [dataFolder, jarsFolder] = process.argv.slice(1);
const { pid, owned } = await startEmbeddedNeo4j({ dataFolder, jarsFolder, heapMb: 256 });
console.log(JSON.stringify({ pid, owned }));
setInterval(() => {}, 1000);`;

interface User {
  readonly program: ChildProcess;
  readonly pid: number;
  readonly owned: boolean;
}

async function startUser(): Promise<User> {
  const args = ['--input-type=module', '-e', PROGRAM, '--', folder(), JARS_FOLDER];
  const program = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: program.stdout }), 'line')) as [string];
  return { program, ...(JSON.parse(line) as { pid: number; owned: boolean }) };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function waitForEnd(pid: number): Promise<void> {
  while (isAlive(pid)) await delay(100);
}

function start(): Promise<EmbeddedNeo4j> {
  return startEmbeddedNeo4j({ dataFolder: folder(), jarsFolder: JARS_FOLDER, heapMb: 256 });
}

async function query({ uri, user, password }: EmbeddedNeo4j, cypher: string): Promise<number> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return (await driver.executeQuery(cypher)).records.length;
}

describe('after kill -9', () => {
  test(
    'of a program, its server stays for the others, and ends with the last of them',
    async () => {
      const owner = await startUser();
      const other = await startUser();
      expect(other).toMatchObject({ owned: false, pid: owner.pid });

      owner.program.kill('SIGKILL');
      await once(owner.program, 'exit');
      await expect(findRunningNeo4j(folder())).resolves.toMatchObject({ pid: owner.pid });

      other.program.kill('SIGKILL');
      await waitForEnd(owner.pid);
      await expect(findRunningNeo4j(folder())).resolves.toBeNull();
    },
    SLOW_MS,
  );

  test(
    'of everything but Neo4j itself, the next start ends what was left behind',
    async () => {
      const { program, pid, owned } = await startUser();
      expect(owned).toBe(true);
      const watchdog = await findParent(pid);
      process.kill(watchdog, 'SIGKILL');
      program.kill('SIGKILL');
      await waitForEnd(watchdog);
      expect(isAlive(pid)).toBe(true);

      const next = await start();
      expect(isAlive(pid)).toBe(false);
      expect(next.owned).toBe(true);
      await expect(query(next, 'CREATE (n:Kept) RETURN n')).resolves.toBe(1);
      process.kill(next.pid, 'SIGKILL');
      await next.stop();
    },
    SLOW_MS,
  );

  test(
    'of Neo4j, the next start works and nothing is lost',
    async () => {
      const next = await start();
      await expect(query(next, 'MATCH (n:Kept) RETURN n')).resolves.toBe(1);
      await next.stop();
    },
    SLOW_MS,
  );
});

async function findParent(pid: number): Promise<number> {
  const ps = spawn('ps', ['-o', 'ppid=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [parent] = (await once(ps.stdout, 'data')) as [Buffer];
  return Number(parent.toString());
}
