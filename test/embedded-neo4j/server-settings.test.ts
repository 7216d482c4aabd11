import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { makeLayout } from '../../src/embedded-neo4j/layout.js';
import { toJavaArguments, writeServerSettings } from '../../src/embedded-neo4j/server-settings.js';
import { makeTempFolders } from './fixtures.js';

const folder = makeTempFolders();

describe('writeServerSettings', () => {
  test.each([
    'server.bolt.listen_address=127.0.0.1:7999',
    'server.bolt.advertised_address=127.0.0.1:7999',
    'server.default_listen_address=127.0.0.1',
    'server.http.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'server.memory.heap.max_size=600m',
    'server.memory.pagecache.size=150m',
  ])('%s', async (line) => {
    const layout = await makeLayout(folder());
    await writeServerSettings(layout, { boltPort: 7999, heapMb: 600 });
    expect((await readFile(layout.confFile, 'utf8')).split('\n')).toContain(line);
  });

  test('replaces what was there', async () => {
    const layout = await makeLayout(folder());
    await writeServerSettings(layout, { boltPort: 7999, heapMb: 600 });
    await writeServerSettings(layout, { boltPort: 8000, heapMb: 600 });
    expect(await readFile(layout.confFile, 'utf8')).not.toContain('7999');
  });
});

describe('toJavaArguments', () => {
  test('heap, class path and main class', () => {
    const args = toJavaArguments('/jars', 600, 'org.example.Main');
    expect(args).toContain('-Xmx600m');
    expect(args).toContain('--add-opens=java.base/java.nio=ALL-UNNAMED');
    expect(args.slice(-3)).toEqual(['-cp', '/jars/*', 'org.example.Main']);
  });
});
