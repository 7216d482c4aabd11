import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Authority, type ExtractorRun, toId } from '../model/index.js';

/** The rooms whose code and data decide what is extracted from a text. */
const DECIDING_ROOMS = ['model', 'lexicon', 'article', 'text', 'extraction'];

/**
 * Identifies the extractor that runs: the version of the program and a digest of its extracting code, lexicon, weights and authority file.
 * Any change to one of them gives another run, so that facts made by different extractors can be told apart and compared.
 */
export async function toExtractorRun(authority: Authority): Promise<ExtractorRun> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const hash = createHash('sha256').update(JSON.stringify(authority));
  for (const room of DECIDING_ROOMS) {
    const folder = fileURLToPath(new URL(`../${room}/`, import.meta.url));
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile() && !file.name.endsWith('.map'))
      .map((file) => `${file.parentPath}/${file.name}`);
    for (const path of paths.sort()) {
      hash
        .update(path.slice(folder.length))
        .update('\0')
        .update(await readFile(path));
    }
  }
  const digest = hash.digest('hex');
  return { id: toId('run', version, digest), version, digest };
}
