import { type Hold, holdServer } from './hold.js';
import { type Layout, makeLayout } from './layout.js';
import { withLock } from './lock.js';
import type { EmbeddedNeo4jOptions } from './options.js';
import { ensurePassword } from './password.js';
import { findFreePort, isFreePort } from './ports.js';
import { prepareProgram } from './program.js';
import { readRecord } from './record.js';
import { type RunningNeo4j, toRunning } from './running.js';
import { launchServer, portBusy, waitUntilReady } from './server.js';
import { writeServerSettings } from './server-settings.js';
import { recoverStore } from './store.js';

export interface StartOptions extends EmbeddedNeo4jOptions {
  /** 0 or absent: the port of the last start if it is free, else any free one. A server that already runs keeps the port it has. */
  readonly boltPort?: number | undefined;
  /** Largest heap in megabytes (default 1024); the page cache takes a quarter of it on top. */
  readonly heapMb?: number | undefined;
  /** How long the server may take until it answers, in milliseconds. Default: two minutes. */
  readonly startWithinMs?: number | undefined;
}

/** A running server that this process uses. It does not stop before all who use it have stopped it or ended. */
export interface EmbeddedNeo4j extends RunningNeo4j {
  /** `false` where it was running before. */
  readonly owned: boolean;
  /** Ends the use by this process. If no other process uses the server, it is stopped, and this waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * Uses the Neo4j of a data folder: the running one, or else it is started, after fetching it the first time. It listens on loopback only,
 * with authentication. The server stops when no process uses it any more, also when they were killed.
 * @throws IsnadError `JAVA_NOT_FOUND`, `JAVA_TOO_OLD`, `MAVEN_NOT_FOUND`, `NEO4J_FETCH_FAILED`, `PORT_BUSY`, `DISK_NOT_WRITABLE`,
 * `NEO4J_START_FAILED`
 */
export async function startEmbeddedNeo4j(options: StartOptions): Promise<EmbeddedNeo4j> {
  const { onProgress, signal } = options;
  const layout = await makeLayout(options.dataFolder);
  const onWait = () => onProgress?.({ kind: 'step', label: 'Waiting for another process that is starting Neo4j' });
  const start = async () => {
    await recoverStore(layout);
    const found = await holdServer(layout);
    const hold = found ?? (await launch(layout, options));
    return ready(hold, { layout, options, owned: found === null });
  };
  return withLock(layout.lockFile, start, { onWait, signal });
}

interface ReadyContext {
  readonly layout: Layout;
  readonly options: StartOptions;
  readonly owned: boolean;
}

async function ready(hold: Hold, { layout, options, owned }: ReadyContext): Promise<EmbeddedNeo4j> {
  const { startWithinMs = 120_000, signal } = options;
  try {
    await waitUntilReady(hold, { layout, startWithinMs, signal });
    const running = await toRunning(layout, hold.record);
    hold.unref();
    return { ...running, owned, stop: () => hold.leave() };
  } catch (error) {
    await hold.leave();
    throw error;
  }
}

async function launch(layout: Layout, options: StartOptions): Promise<Hold> {
  const { heapMb = 1024, onProgress } = options;
  const boltPort = await chooseBoltPort(layout, options.boltPort ?? 0);
  const program = await prepareProgram(layout, options);
  await ensurePassword(program);
  const settings = { boltPort, heapMb };
  await writeServerSettings(layout, settings);
  onProgress?.({ kind: 'step', label: 'Starting Neo4j' });
  return launchServer({ ...program, settings });
}

async function chooseBoltPort(layout: Layout, wanted: number): Promise<number> {
  if (wanted !== 0) {
    if (await isFreePort(wanted)) return wanted;
    throw portBusy(wanted);
  }
  const last = (await readRecord(layout.recordFile))?.boltPort;
  return last !== undefined && (await isFreePort(last)) ? last : findFreePort();
}
