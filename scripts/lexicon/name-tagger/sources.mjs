// What the weights of the tagger depend on beside the corpus and the lexicon.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const SOURCES = [
  'scripts/lexicon/train-name-tagger.mjs',
  'scripts/lexicon/name-tagger/corpus.mjs',
  'scripts/lexicon/name-tagger/examples.mjs',
  'scripts/lexicon/name-tagger/perceptron.mjs',
  'src/extraction/entities/fact.ts',
  'src/extraction/entities/tagger/features.ts',
  'src/extraction/entities/tagger/hash.ts',
  'src/extraction/entities/tagger/signature.ts',
];

/** SHA-256 of the sources whose change asks for new weights, comments and white space aside. */
export function sourcesSha256() {
  const hash = createHash('sha256');
  for (const path of SOURCES) {
    const source = readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');
    hash.update(source.replace(/\/\*\*?[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s+/g, ' '));
  }
  return hash.digest('hex');
}
