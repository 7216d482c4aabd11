import { spawn } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { IsnadError } from '../errors.js';
import type { Environment } from './java.js';
import type { Layout } from './layout.js';
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
const KEPT_CHARACTERS = 4000;

/**
 * Runs a command of `neo4j-admin` on the store, which no server may be using.
 * @throws IsnadError `NEO4J_START_FAILED` with what the tool said
 */
export async function runAdmin(
  command: readonly string[],
  options: AdminOptions,
  streams: AdminStreams = {},
): Promise<void> {
  const { layout, java, jarsFolder, env, signal } = options;
  const tool = spawn(java, [...toJavaArguments(jarsFolder, HEAP_MB, MAIN_CLASS), ...command], {
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
  const status = await new Promise<number | null>((resolve, reject) => {
    tool.once('error', reject);
    tool.once('close', resolve);
  });
  if (status !== 0) {
    throw new IsnadError(
      'NEO4J_START_FAILED',
      `neo4j-admin ${command.slice(0, 2).join(' ')} failed on ${layout.home} (status ${status}):\n${said.trim()}`,
    );
  }
}
