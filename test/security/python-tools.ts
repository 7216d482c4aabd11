import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.isnad', import.meta.url));

export interface ToolRun {
  readonly exitCode: number | null;
  /** Standard output and errors, as they came. */
  readonly output: string;
}

/**
 * Installs the tools of `requirements.txt`, with their hashes checked, into a virtual environment below `.isnad`, once for each state of
 * that file, and returns the folder of their programs.
 */
export async function installPythonTools(): Promise<string> {
  const digest = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex')
    .slice(0, 12);
  const folder = join(CACHE, `security-tools-${digest}`);
  const bin = join(folder, 'bin');
  const done = join(folder, 'installed');
  if (existsSync(done)) return bin;
  // What an interrupted run left.
  await rm(folder, { recursive: true, force: true });
  await succeed(
    'python3',
    ['-m', 'venv', folder],
    'Install Python 3.11 or newer with its venv module (Debian: apt install python3-venv).',
  );
  const install = ['install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', REQUIREMENTS];
  await succeed(join(bin, 'pip'), install, 'Check that the Python package index can be reached.');
  await writeFile(done, '');
  return bin;
}

export interface RunOptions {
  /** Besides that of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Where it runs, and leaves what it leaves. */
  readonly folder?: string;
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  { environment, folder }: RunOptions = {},
): Promise<ToolRun> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...environment };
    const child = spawn(program, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString() }));
  });
}

async function succeed(program: string, args: readonly string[], advice: string): Promise<void> {
  const { exitCode, output } = await run(program, args).catch((error: Error) => ({
    exitCode: 1,
    output: error.message,
  }));
  if (exitCode !== 0) throw new Error(`The security checks need their Python tools. ${advice}\n${output}`);
}
