import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { endJava, toHomeArgument } from '../../src/embedded-neo4j/java-process.js';
import { type Layout, makeLayout } from '../../src/embedded-neo4j/layout.js';
import { makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

/** A process that runs on until it is ended, with an argument as Neo4j's Java has it. */
async function startProcess(argument: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', '--', argument]);
  await once(child.stdout, 'data');
  return child;
}

function toRecord(javaPid: number) {
  return { boltPort: 1, javaPid, watchdog: { port: 1, knock: '', answer: '' } };
}

describe('endJava', () => {
  test('ends a server of this home and waits for it', async () => {
    const layout = await makeLayout(folder());
    const child = await startProcess(toHomeArgument(layout));
    const ended = once(child, 'exit');
    await expect(endJava(layout, toRecord(child.pid!))).resolves.toBe(true);
    await expect(ended).resolves.toEqual([null, 'SIGTERM']);
  });

  test.each([
    { name: 'another program', toArgument: () => 'something' },
    { name: 'a server of another home', toArgument: ({ home }: Layout) => `--home-dir=${home}-2` },
  ])('leaves $name that has the process id now', async ({ toArgument }) => {
    const layout = await makeLayout(folder());
    const child = await startProcess(toArgument(layout));
    await expect(endJava(layout, toRecord(child.pid!))).resolves.toBe(false);
    expect(child.exitCode ?? child.signalCode).toBeNull();
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  test('no such process', async () => {
    await expect(endJava(await makeLayout(folder()), toRecord(2 ** 30))).resolves.toBe(false);
  });
});
