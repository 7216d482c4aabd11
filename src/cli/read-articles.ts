import { type Command, Option } from 'commander';
import { type ArticleFormat, type ArticleResult, readArticles } from '../article/index.js';
import { IsnadError } from '../errors.js';

/** Options of every command that reads articles. */
export interface ArticleFlags {
  readonly inputFormat?: ArticleFormat;
  readonly outlet?: string;
  readonly date?: string;
  readonly lang?: string;
  readonly field?: readonly string[];
}

export function withArticleOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--input-format <format>', 'how to read the input; default: by the ending of the file').choices([
        'txt',
        'md',
        'html',
        'json',
        'jsonl',
      ]),
    )
    .option('--outlet <name>', 'who published the articles that do not say so themselves')
    .option('--date <date>', 'when they were published, as YYYY-MM-DD')
    .option('--lang <tag>', 'their language: ar or en')
    .option('--field <ours=theirs...>', 'fields of JSON input under other names: --field text=body title=headline');
}

/** @throws IsnadError USAGE for a `--field` that is not a pair */
export function readArticlesFrom(paths: readonly string[], flags: ArticleFlags): AsyncGenerator<ArticleResult> {
  const { outlet, date, lang } = flags;
  return readArticles(paths, {
    ...(flags.inputFormat && { format: flags.inputFormat }),
    metadata: { ...(outlet && { outlet }), ...(date && { publishedOn: date }), ...(lang && { lang }) },
    fields: toFieldMap(flags.field ?? []),
  });
}

function toFieldMap(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const match = /^(\w+)=(.+)$/.exec(pair);
      if (!match) throw new IsnadError('USAGE', `--field is "${pair}", expected a pair such as text=body.`);
      return [match[1], match[2]];
    }),
  );
}
