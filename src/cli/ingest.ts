import { Command } from 'commander';
import { ERROR_CODES, type ErrorCode } from '../errors.js';
import type { IngestReport } from '../ingest/index.js';
import { readKnowledge } from '../ingest/knowledge.js';
import { toFailureTable } from './failures.js';
import { prepareForManyArticles } from './many-articles.js';
import type { CommandContext } from './program.js';
import { type ArticleFlags, readArticlesFrom, withArticleOptions } from './read-articles.js';
import { readSettings, toPositiveInteger, withDatabaseSettings } from './settings.js';

interface IngestFlags extends ArticleFlags {
  readonly dryRun?: true;
  readonly jobs: number;
  readonly json?: true;
}

/** `isnad ingest`: articles into the graph. Exits with the code of the first failure when an article could not be taken in. */
export function ingestCommand(context: CommandContext): Command {
  const command = new Command('ingest')
    .description('Read articles into the graph; a second time changes nothing.')
    .argument('<path...>', 'files, folders, patterns, or - for standard input')
    .option('--dry-run', 'read and extract, write nothing, need no database')
    .option('--jobs <n>', 'batches on their way to the database at once', toPositiveInteger('--jobs'), 2)
    .option('--json', 'print the report as JSON');
  return withDatabaseSettings(withArticleOptions(command))
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: IngestFlags) => {
      const report = await run(paths, flags, context);
      if (flags.json) await context.console.result(JSON.stringify(report));
      else if (report.failed.length > 0) context.console.note(toFailureTable(report.failed));
      const [failure] = report.failed;
      if (failure) context.setExitCode(ERROR_CODES[failure.code as ErrorCode]);
    });
}

async function run(paths: string[], flags: IngestFlags, context: CommandContext): Promise<IngestReport> {
  const { console, signal } = context;
  const { ingestWithProgress, openTarget } = await import('./ingest-articles.js');
  prepareForManyArticles();
  const { authority, knowledge } = await readKnowledge();
  const articles = readArticlesFrom(paths, flags);
  if (flags.dryRun) {
    return ingestWithProgress('Reading articles', articles, { console, knowledge, target: null, signal });
  }
  const config = readSettings({ ...flags }, context.environment);
  const { openGraph } = await import('./open-graph.js');
  await using open = await openGraph({ config, console, signal });
  const target = await openTarget(open.graph, authority);
  return await ingestWithProgress('Ingesting', articles, { console, knowledge, target, signal, jobs: flags.jobs });
}

const HELP = `
Reads txt, md (with front matter), html, json (an object or an array) and jsonl; UTF-8, UTF-16 and windows-1256.
An article is recognised by its id, else its URL, else its text; a changed one replaces what came from it before.
One that cannot be read is listed with the reason at the end, and never stops the others.

Examples:
  isnad ingest news/ 'archive/2019-*.html' --outlet "رووداو"
  isnad ingest export.jsonl --field text=body title=headline publishedOn=date
  zcat export.jsonl.gz | isnad ingest - --input-format jsonl --json`;
