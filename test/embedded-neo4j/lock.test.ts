import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, jest, test } from '@jest/globals';
import { lightBeacon } from '../../src/embedded-neo4j/beacon.js';
import { withLock } from '../../src/embedded-neo4j/lock.js';
import { errorOf, makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

/** Answers as a holder of the lock does until it is killed. */
const HOLDER = `
const server = require('node:net').createServer((socket) => socket.once('data', () => socket.write('theAnswer\\n')));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;

describe('withLock', () => {
  test('lets one work at a time, and passes on what the work gives', async () => {
    const file = join(folder(), 'lock');
    let working = 0;
    let most = 0;
    const work = async (index: number) => {
      most = Math.max(most, ++working);
      await delay(5);
      working--;
      return index;
    };
    const results = await Promise.all(Array.from({ length: 8 }, (_, index) => withLock(file, () => work(index))));
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(1);
    expect(await readdir(folder())).toHaveLength(1);
  });

  test('is free again after work that failed', async () => {
    const file = join(folder(), 'lock');
    await expect(withLock(file, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(withLock(file, async () => 'worked')).resolves.toBe('worked');
  });

  test('another file is another lock', async () => {
    const inner = () => withLock(join(folder(), 'b'), async () => 'both');
    await expect(withLock(join(folder(), 'a'), inner)).resolves.toBe('both');
  });

  test('a holder that was killed holds nothing', async () => {
    const file = join(folder(), 'lock');
    const holder = spawn(process.execPath, ['-e', HOLDER], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = (await once(holder.stdout, 'data')) as [Buffer];
    await writeFile(`${file}.7`, JSON.stringify({ port: Number(port), knock: 'theKnock', answer: 'theAnswer' }));
    const onWait = jest.fn(() => void holder.kill('SIGKILL'));
    await expect(withLock(file, async () => readdir(folder()), { onWait })).resolves.toEqual(['lock.8']);
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  test.each([
    { name: 'cannot be read', content: 'not JSON' },
    { name: 'is from a port where nobody listens', content: '{"port":1,"knock":"k","answer":"a"}' },
  ])('a claim that $name is taken over', async ({ content }) => {
    const file = join(folder(), 'lock');
    await writeFile(`${file}.3`, content);
    await expect(withLock(file, async () => 'worked')).resolves.toBe('worked');
  });

  test('a claim whose port belongs to another program now is taken over', async () => {
    const file = join(folder(), 'lock');
    const other = await lightBeacon();
    await writeFile(`${file}.3`, JSON.stringify({ ...other.address, knock: 'unknown to it' }));
    await expect(withLock(file, async () => 'worked')).resolves.toBe('worked');
    other.close();
  });

  test('an abort ends the wait', async () => {
    const file = join(folder(), 'lock');
    const abort = new AbortController();
    await withLock(file, async () => {
      const onWait = () => abort.abort(new Error('enough'));
      const waiting = withLock(file, async () => 'worked', { onWait, signal: abort.signal });
      await expect(waiting).rejects.toThrow('enough');
    });
  });

  test('a folder that cannot be written', async () => {
    const error = await errorOf(withLock('/dev/null/lock', async () => 'worked'));
    expect(error.code).toBe('DISK_NOT_WRITABLE');
  });
});
