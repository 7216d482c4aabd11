import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { sharedPath } from '../../support/shared.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The last sixth is scored, the rest trained on. */
const CORPUS = [sharedPath('ner', 'anercorp-train.tsv'), '--dev', '0.1667'];

async function run(script: string, ...args: readonly string[]): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [`scripts/lexicon/${script}`, ...args], { cwd: ROOT });
  return Number(/^all .* F1 ([\d.]+)/m.exec(stdout)?.[1]);
}

test('the names of news that the weights have not seen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-names-'));
  const weights = join(folder, 'weights.json');
  try {
    expect(await run('train-name-tagger.mjs', ...CORPUS, weights)).toBeGreaterThan(0.71);
    expect(await run('score-names.mjs', ...CORPUS, '--weights', weights)).toBeGreaterThan(0.69);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 300_000);
