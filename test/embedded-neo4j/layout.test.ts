import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findLayout, makeLayout } from '../../src/embedded-neo4j/layout.js';
import { errorOf, makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

describe('makeLayout', () => {
  test('makes the folders that Neo4j expects, for this user only', async () => {
    const layout = await makeLayout(join(folder(), 'deep', 'data'));
    expect(layout.home).toBe(join(folder(), 'deep', 'data', 'neo4j'));
    for (const name of ['conf', 'data', 'logs', 'plugins', 'import', 'run']) {
      expect((await stat(join(layout.home, name))).mode & 0o777).toBe(0o700);
    }
  });

  test('one folder under two names is one', async () => {
    await mkdir(join(folder(), 'data'));
    await symlink(join(folder(), 'data'), join(folder(), 'other'));
    const layout = await makeLayout(join(folder(), 'other'));
    expect(layout.dataFolder).toBe(join(folder(), 'data'));
    expect(await findLayout(join(folder(), 'other'))).toEqual(layout);
  });

  test('a file where the folder should be', async () => {
    const file = join(folder(), 'data');
    await writeFile(file, '');
    const error = await errorOf(makeLayout(file));
    expect(error.code).toBe('DISK_NOT_WRITABLE');
    expect(error.message).toContain(`must write to ${file}`);
    expect(error.message).toContain('ISNAD_DATA');
  });

  test('a place where nothing can be made', async () => {
    expect((await errorOf(makeLayout('/dev/null/data'))).code).toBe('DISK_NOT_WRITABLE');
  });
});

describe('findLayout', () => {
  test('makes nothing', async () => {
    await expect(findLayout(join(folder(), 'data'))).resolves.toBeNull();
    await expect(stat(join(folder(), 'data'))).rejects.toThrow('ENOENT');
  });
});
