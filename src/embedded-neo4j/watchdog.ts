import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { lightBeacon } from './beacon.js';
import { STOP_WITHIN_MS, type WatchdogCommand, writeRecord } from './record.js';

/** What the watchdog reads from its standard input. */
export interface WatchdogOrder {
  readonly java: string;
  readonly javaArguments: readonly string[];
  readonly workingFolder: string;
  readonly logFile: string;
  readonly recordFile: string;
  readonly boltPort: number;
}

/** How long the first user may take to come. */
const FIRST_USER_WITHIN_MS = 30_000;

/**
 * A program of its own, `watchdog.js`, that runs Neo4j for as long as somebody uses it. Every user holds a connection to its beacon,
 * which the operating system closes when the user ends in whatever way, `kill -9` included. When the last one is gone it stops Neo4j
 * cleanly and ends. To its users the end of the connection says that Neo4j has ended.
 */
async function watch(order: WatchdogOrder): Promise<void> {
  const log = await open(order.logFile, 'w', 0o600);
  const java = spawn(order.java, order.javaArguments, {
    cwd: order.workingFolder,
    stdio: ['ignore', log.fd, log.fd],
  });
  java.once('error', (error) => process.stderr.write(`${error.message}\n`));
  java.once('close', () => process.exit());
  await log.close();
  const users = new Set<Socket>();
  let stopping = false;

  const stop = () => {
    if (stopping) return;
    stopping = true;
    java.kill('SIGTERM');
    setTimeout(() => java.kill('SIGKILL'), STOP_WITHIN_MS);
  };
  const stopIfUnused = () => {
    if (users.size === 0) stop();
  };
  const leave = (user: Socket) => {
    if (users.delete(user)) stopIfUnused();
  };
  const obey = (user: Socket, command: WatchdogCommand) => {
    if (command === 'stop') stop();
    // Whoever comes too late finds nobody at home, and has to wait for the processes to end.
    if (command === 'hold' && stopping) user.destroy();
    if (command === 'hold' && !stopping) {
      users.add(user);
      user.write('held\n');
    }
    if (command === 'leave') {
      leave(user);
      // The last one to leave stays connected until Neo4j has ended, and so knows when.
      if (!stopping) user.destroy();
    }
  };

  const beacon = await lightBeacon((user) => {
    user.on('close', () => leave(user));
    return (line) => obey(user, line as WatchdogCommand);
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  setTimeout(stopIfUnused, FIRST_USER_WITHIN_MS);
  if (java.pid === undefined) return;
  try {
    await writeRecord(order.recordFile, { boltPort: order.boltPort, javaPid: java.pid, watchdog: beacon.address });
    process.stdout.write('recorded\n');
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    stop();
  }
}

// Whoever started the watchdog may be gone before they read; a broken pipe must not end it before Neo4j.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
await watch(JSON.parse(await text(process.stdin)) as WatchdogOrder);
