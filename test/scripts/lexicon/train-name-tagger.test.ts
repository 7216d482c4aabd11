import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TaggerWeights } from '../../../src/lexicon/names.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A token and its tag each, as the corpus has them. */
const SENTENCES = [
  'وصل/O الوزير/O ثابت/B-PERS السالمي/I-PERS إلى/O نزوى/B-LOC أمس/O ./O',
  'قال/O العميد/O رائد/B-PERS الجبوري/I-PERS إن/O الطريق/O مفتوح/O ./O',
  'زار/O وفد/O من/O شركة/O أفق/B-ORG الجديدة/I-ORG مدينة/O صلالة/B-LOC ./O',
  'أعلنت/O منظمة/B-ORG الحقول/I-ORG الخضراء/I-ORG خطة/O للري/O في/O بهلاء/B-LOC ./O',
];
const CORPUS = SENTENCES.flatMap((line) => line.split(' ').map((pair) => pair.replace('/', '\t')))
  .join('\n')
  .concat('\n');

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-tagger-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function train(corpus: string, name: string, ...flags: string[]) {
  await writeFile(join(folder, 'corpus.tsv'), corpus);
  const weights = join(folder, name);
  const args = ['scripts/lexicon/train-name-tagger.mjs', join(folder, 'corpus.tsv'), weights, '--bits', '12', ...flags];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return { weights: JSON.parse(await readFile(weights, 'utf8')) as TaggerWeights, stdout };
}

test('training learns what it is shown', async () => {
  const { stdout } = await train(CORPUS.repeat(3), 'learned.json', '--dev', '0.334');
  expect(stdout).toMatch(/^all +P 1\.000 R 1\.000 F1 1\.000/m);
});

test('the same corpus gives the same weights', async () => {
  const first = await train(CORPUS, 'first.json');
  const second = await train(CORPUS, 'second.json');
  expect(second.weights).toEqual(first.weights);
});

test('the committed weights were made by these sources', async () => {
  const args = ['scripts/lexicon/train-name-tagger.mjs', '--check', 'src/lexicon/ar/name-tagger.json'];
  await expect(promisify(execFile)(process.execPath, args, { cwd: ROOT })).resolves.toBeDefined();
});
