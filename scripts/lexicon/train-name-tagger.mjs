#!/usr/bin/env node
// Trains the tagger of src/extraction/entities/tagger and writes its weights.
//
//   npm run build && node scripts/lexicon/train-name-tagger.mjs CORPUS.tsv src/lexicon/ar/name-tagger.json --names FULL-NAMES
//
// CORPUS:  ANERcorp (Benajiba and Rosso; the split of CAMeL Lab, CC BY-SA 4.0), a token and its IOB2 tag a line, "." ending a sentence.
// --names: whole names of people, a line each (see make-training-names.py): sentences are trained on with other names as well.
// --dev:   this share of the corpus, its end, is kept out and scored (exact spans); the weights are then those of the first part only.
// --check WEIGHTS.json: only tells, by its exit status, whether the weights were made by these sources; nothing is trained.
//
// The same input gives the same file: the order is shuffled by a generator with a seed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { hasNames, readSentences, withOtherNames } from './name-tagger/corpus.mjs';
import { loadTagger, toExample } from './name-tagger/examples.mjs';
import { decode, train } from './name-tagger/perceptron.mjs';
import { toReport } from './name-tagger/report.mjs';
import { sourcesSha256 } from './name-tagger/sources.mjs';

/** Weights are kept in 1/SCALE steps: what one byte holds is enough for the averaged weights. */
const SCALE = 8;
const SEED = 20261121;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    names: { type: 'string' },
    check: { type: 'string' },
    dev: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '5' },
    models: { type: 'string', default: '6' },
    bits: { type: 'string', default: '18' },
    dist: { type: 'string', default: 'dist' },
  },
});
if (options.check !== undefined) check(options.check);
const [corpusPath, weightsPath] = positionals;
if (corpusPath === undefined || weightsPath === undefined) {
  console.error(
    'usage: train-name-tagger.mjs CORPUS.tsv WEIGHTS.json [--names FILE] [--dev 0.1] [--epochs 5] [--models 6] [--bits 18]',
  );
  process.exit(2);
}
const corpus = readFileSync(corpusPath, 'utf8');
const tagger = await loadTagger(options.dist);
const random = mulberry32(SEED);
const sentences = readSentences(corpus);
const kept = Math.round(sentences.length * (1 - Number(options.dev)));
const seen = sentences.slice(0, kept);
const training = [...seen, ...renamed(seen)].map((pairs) => toExample(pairs, tagger));
const model = train(training, {
  tagCount: tagger.TAGS.length,
  perWord: tagger.SINGLE_FEATURES + tagger.JOINT_FEATURES,
  groups: [tagger.OWN_SPELLING, tagger.OWN_FACTS],
  bits: Number(options.bits),
  epochs: Number(options.epochs),
  models: Number(options.models),
  scale: SCALE,
  random,
  log: console.error,
});
if (kept < sentences.length) console.log(reportOn(sentences.slice(kept)).join('\n'));
write();

/** A change of what the tagger sees or of how it learns asks for new weights; new words in the lexicon do not. */
function check(path) {
  const isCurrent = JSON.parse(readFileSync(path, 'utf8')).sourcesSha256 === sourcesSha256();
  if (!isCurrent)
    console.error(`${path} was made by other sources than these: train again, as the head of this script says.`);
  process.exit(isCurrent ? 0 : 1);
}

/** The sentences that name somebody or some place, with other names. */
function renamed(sentences) {
  if (options.names === undefined) return [];
  const people = readFileSync(options.names, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const towns = tagger.lexicon.places.filter(({ kind }) => kind === 'city').map(({ names }) => names[0].split(' '));
  return sentences.filter(hasNames).map((pairs) => withOtherNames(pairs, { people, towns, random }));
}

function reportOn(sentences) {
  const mask = 2 ** Number(options.bits) - 1;
  const tagged = sentences.map((pairs) => {
    const { tags, features, length } = toExample(pairs, tagger);
    const rows = features.map((feature) => feature & mask);
    return { tags, guess: decode(rows, length, { ...model, tagCount: tagger.TAGS.length }) };
  });
  return toReport(tagged, tagger.TAGS);
}

function write() {
  const data = {
    source:
      'Trained by scripts/lexicon/train-name-tagger.mjs on ANERcorp (Benajiba and Rosso 2007; split of CAMeL Lab; CC BY-SA 4.0).',
    corpusSha256: sha256(corpus),
    namesSha256: options.names === undefined ? null : sha256(readFileSync(options.names)),
    sourcesSha256: sourcesSha256(),
    bits: Number(options.bits),
    scale: SCALE,
    tags: tagger.TAGS,
    transition: [...model.transition],
    emission: gzipSync(Buffer.from(model.emission.buffer), { level: 9 }).toString('base64'),
  };
  writeFileSync(weightsPath, `${JSON.stringify(data, null, 1)}\n`);
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex');
}

/** Mulberry32 by Tommy Ettinger (public domain): numbers in [0, 1). */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
