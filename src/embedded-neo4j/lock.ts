import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { basename, dirname } from 'node:path';
import { type Beacon, type BeaconAddress, lightBeacon, visitBeacon } from './beacon.js';
import { diskNotWritable } from './layout.js';

export interface LockOptions {
  /** Called when somebody else holds the lock, before waiting for them. */
  readonly onWait?: () => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` while no other process on this machine that names the same `file` does. Who dies, even by `kill -9`, holds nothing any more.
 *
 * Claims are numbered files, `file.1`, `file.2`, …; the highest number holds the lock for as long as its beacon is lit. A claim is
 * taken by making the next number, which only one can; the highest is never deleted. So taking over from the dead has no race, unlike
 * "delete the stale file, make a new one".
 * @throws IsnadError `DISK_NOT_WRITABLE`
 */
export async function withLock<T>(file: string, work: () => Promise<T>, options: LockOptions = {}): Promise<T> {
  const beacon = await lightBeacon();
  try {
    await claim(file, beacon, options);
    return await work();
  } finally {
    beacon.close();
  }
}

async function claim(file: string, beacon: Beacon, { onWait, signal }: LockOptions): Promise<void> {
  for (;;) {
    signal?.throwIfAborted();
    const last = (await readClaims(file)).at(-1) ?? 0;
    const holder = last === 0 ? null : await findHolder(`${file}.${last}`);
    if (holder !== null) {
      onWait?.();
      await waitForRelease(holder, signal);
      continue;
    }
    if (!(await makeClaim(`${file}.${last + 1}`, beacon.address))) continue;
    // Between looking and making, others may have gone further and removed this number as an old one.
    if ((await readClaims(file)).at(-1) === last + 1) return removeClaimsBefore(file, last + 1);
    await rm(`${file}.${last + 1}`, { force: true });
  }
}

async function findHolder(claimFile: string): Promise<Socket | null> {
  try {
    return await visitBeacon(JSON.parse(await readFile(claimFile, 'utf8')) as BeaconAddress);
  } catch {
    return null;
  }
}

/** Waits until the holder closes its beacon or ends; an abort ends the wait, which the caller notices. */
function waitForRelease(holder: Socket, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const leave = () => void holder.destroy();
    if (signal?.aborted) leave();
    signal?.addEventListener('abort', leave, { once: true });
    holder.once('close', () => {
      signal?.removeEventListener('abort', leave);
      resolve();
    });
  });
}

/** Makes the claim with its content in one step; `false` where somebody else was faster. */
async function makeClaim(claimFile: string, address: BeaconAddress): Promise<boolean> {
  const draft = `${claimFile}.${randomBytes(6).toString('hex')}.draft`;
  try {
    await writeFile(draft, JSON.stringify(address), { mode: 0o600 });
    await link(draft, claimFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw diskNotWritable(claimFile, error);
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeClaimsBefore(file: string, number: number): Promise<void> {
  for (const old of await readClaims(file)) if (old < number) await rm(`${file}.${old}`, { force: true });
}

async function readClaims(file: string): Promise<number[]> {
  const prefix = `${basename(file)}.`;
  const names = await readdir(dirname(file)).catch((cause: unknown) => {
    throw diskNotWritable(dirname(file), cause);
  });
  return names
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)))
    .sort((a, b) => a - b);
}
