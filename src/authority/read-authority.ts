import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';
import type { Authority } from '../model/index.js';
import { checkAuthority } from './check-authority.js';
import { parseSourceFile } from './source-file.js';

/** The authority file that comes with the package. */
export const AUTHORITY_FILE = fileURLToPath(new URL('../../seeds/authority.yaml', import.meta.url));

/**
 * Reads an authority file: YAML with the lists `organizations`, `persons`, `places`, `relations` and `topics` (its own header explains them).
 * The order of the file is kept.
 *
 * @throws IsnadError FILE_NOT_READABLE; AUTHORITY_INVALID, which names every problem at once with its line and record.
 */
export async function readAuthority(file: string = AUTHORITY_FILE): Promise<Authority> {
  const source = parseSourceFile(await readText(file));
  const { authority, problems } =
    source.errors.length > 0 ? { authority: null, problems: source.errors } : checkAuthority(source);
  if (problems.length === 0 && authority) return authority;
  const list = problems.map(({ line, message }) => `  line ${line}: ${message}`).join('\n');
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  throw new IsnadError('AUTHORITY_INVALID', `The authority file ${file} has ${count}:\n${list}`, {
    details: { file, problems },
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new IsnadError('FILE_NOT_READABLE', `The authority file ${file} cannot be read: ${reason}.`, { cause });
  }
}
