import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diskNotWritable, type Layout } from './layout.js';

export interface ServerSettings {
  readonly boltPort: number;
  readonly heapMb: number;
}

/** Neo4j reaches into these packages of the JDK (Neo4j 5.26, its own `bin/neo4j` opens the same). */
const OPENED_PACKAGES = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];

/**
 * Writes `neo4j.conf`: loopback only, Bolt only, authentication on, nothing reported anywhere.
 * @throws IsnadError `DISK_NOT_WRITABLE`
 */
export async function writeServerSettings(layout: Layout, settings: ServerSettings): Promise<void> {
  const lines = Object.entries(toNeo4jSettings(settings)).map(([name, value]) => `${name}=${value}\n`);
  try {
    await writeFile(layout.confFile, `# Written by isnad at every start; changes are lost.\n${lines.join('')}`);
  } catch (cause) {
    throw diskNotWritable(layout.confFile, cause);
  }
}

/** Arguments of the Java launcher up to and with a main class out of the folder of jars. */
export function toJavaArguments(jarsFolder: string, heapMb: number, mainClass: string): string[] {
  return [
    `-Xmx${heapMb}m`,
    ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dfile.encoding=UTF-8',
    '-cp',
    join(jarsFolder, '*'),
    mainClass,
  ];
}

function toNeo4jSettings({ boltPort, heapMb }: ServerSettings): Readonly<Record<string, string>> {
  const address = `127.0.0.1:${boltPort}`;
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': address,
    'server.bolt.advertised_address': address,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.usage_report.enabled': 'false',
    'server.memory.heap.max_size': `${heapMb}m`,
    'server.memory.pagecache.size': `${Math.max(64, Math.floor(heapMb / 4))}m`,
    // By default a stop waits ten seconds longer, for connections that are closed already when the stores are.
    'internal.server.bolt.thread_pool_shutdown_wait_time': '200ms',
    // Without these a store that holds nothing takes 512 MB of disk.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': '1 days 256M',
  };
}
