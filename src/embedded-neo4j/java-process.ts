import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Layout } from './layout.js';
import { type ServerRecord, STOP_WITHIN_MS } from './record.js';

const POLL_MS = 100;

/** The argument by which Neo4j, and this code in a list of processes, knows its home. */
export function toHomeArgument(layout: Layout): string {
  return `--home-dir=${layout.home}`;
}

/**
 * Ends a Neo4j that has lost its watchdog: asks it to stop, waits, and kills it after `STOP_WITHIN_MS`. Only a process whose
 * command line names this home is touched: the process id may long belong to somebody else. Returns whether there was one.
 */
export async function endJava(layout: Layout, record: ServerRecord): Promise<boolean> {
  if (!(await isOurs(layout, record.javaPid))) return false;
  signalProcess(record.javaPid, 'SIGTERM');
  const deadline = Date.now() + STOP_WITHIN_MS;
  while (await isOurs(layout, record.javaPid)) {
    if (Date.now() > deadline) signalProcess(record.javaPid, 'SIGKILL');
    await delay(POLL_MS);
  }
  return true;
}

async function isOurs(layout: Layout, pid: number): Promise<boolean> {
  return (await readCommandLine(pid)).includes(toHomeArgument(layout));
}

/** The arguments of a process; none where it does not exist or is a zombie. */
async function readCommandLine(pid: number): Promise<string[]> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
  } catch {
    return readCommandLineByPs(pid);
  }
}

/** For systems without `/proc`. `ps` joins the arguments by spaces, which is cut at options, since folders may have spaces in them. */
async function readCommandLineByPs(pid: number): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
    return stdout.trim().split(/ (?=-)/);
  } catch {
    return [];
  }
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
