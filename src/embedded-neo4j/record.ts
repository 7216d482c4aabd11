import { readFile, rename, writeFile } from 'node:fs/promises';
import type { BeaconAddress } from './beacon.js';

/** Who runs the server of a data folder. */
export interface ServerRecord {
  readonly boltPort: number;
  /** Process id of Neo4j's Java. */
  readonly javaPid: number;
  /** The beacon of its watchdog. */
  readonly watchdog: BeaconAddress;
}

/**
 * What a user may say to a watchdog. `hold`: keep the server for me until I leave or die; it replies `held`.
 * `leave`: the end of that. `stop`: stop it for everybody.
 */
export type WatchdogCommand = 'hold' | 'leave' | 'stop';

/** How long Neo4j may take for its last checkpoint, in milliseconds, before it is killed. */
export const STOP_WITHIN_MS = 60_000;

/** Writes the record in one step, for this user only: it holds the secrets of the beacon. */
export async function writeRecord(recordFile: string, record: ServerRecord): Promise<void> {
  const draft = `${recordFile}.draft`;
  await writeFile(draft, JSON.stringify(record), { mode: 0o600 });
  await rename(draft, recordFile);
}

/** The last record written; `null` where there is none that can be read. It may tell of a server that is long gone. */
export async function readRecord(recordFile: string): Promise<ServerRecord | null> {
  try {
    const record: unknown = JSON.parse(await readFile(recordFile, 'utf8'));
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** A record of another version of the program may have another form. */
function isRecord(value: unknown): value is ServerRecord {
  const record = value as Partial<ServerRecord> | null;
  return (
    typeof record?.boltPort === 'number' &&
    typeof record.javaPid === 'number' &&
    typeof record.watchdog?.port === 'number' &&
    typeof record.watchdog.knock === 'string' &&
    typeof record.watchdog.answer === 'string'
  );
}
