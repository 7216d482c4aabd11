import type { Socket } from 'node:net';
import { visitBeacon } from './beacon.js';
import { endJava } from './java-process.js';
import type { Layout } from './layout.js';
import { readRecord, type ServerRecord, STOP_WITHIN_MS, type WatchdogCommand } from './record.js';

/** A running server that will not stop before this process leaves it or ends. */
export interface Hold {
  readonly record: ServerRecord;
  /** Aborted when the server has ended. */
  readonly ended: AbortSignal;
  /** Lets this process end although it holds the server; its end is a leave. */
  unref(): void;
  /** Leaves the server. If nobody else uses it, waits until it has stopped. */
  leave(): Promise<void>;
}

/** Holds the server of a data folder; `null` where none is running. A server left behind by a dead watchdog is ended. */
export async function holdServer(layout: Layout): Promise<Hold | null> {
  const record = await readRecord(layout.recordFile);
  if (record === null) return null;
  const socket = await visitBeacon(record.watchdog);
  if (socket !== null) {
    say(socket, 'hold');
    if (await isConfirmed(socket)) return toHold(layout, record, socket);
  }
  await endJava(layout, record);
  return null;
}

/** Whether the server of a data folder is running; where it is, its record. */
export async function findServer(layout: Layout): Promise<ServerRecord | null> {
  const record = await readRecord(layout.recordFile);
  const socket = record && (await visitBeacon(record.watchdog));
  socket?.destroy();
  return socket && record;
}

/** Stops the server of a data folder whoever uses it. Returns whether there was one. */
export async function stopServer(layout: Layout): Promise<boolean> {
  const record = await readRecord(layout.recordFile);
  if (record === null) return false;
  const socket = await visitBeacon(record.watchdog);
  if (socket === null) return endJava(layout, record);
  say(socket, 'stop');
  await waitForClose(socket);
  await endJava(layout, record);
  return true;
}

function toHold(layout: Layout, record: ServerRecord, socket: Socket): Hold {
  const ended = new AbortController();
  socket.once('close', () => ended.abort());
  return {
    record,
    ended: ended.signal,
    unref: () => void socket.unref(),
    async leave() {
      if (!socket.closed) {
        socket.ref();
        say(socket, 'leave');
        await waitForClose(socket);
      }
      // Still lit: others use the server. Out: Neo4j has ended, unless the watchdog was killed and left it behind.
      if ((await findServer(layout)) === null) await endJava(layout, record);
    },
  };
}

function say(socket: Socket, command: WatchdogCommand): void {
  socket.write(`${command}\n`);
}

/** Whether the watchdog replied; it hangs up if it has begun to stop. */
function isConfirmed(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.once('data', () => resolve(true)).once('close', () => resolve(false));
  });
}

/** The watchdog closes when Neo4j has ended; the margin is for one that hangs. */
async function waitForClose(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => {
    const margin = setTimeout(resolve, STOP_WITHIN_MS + 10_000);
    socket.once('close', () => {
      clearTimeout(margin);
      resolve();
    });
  });
  socket.destroy();
}
