import { Command } from 'commander';
import { IsnadError } from '../errors.js';
import { compare, type Evaluation, evaluate, findTexts, readGold, readTexts, toNameRule } from '../evaluation/index.js';
import { readKnowledge } from '../ingest/knowledge.js';
import { tryExtract } from '../ingest/try-extract.js';
import { lexicons } from '../lexicon/index.js';
import { toEvaluationText } from './evaluation-text.js';
import type { CommandContext } from './program.js';
import { toPositiveInteger } from './settings.js';

interface EvalFlags {
  readonly json?: true;
  readonly limit: number;
}

/** `isnad eval`: how well annotated articles are read, without a database. */
export function evalCommand({ console }: CommandContext): Command {
  return new Command('eval')
    .description('Measure what is read from articles that you annotated; needs no database.')
    .argument('<gold>', 'a file or folder of annotated articles (JSON, JSON Lines)')
    .argument('[texts]', 'a file or folder with their texts; default: the folder "texts" in or beside that of the gold')
    .option('--limit <n>', 'how many cues, and how many errors of each kind, to print', toPositiveInteger('--limit'), 5)
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', HELP)
    .action(async (goldPath: string, textsPath: string | undefined, { json, limit }: EvalFlags) => {
      const evaluation = await measure(goldPath, textsPath);
      await console.result(json ? JSON.stringify(evaluation, null, 1) : toEvaluationText(evaluation, limit));
    });
}

async function measure(goldPath: string, textsPath: string | undefined): Promise<Evaluation> {
  const gold = await readGold(goldPath);
  const annotated = await readTexts(gold, textsPath ?? (await findTexts(goldPath)));
  const { knowledge } = await readKnowledge();
  const rule = toNameRule(lexicons);
  const comparisons = annotated.map(({ gold: document, article }) => {
    const extraction = tryExtract(article, knowledge);
    if (extraction instanceof IsnadError) throw extraction;
    return compare(document, extraction, rule);
  });
  return evaluate(comparisons, rule);
}

const HELP = `
Texts are found by the SHA-256 that the gold gives. P precision, R recall, F1 their harmonic mean; a statement is found when at
least half of the characters of both contents are common. docs/EVALUATION.md tells how to annotate and how to read the tables.

Examples:
  isnad extract gold/texts/article.txt --format gold > gold/article.json    (a draft, to be corrected)
  isnad eval gold/
  isnad eval gold.jsonl articles/ --limit 20
  isnad eval gold/ --json | jq .attribution.f1`;
