import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { toKey } from '../../src/text/index.js';

export const DIGESTS_FOLDER = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));

/** A digest of `seeds/articles` with all that its front matter says. */
export interface Digest {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly body: string;
}

export async function readDigests(): Promise<readonly Digest[]> {
  const files = (await readdir(DIGESTS_FOLDER)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, frontMatter = '', body = ''] =
        /^---\n(.*?)^---\n(.*)$/ms.exec(await readFile(DIGESTS_FOLDER + file, 'utf8')) ?? [];
      // The failsafe schema keeps dates and digests as the strings they are.
      return { file, frontMatter: parse(frontMatter, { schema: 'failsafe' }) as Record<string, string>, body };
    }),
  );
}

/** The words of a text as comparison sees them. */
export function toWords(text: string): readonly string[] {
  return toKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
