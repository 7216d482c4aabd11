import { spawn } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { IsnadError } from '../errors.js';
import { waitForEnd } from './child-process.js';
import type { Environment } from './java.js';
import { diskNotWritable, type Layout, tellsOfDisk } from './layout.js';
import { toJavaArguments } from './server-settings.js';

export interface AdminOptions {
  readonly layout: Layout;
  readonly java: string;
  readonly jarsFolder: string;
  readonly env: Environment;
  readonly signal?: AbortSignal | undefined;
}

export interface AdminStreams {
  readonly input?: FileHandle;
  readonly output?: FileHandle;
}

/** What `neo4j-admin` runs in the end; its own launcher would start a second Java for it. */
const MAIN_CLASS = 'org.neo4j.cli.AdminTool';
const HEAP_MB = 512;
/** Saves a second of compiling that the tool would not live to profit from. */
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const KEPT_CHARACTERS = 4000;
const SHOWN_LINES = 6;

/**
 * Runs a command of `neo4j-admin` on the store, which no server may be using.
 * @throws IsnadError `NEO4J_TOOL_FAILED` with what the tool said, `DISK_NOT_WRITABLE`
 */
export async function runAdmin(
  command: readonly string[],
  options: AdminOptions,
  streams: AdminStreams = {},
): Promise<void> {
  const { layout, java, jarsFolder, env, signal } = options;
  const javaArguments = [...SHORT_LIVED, ...toJavaArguments(jarsFolder, HEAP_MB, MAIN_CLASS)];
  const tool = spawn(java, [...javaArguments, ...command], {
    cwd: layout.home,
    env: { ...env, NEO4J_HOME: layout.home, NEO4J_CONF: layout.confFolder },
    stdio: [streams.input?.fd ?? 'ignore', streams.output?.fd ?? 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let said = '';
  const keep = (data: Buffer) => {
    said = (said + data.toString('utf8')).slice(-KEPT_CHARACTERS);
  };
  tool.stdout?.on('data', keep);
  tool.stderr?.on('data', keep);
  const status = await waitForEnd(tool, signal);
  if (status === 0) return;
  const reason = toReason(said);
  const problem = `neo4j-admin ${command.slice(0, 2).join(' ')} failed (status ${status}): ${reason}`;
  if (tellsOfDisk(reason)) throw diskNotWritable(layout.home, new Error(problem));
  throw new IsnadError('NEO4J_TOOL_FAILED', problem);
}

/** The last lines that say something: progress is written over itself, and reasons are followed by hints at options. */
function toReason(said: string): string {
  const lines = said.split(/[\r\n]+/).map((line) => line.trim());
  const telling = lines.filter((line) => line !== '' && !/^(Files: |Done: |Run with '--verbose')/.test(line));
  return [...new Set(telling)].slice(-SHOWN_LINES).join('\n') || 'it gave no reason';
}
