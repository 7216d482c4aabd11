import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readArticles } from '../article/index.js';
import { IsnadError } from '../errors.js';
import type { Article } from '../model/index.js';
import type { GoldDocument, WrittenGold } from './gold.js';
import { locateStatement } from './locate.js';
import { invalid } from './read-gold.js';

/** An annotated article and its text. */
export interface AnnotatedArticle {
  readonly gold: GoldDocument;
  readonly article: Article;
}

/**
 * Finds the text of every annotated article by its SHA-256, among all that can be read in a file or folder, in the order of the gold. What
 * else is there does not matter.
 *
 * @throws IsnadError GOLD_TEXT_MISSING, naming those without a text; GOLD_INVALID for spans that leave it and words that are not there
 */
export async function readTexts(gold: readonly WrittenGold[], path: string): Promise<readonly AnnotatedArticle[]> {
  const wanted = new Set(gold.map(({ sha256 }) => sha256));
  const articles = new Map<string, Article>();
  for await (const result of readArticles([path])) {
    if (!result.ok) continue;
    // Not the digest of the article, which is of the input: the spans of gold point into the text.
    const sha256 = createHash('sha256').update(result.article.text).digest('hex');
    if (wanted.has(sha256)) articles.set(sha256, result.article);
  }
  const missing = gold.filter(({ sha256 }) => !articles.has(sha256));
  if (missing.length > 0) throw textMissing(missing, path);
  const problems: string[] = [];
  const pairs = gold.map((written) => {
    const article = articles.get(written.sha256)!;
    return { gold: toGold(written, article.text, problems), article };
  });
  if (problems.length > 0) throw invalid(problems);
  return pairs;
}

function toGold(written: WrittenGold, text: string, problems: string[]): GoldDocument {
  const statements = written.statements.flatMap((statement, i) => {
    const located = locateStatement(statement, text);
    if (typeof located !== 'string') return [located];
    problems.push(`${written.file}: ${written.doc}: statements.${i}: ${located}`);
    return [];
  });
  return { ...written, statements };
}

/** Where texts are expected: in the folder `texts` inside or beside the folder of the gold, else beside the gold itself. */
export async function findTexts(goldPath: string): Promise<string> {
  const folder = (await isFolder(goldPath)) ? goldPath : dirname(goldPath);
  for (const candidate of [join(folder, 'texts'), join(folder, '..', 'texts')]) {
    if (await isFolder(candidate)) return candidate;
  }
  return folder;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const LISTED = 10;

function textMissing(missing: readonly WrittenGold[], path: string): IsnadError {
  const listed = missing.slice(0, LISTED).map(({ doc, file, sha256 }) => `\n  ${doc} (${file}): sha256 ${sha256}`);
  const more = missing.length > LISTED ? `\n  and ${missing.length - LISTED} more` : '';
  return new IsnadError(
    'GOLD_TEXT_MISSING',
    `"${path}" has no text with the SHA-256 of ${missing.length} annotated article(s). Name the folder with their texts as they were ` +
      `annotated, unchanged to the last character: isnad eval GOLD TEXTS.${listed.join('')}${more}`,
  );
}
