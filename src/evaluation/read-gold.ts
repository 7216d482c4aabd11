import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { IsnadError } from '../errors.js';
import { GOLD_SCHEMA, type WrittenGold } from './gold.js';

/**
 * Reads annotated articles from a file, or from all `.json` and `.jsonl` files of a folder, in the order of their names. A file holds one
 * object, a list of them, or one a line.
 *
 * @throws IsnadError FILE_NOT_READABLE; GOLD_NOT_FOUND for a folder without gold; GOLD_INVALID, listing what is wrong and where
 */
export async function readGold(path: string): Promise<readonly WrittenGold[]> {
  const files = await findGoldFiles(path);
  const documents: WrittenGold[] = [];
  const problems: string[] = [];
  for (const file of files) {
    for (const { value, place } of parseValues(await readText(file), file)) {
      const checked = GOLD_SCHEMA.safeParse(value);
      if (checked.success) documents.push({ ...checked.data, file });
      else problems.push(...checked.error.issues.map((issue) => `${place}: ${issue.path.join('.')}: ${issue.message}`));
    }
  }
  if (problems.length > 0) throw invalid(problems);
  if (documents.length === 0) throw notFound(path, 'it holds no annotated article');
  return documents;
}

/** Many of the same kind say no more than the first. */
const LISTED_PROBLEMS = 10;

/** An error about gold that cannot be used, with the first problems of it. */
export function invalid(problems: readonly string[]): IsnadError {
  const listed = problems.slice(0, LISTED_PROBLEMS).map((problem) => `\n  ${problem}`);
  const more = problems.length > LISTED_PROBLEMS ? `\n  and ${problems.length - LISTED_PROBLEMS} more` : '';
  return new IsnadError(
    'GOLD_INVALID',
    `The gold cannot be used; docs/EVALUATION.md shows its form.${listed.join('')}${more}`,
  );
}

async function findGoldFiles(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => /\.jsonl?$/i.test(name));
    if (names.length === 0) throw notFound(path, 'no file in it ends in .json or .jsonl');
    return names.sort().map((name) => join(path, name));
  } catch (error) {
    throw error instanceof IsnadError ? error : notReadable(path, error);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw notReadable(file, error);
  }
}

interface Located {
  readonly value: unknown;
  /** For a message: the file, and the line or number where it holds several. */
  readonly place: string;
}

function parseValues(text: string, file: string): readonly Located[] {
  const whole = tryParse(text);
  if (Array.isArray(whole)) return whole.map((value, i) => ({ value, place: `${file}, record ${i + 1}` }));
  if (whole !== undefined) return [{ value: whole, place: file }];
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const value = tryParse(line);
    if (value === undefined) throw invalid([`${file}:${i + 1}: expected JSON: an object, a list, or an object a line`]);
    return [{ value, place: `${file}:${i + 1}` }];
  });
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function notFound(path: string, reason: string): IsnadError {
  return new IsnadError(
    'GOLD_NOT_FOUND',
    `No gold in "${path}": ${reason}. Give a file or folder of annotated articles.`,
  );
}

function notReadable(path: string, cause: unknown): IsnadError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new IsnadError('FILE_NOT_READABLE', `The gold "${path}" cannot be read: ${reason}. Check the path.`, {
    cause,
  });
}
