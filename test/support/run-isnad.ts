import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface RunOptions {
  /** Added to the environment; the settings of whoever runs the tests do not reach the program. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly cwd?: string;
}

export interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Runs the built command line as a user would and waits for its end. */
export async function runIsnad(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const program = spawnIsnad(args, options);
  let output = '';
  let messages = '';
  program.stdout.setEncoding('utf8').on('data', (data: string) => {
    output += data;
  });
  program.stderr.setEncoding('utf8').on('data', (data: string) => {
    messages += data;
  });
  program.stdin.end(options.input ?? '');
  const exitCode = await new Promise<number | null>((resolve) => program.once('close', resolve));
  return { exitCode, output, messages };
}

/** Starts the built command line; the caller ends it. */
export function spawnIsnad(args: readonly string[], options: RunOptions = {}) {
  const { PATH, HOME, JAVA_HOME } = process.env;
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), ...options.environment },
    ...(options.cwd && { cwd: options.cwd }),
  });
}
