import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { CONFIDENCE_FEATURES } from '../../src/extraction/statements/confidence.js';
import { writeFolder } from './gold-files.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('scripts/calibrate-confidence.mjs weighs every feature and tells how reliable it is', async () => {
  const file = join(await writeFolder({}), 'confidence.json');
  const args = ['scripts/calibrate-confidence.mjs', 'test/gold', 'test/gold/texts', '--write', file];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  expect(stdout).toMatch(/^The bias is lowered by \d\.\d{2}\.\nkept out: \d+ statements, \d+\.\d % right\n/);
  const { weights } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly weights: Readonly<Record<string, number>>;
  };
  expect(Object.keys(weights)).toEqual(Object.keys(CONFIDENCE_FEATURES));
});
