import { fileURLToPath } from 'node:url';
import { readAuthority } from '../../src/authority/index.js';
import {
  type AnnotatedArticle,
  compare,
  type Evaluation,
  evaluate,
  readGold,
  readTexts,
  toNameRule,
} from '../../src/evaluation/index.js';
import { extract, toKnowledge } from '../../src/extraction/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import { toDocument } from '../../src/text/index.js';

export interface EvaluatedGold {
  readonly articles: readonly AnnotatedArticle[];
  readonly evaluation: Evaluation;
}

/** Extracts the articles of a folder under test/ that have gold, their texts in texts/ inside it, and sets both against each other. */
export async function evaluateGold(folder: string): Promise<EvaluatedGold> {
  const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  const articles = await readTexts(await readGold(path), `${path}/texts`);
  const knowledge = toKnowledge(lexicons, await readAuthority());
  const rule = toNameRule(lexicons);
  const comparisons = articles.map(({ gold, article }) =>
    compare(gold, extract(toDocument(article, lexicons), knowledge), rule),
  );
  return { articles, evaluation: evaluate(comparisons, rule) };
}
