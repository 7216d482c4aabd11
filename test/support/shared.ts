import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** A path in the annotated news beside the repository. These checks fail, and are never skipped, where it is missing. */
export function sharedPath(...parts: readonly string[]): string {
  const path = join(SHARED, ...parts);
  if (!existsSync(path))
    throw new Error(`${path} is missing; \`npm run check:shared\` needs the folder "shared" beside the repository.`);
  return path;
}
