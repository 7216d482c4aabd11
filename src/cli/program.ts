import { Command } from 'commander';
import type { Console } from './console.js';
import { dbCommand } from './db.js';
import { evalCommand } from './eval.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { keyCommand } from './key.js';
import { queryCommand } from './query.js';
import { serveCommand } from './serve.js';

/** What a command needs from the process it runs in. */
export interface CommandContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly console: Console;
  /** Aborts when the user asks to stop (Ctrl-C, SIGTERM). */
  readonly signal: AbortSignal;
  /** Sets the exit code of a command that did its work but found something wrong. */
  readonly setExitCode: (code: number) => void;
}

/** The command line of isnad. Commands throw `IsnadError`; the caller turns it into a message and an exit code. */
export function createProgram(context: CommandContext, version: string): Command {
  const program = new Command('isnad')
    .description(
      'Who said what about whom: reads news articles into a graph of statements and answers questions about it.',
    )
    .version(version)
    .addHelpText('after', HELP)
    .showHelpAfterError('Run with --help to see what is expected.')
    .exitOverride();
  for (const command of [
    serveCommand,
    ingestCommand,
    extractCommand,
    evalCommand,
    queryCommand,
    keyCommand,
    dbCommand,
  ]) {
    program.addCommand(command(context).exitOverride());
  }
  return program;
}

const HELP = `
First steps:
  isnad serve                             start everything; the playground is at http://127.0.0.1:4000/graphql
  isnad ingest news/ archive.jsonl        take articles in; twice changes nothing
  isnad extract article.txt | jq .        see what is read from an article, without a database
  isnad eval gold/                        measure it on articles that you annotated
  isnad query question.graphql            ask the graph
  isnad key create desk --role editor     let somebody use the API of this server

Exit codes: 0 done, 1 a fault of isnad, 2 wrong usage or input, 3 something missing on this machine, 4 the database.
Errors end with their code in brackets; docs/ERRORS.md explains each.`;
