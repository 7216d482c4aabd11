import { Command, Option } from 'commander';
import { IsnadError } from '../errors.js';
import { toRecord } from '../extraction/index.js';
import { tryExtract } from '../ingest/try-extract.js';
import { toPlace } from './failures.js';
import { readKnowledge } from './knowledge.js';
import type { CommandContext } from './program.js';
import { type ArticleFlags, readArticlesFrom, withArticleOptions } from './read-articles.js';
import { reportError } from './report-error.js';

interface ExtractFlags extends ArticleFlags {
  readonly format: 'jsonl' | 'json';
}

/** `isnad extract`: what is read from articles, without a database. One record an article, in the order of the input, as it is read. */
export function extractCommand({ console, setExitCode }: CommandContext): Command {
  const command = new Command('extract')
    .description('Print what is read from articles, a JSON object each; needs no database.')
    .argument('<path...>', 'files, folders, patterns, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print the records').choices(['jsonl', 'json']).default('jsonl'));
  return withArticleOptions(command)
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { knowledge } = await readKnowledge();
      const indent = flags.format === 'json' ? 2 : undefined;
      for await (const result of readArticlesFrom(paths, flags)) {
        const extraction = result.ok ? tryExtract(result.article, knowledge) : result.error;
        if (extraction instanceof IsnadError) {
          const place = toPlace(result.ok ? result.article : result);
          const error = new IsnadError(extraction.code, `${place}: ${extraction.message}`, { cause: extraction });
          setExitCode(reportError(error, (text) => console.note(text.trimEnd())));
        } else {
          await console.result(JSON.stringify(toRecord(extraction), null, indent));
        }
      }
    });
}

const HELP = `
Offsets are half-open, in UTF-16 code units of the input as given (a JavaScript string's own indexes).
--format jsonl prints a record a line; json prints the same records indented, for reading.

Examples:
  isnad extract article.txt
  isnad extract archive.jsonl > statements.jsonl
  curl -s https://example.org/article.html | isnad extract - --input-format html`;
