#!/usr/bin/env node
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { createConsole } from './console.js';
import { createProgram } from './program.js';
import { reportError } from './report-error.js';

const USAGE_EXIT_CODE = 2;
/** What shells report for a program that Ctrl-C ended. */
const INTERRUPTED_EXIT_CODE = 130;

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stopping.abort());
}

// A reader that closes its end of the pipe (`isnad extract … | head`) has seen enough; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const program = createProgram(
  {
    environment: process.env,
    console: createConsole({ output: process.stdout, messages: process.stderr, interactive: process.stderr.isTTY }),
    signal: stopping.signal,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  },
  version,
);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : USAGE_EXIT_CODE;
  } else if (error === stopping.signal.reason) {
    process.exitCode = INTERRUPTED_EXIT_CODE;
  } else {
    process.exitCode = reportError(error, (text) => process.stderr.write(text));
  }
}
