import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import { type Hold, holdServer } from './hold.js';
import type { Environment } from './java.js';
import { toHomeArgument } from './java-process.js';
import type { Layout } from './layout.js';
import { answersBolt } from './ports.js';
import { type ServerSettings, toJavaArguments } from './server-settings.js';
import type { WatchdogOrder } from './watchdog.js';

export interface LaunchOptions {
  readonly layout: Layout;
  readonly java: string;
  readonly jarsFolder: string;
  readonly settings: ServerSettings;
  readonly env: Environment;
}

export interface ReadyOptions {
  readonly layout: Layout;
  /** How long the server may take until it answers, in milliseconds. */
  readonly startWithinMs: number;
  readonly signal?: AbortSignal | undefined;
}

const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';
/** Compiled: also where the tests run this room from `src/`, the watchdog is a program for plain Node. */
const WATCHDOG_FILE = fileURLToPath(new URL('../../dist/embedded-neo4j/watchdog.js', import.meta.url));
const POLL_MS = 200;
const SHOWN_LOG_LINES = 15;

/**
 * Starts the watchdog and Neo4j under it, and holds the server.
 * @throws IsnadError `NEO4J_START_FAILED`, `PORT_BUSY`
 */
export async function launchServer({ layout, java, jarsFolder, settings, env }: LaunchOptions): Promise<Hold> {
  const home = [toHomeArgument(layout), `--config-dir=${layout.confFolder}`];
  const order: WatchdogOrder = {
    java,
    javaArguments: [...toJavaArguments(jarsFolder, settings.heapMb, MAIN_CLASS), ...home, '--console-mode'],
    workingFolder: layout.home,
    logFile: layout.logFile,
    recordFile: layout.recordFile,
    boltPort: settings.boltPort,
  };
  // A session of its own: Ctrl-C in the terminal is for the program, which stops Neo4j when it has finished with it.
  const watchdog = spawn(process.execPath, [WATCHDOG_FILE], {
    cwd: layout.home,
    env: { ...env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  watchdog.stderr.on('data', (data: Buffer) => {
    complaint += data.toString('utf8');
  });
  watchdog.stdin.end(JSON.stringify(order));
  await Promise.race([once(watchdog.stdout, 'data'), once(watchdog, 'close')]);
  const hold = await holdServer(layout);
  watchdog.unref();
  watchdog.stdout.destroy();
  watchdog.stderr.destroy();
  if (hold === null) throw await startFailed(layout, `it ended at once. ${complaint.trim()}`);
  return hold;
}

/**
 * Waits until the server answers over Bolt.
 * @throws IsnadError `NEO4J_START_FAILED`, `PORT_BUSY`
 */
export async function waitUntilReady(hold: Hold, { layout, startWithinMs, signal }: ReadyOptions): Promise<void> {
  const deadline = Date.now() + startWithinMs;
  while (!(await answersBolt(hold.record.boltPort))) {
    signal?.throwIfAborted();
    if (hold.ended.aborted) throw await startFailed(layout, 'it ended while starting.', hold.record.boltPort);
    if (Date.now() > deadline) {
      throw await startFailed(
        layout,
        `it did not answer on port ${hold.record.boltPort} within ${startWithinMs / 1000} s.`,
      );
    }
    await delay(POLL_MS);
  }
}

async function startFailed(layout: Layout, what: string, boltPort?: number): Promise<IsnadError> {
  const log = await readFile(layout.logFile, 'utf8').catch(() => '');
  if (boltPort !== undefined && /address already in use/i.test(log)) return portBusy(boltPort);
  const tail = log.trimEnd().split('\n').slice(-SHOWN_LOG_LINES).join('\n');
  return new IsnadError(
    'NEO4J_START_FAILED',
    `The embedded Neo4j did not start: ${what} The whole log is ${layout.logFile}; it ends with:\n${tail}`,
    { details: { logFile: layout.logFile } },
  );
}

/** The error for a Bolt port that another program has. */
export function portBusy(boltPort: number): IsnadError {
  return new IsnadError(
    'PORT_BUSY',
    `Port ${boltPort}, wanted for Neo4j's Bolt, is taken by another program. Stop that program, or choose another port with ISNAD_BOLT_PORT ` +
      '(0 takes any free one).',
    { details: { port: boltPort } },
  );
}
