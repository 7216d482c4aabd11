import { Command, Option } from 'commander';
import { IsnadError } from '../errors.js';
import { toGoldDraft } from '../evaluation/index.js';
import { toRecord } from '../extraction/index.js';
import { readKnowledge } from '../ingest/knowledge.js';
import { tryExtract } from '../ingest/try-extract.js';
import type { Extraction } from '../model/index.js';
import { toPlace } from './failures.js';
import { prepareForManyArticles } from './many-articles.js';
import type { CommandContext } from './program.js';
import { type ArticleFlags, readArticlesFrom, withArticleOptions } from './read-articles.js';
import { reportError } from './report-error.js';

interface ExtractFlags extends ArticleFlags {
  readonly format: 'jsonl' | 'json' | 'gold';
}

/** `isnad extract`: what is read from articles, without a database. One record an article, in the order of the input, as it is read. */
export function extractCommand({ console, setExitCode }: CommandContext): Command {
  const command = new Command('extract')
    .description('Print what is read from articles, a JSON object each; needs no database.')
    .argument('<path...>', 'files, folders, patterns, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print the records').choices(['jsonl', 'json', 'gold']).default('jsonl'),
    );
  return withArticleOptions(command)
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: ExtractFlags) => {
      prepareForManyArticles();
      const { knowledge } = await readKnowledge();
      for await (const result of readArticlesFrom(paths, flags)) {
        const extraction = result.ok ? tryExtract(result.article, knowledge) : result.error;
        if (extraction instanceof IsnadError) {
          const place = toPlace(result.ok ? result.article : result);
          const error = new IsnadError(extraction.code, `${place}: ${extraction.message}`, { cause: extraction });
          setExitCode(reportError(error, (text) => console.note(text.trimEnd())));
        } else {
          await console.result(PRINT[flags.format](extraction));
        }
      }
    });
}

const PRINT: Readonly<Record<ExtractFlags['format'], (extraction: Extraction) => string>> = {
  jsonl: (extraction) => JSON.stringify(toRecord(extraction)),
  json: (extraction) => JSON.stringify(toRecord(extraction), null, 2),
  gold: (extraction) => JSON.stringify(toGoldDraft(extraction), null, 2),
};

const HELP = `
Offsets are half-open, in UTF-16 code units of the input as given (a JavaScript string's own indexes).
--format jsonl prints a record a line; json prints the same records indented, for reading; gold prints a draft of
the annotation that isnad eval reads, to be corrected by hand.

Examples:
  isnad extract article.txt
  isnad extract archive.jsonl > statements.jsonl
  curl -s https://example.org/article.html | isnad extract - --input-format html`;
