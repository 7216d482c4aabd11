import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Layout, makeLayout } from '../../src/embedded-neo4j/layout.js';
import { hasDatabase, recoverStore, replaceGraph } from '../../src/embedded-neo4j/store.js';
import { makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

async function writeParts(data: string, parts: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(parts)) {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), content);
  }
}

/** A store with users and an old graph, and a spare home with a new one. */
async function makeStores(): Promise<{ layout: Layout; data: string; spare: string }> {
  const layout = await makeLayout(folder());
  const data = join(layout.home, 'data');
  const spare = join(layout.home, 'loading');
  await writeParts(data, {
    'databases/neo4j/store': 'old',
    'databases/system/store': 'users',
    'transactions/neo4j/log': 'old',
    server_id: 'same',
  });
  await writeParts(join(spare, 'data'), { 'databases/neo4j/store': 'new', 'transactions/neo4j/log': 'new' });
  return { layout, data, spare };
}

describe('replaceGraph', () => {
  test('takes the graph and keeps the users', async () => {
    const { layout, data, spare } = await makeStores();
    await replaceGraph(layout, spare);
    expect(await readFile(join(data, 'databases/neo4j/store'), 'utf8')).toBe('new');
    expect(await readFile(join(data, 'transactions/neo4j/log'), 'utf8')).toBe('new');
    expect(await readFile(join(data, 'databases/system/store'), 'utf8')).toBe('users');
    expect(await readFile(join(data, 'server_id'), 'utf8')).toBe('same');
    expect(await readdir(layout.home)).not.toContain('data-replaced');
  });

  test('into a data folder in which nothing was started yet', async () => {
    const { layout, spare } = await makeStores();
    const fresh = await makeLayout(join(folder(), 'fresh'));
    await cp(spare, join(fresh.home, 'loading'), { recursive: true });
    await expect(hasDatabase(fresh, 'neo4j')).resolves.toBe(false);
    await replaceGraph(fresh, join(fresh.home, 'loading'));
    await expect(hasDatabase(fresh, 'neo4j')).resolves.toBe(true);
    await expect(hasDatabase(fresh, 'system')).resolves.toBe(false);
    await expect(hasDatabase(layout, 'system')).resolves.toBe(true);
  });
});

describe('recoverStore', () => {
  test('interrupted after the first rename: the old graph comes back', async () => {
    const { layout, data } = await makeStores();
    await rename(data, join(layout.home, 'data-replaced'));
    await recoverStore(await makeLayout(folder()));
    expect(await readFile(join(data, 'databases/neo4j/store'), 'utf8')).toBe('old');
  });

  test('interrupted after the second rename: the new graph stays', async () => {
    const { layout, data, spare } = await makeStores();
    await rename(data, join(layout.home, 'data-replaced'));
    await rename(join(spare, 'data'), data);
    await recoverStore(layout);
    expect(await readFile(join(data, 'databases/neo4j/store'), 'utf8')).toBe('new');
    expect(await readdir(layout.home)).not.toContain('data-replaced');
  });

  test('does nothing where nothing was interrupted', async () => {
    const { layout, data } = await makeStores();
    await recoverStore(layout);
    expect(await readFile(join(data, 'databases/neo4j/store'), 'utf8')).toBe('old');
  });
});
