import { access, cp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { IsnadError } from '../errors.js';
import type { AdminOptions } from './admin.js';
import { findServer } from './hold.js';
import { diskNotWritable, type Layout, makeLayout } from './layout.js';
import { withLock } from './lock.js';
import type { EmbeddedNeo4jOptions } from './options.js';
import { prepareProgram } from './program.js';

/** The database that holds the graph. The other one, `system`, holds the user. */
export const GRAPH_DATABASE = 'neo4j';

/** What belongs to the server and not to the graph: kept when the graph is replaced. */
const SERVER_PARTS = ['databases/system', 'transactions/system', 'dbms', 'server_id'];

/**
 * Runs `work` on the store of a data folder while no server uses it and none can start.
 * @throws IsnadError `NEO4J_RUNNING`, and those of `prepareProgram`
 */
export async function withStore(
  options: EmbeddedNeo4jOptions,
  work: (program: AdminOptions) => Promise<void>,
): Promise<void> {
  const layout = await makeLayout(options.dataFolder);
  const onWait = () =>
    options.onProgress?.({ kind: 'step', label: 'Waiting for another process that works on this database' });
  const workAlone = async () => {
    const record = await findServer(layout);
    if (record !== null) throw stillRunning(layout, record.javaPid);
    await recoverStore(layout);
    await work(await prepareProgram(layout, options));
  };
  await withLock(layout.lockFile, workAlone, { onWait, signal: options.signal });
}

/** Whether the store holds a database of this name. */
export async function hasDatabase(layout: Layout, name: string): Promise<boolean> {
  return exists(join(dataOf(layout.home), 'databases', name));
}

/**
 * Takes the graph out of the home `spare`, which lies on the same disk, in place of the present one. It is a matter of two renames,
 * and `recoverStore` puts right what an interruption between them leaves.
 * @throws IsnadError `DISK_NOT_WRITABLE`
 */
export async function replaceGraph(layout: Layout, spare: string): Promise<void> {
  try {
    for (const part of SERVER_PARTS) {
      const from = join(dataOf(layout.home), part);
      if (await exists(from)) await cp(from, join(dataOf(spare), part), { recursive: true });
    }
    await rename(dataOf(layout.home), replacedOf(layout.home));
    await rename(dataOf(spare), dataOf(layout.home));
    await rm(replacedOf(layout.home), { recursive: true, force: true });
  } catch (cause) {
    throw diskNotWritable(layout.home, cause);
  }
}

/** Finishes or undoes a `replaceGraph` that was interrupted. To be called before the store is used, by whoever holds the lock. */
export async function recoverStore(layout: Layout): Promise<void> {
  if (!(await exists(replacedOf(layout.home)))) return;
  if (await exists(join(dataOf(layout.home), 'databases'))) {
    await rm(replacedOf(layout.home), { recursive: true, force: true });
    return;
  }
  await rm(dataOf(layout.home), { recursive: true, force: true });
  await rename(replacedOf(layout.home), dataOf(layout.home));
}

function dataOf(home: string): string {
  return join(home, 'data');
}

function replacedOf(home: string): string {
  return join(home, 'data-replaced');
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function stillRunning(layout: Layout, pid: number): IsnadError {
  return new IsnadError(
    'NEO4J_RUNNING',
    `The Neo4j of ${layout.dataFolder} is running (process ${pid}), and its store can only be copied or replaced when it is not. ` +
      'End the isnad that uses it, or stop it with: isnad db stop',
    { details: { pid } },
  );
}
