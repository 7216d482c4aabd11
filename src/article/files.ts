import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { IsnadError } from '../errors.js';
import { STANDARD_INPUT } from './bytes.js';
import type { ArticleFormat } from './result.js';

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** The format that the ending of a file name says; plain text for any other. */
export function formatOf(file: string): ArticleFormat {
  return FORMATS[extname(file).toLowerCase()] ?? 'txt';
}

/**
 * The files that one input of the user names: a file, all articles in a folder and below, those that fit a pattern, or `-`. In the order of their
 * names, so that a run is the same everywhere.
 *
 * @throws IsnadError FILE_NOT_READABLE, ARTICLES_NOT_FOUND
 */
export async function findFiles(input: string): Promise<readonly string[]> {
  if (input === STANDARD_INPUT) return [input];
  const kind = await kindOf(input);
  if (kind === 'file') return [input];
  const endings = Object.keys(FORMATS).map((ending) => ending.slice(1));
  const files =
    kind === 'folder'
      ? await glob(`**/*.{${endings.join(',')}}`, { cwd: input, caseSensitiveMatch: false })
      : await glob(input, { expandDirectories: false });
  if (files.length === 0) {
    const problem = kind === 'folder' ? `The folder "${input}" holds no articles` : `No file fits "${input}"`;
    throw new IsnadError('ARTICLES_NOT_FOUND', `${problem}: expected files ending in ${endings.join(', ')}.`);
  }
  const prefix = kind === 'folder' ? `${input.replace(/[/\\]+$/, '')}/` : '';
  return files.sort().map((file) => prefix + file);
}

async function kindOf(input: string): Promise<'file' | 'folder' | 'pattern'> {
  try {
    const found = await stat(input);
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isDynamicPattern(input)) return 'pattern';
    throw notReadable(input, error);
  }
}

/** A failure of the file system as an error that says which file and why. */
export function notReadable(file: string, cause: unknown): IsnadError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason =
    code === 'ENOENT'
      ? 'there is no such file'
      : code === 'EACCES'
        ? 'you may not read it'
        : cause instanceof Error
          ? cause.message
          : String(cause);
  return new IsnadError('FILE_NOT_READABLE', `"${file}" cannot be read: ${reason}. Check the path.`, { cause });
}
