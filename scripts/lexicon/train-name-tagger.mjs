#!/usr/bin/env node
// Trains the tagger of src/extraction/entities/tagger and writes its weights.
//
//   npm run build && node scripts/lexicon/train-name-tagger.mjs CORPUS.tsv src/lexicon/ar/name-tagger.json --names FULL-NAMES [--dev 0.1] [--epochs 5] [--bits 17]
//
// CORPUS: ANERcorp (Benajiba and Rosso; the split of CAMeL Lab, CC BY-SA 4.0), a token and its IOB2 tag a line, "." ending a sentence.
// --names: whole names of people, a line each, as make-names.py writes them: sentences are trained on with other names as well.
// --dev: the last part of the corpus is kept out and scored (exact spans); the weights are then those of the first part only.
// An averaged structured perceptron (Collins 2002). The same input gives the same file: the order is shuffled by a generator with a seed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dev: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '5' },
    bits: { type: 'string', default: '17' },
    dist: { type: 'string', default: 'dist' },
    names: { type: 'string', default: '' },
    copies: { type: 'string', default: '2' },
  },
});
const [corpusPath, weightsPath] = positionals;
if (corpusPath === undefined || weightsPath === undefined) {
  console.error('usage: train-name-tagger.mjs CORPUS.tsv WEIGHTS.json [--dev 0.1] [--epochs 5] [--bits 17]');
  process.exit(2);
}
const load = (path) => import(pathToFileURL(resolve(options.dist, path)).href);
const { lexicons } = await load('lexicon/index.js');
const { toNameIndex } = await load('extraction/entities/name-index.js');
const { toWords } = await load('extraction/entities/words.js');
const { toWordFacts } = await load('extraction/entities/tagger/word-facts.js');
const { FEATURES_PER_WORD, toHashedWords, writeFeatures } = await load('extraction/entities/tagger/features.js');
const { TAGS } = await load('extraction/entities/tagger/tagger.js');
const { splitTokens } = await load('text/tokens.js');

const COUNT = TAGS.length;
const MASK = 2 ** Number(options.bits) - 1;
const NEVER = -30_000;
/** Weights are kept in 1/SCALE steps: what one byte holds is enough for the averaged weights. */
const SCALE = 8;
/** Features seen less often say little about other texts. */
const MIN_COUNT = 2;
/** In training, so often a word's own spelling or its entry in the lexicon is hidden, so that the tagger learns to do without. */
const HIDDEN = 0.15;
const OWN_SPELLING = new Set([1, 6, 7, 8]);
const OWN_FACTS = new Set([21, 22, 23, 28, 29, 30, 33, 34, 35, 38, 42]);
const TYPES = { PERS: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' };

const corpus = readFileSync(corpusPath, 'utf8');
const sentences = readSentences(corpus);
const names = toNameIndex({ ...lexicons.ar.names, tagger: null });
const kept = Math.round(sentences.length * (1 - Number(options.dev)));
const random = mulberry32(20261121);
const fullNames =
  options.names === ''
    ? []
    : readFileSync(options.names, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
const towns = lexicons.ar.names.places.filter(({ kind }) => kind === 'city').map(({ names }) => names[0].split(' '));
const seen = sentences.slice(0, kept);
const copies = Array.from({ length: fullNames.length === 0 ? 0 : Number(options.copies) }, () =>
  seen.filter(hasNames).map(renamed),
);
const training = [...seen, ...copies.flat()].map(toExample);
const held = sentences.slice(kept).map(toExample);
const model = train(training);
const { emission, transition } = model;
if (held.length > 0) report(held);
write();

function readSentences(text) {
  const found = [];
  let tokens = [];
  for (const line of text.split('\n')) {
    const [word, tag] = line.split('\t');
    if (word === undefined || tag === undefined) continue;
    tokens.push([word, tag.trim()]);
    if (word === '.') {
      found.push(tokens);
      tokens = [];
    }
  }
  if (tokens.length > 0) found.push(tokens);
  return found;
}

function hasNames(pairs) {
  return pairs.some(([, tag]) => tag === 'B-PERS' || tag === 'B-LOC');
}

/** The sentence with other people and towns in it: what stands around a name says more about the next article than the name does. */
function renamed(pairs) {
  const out = [];
  for (let at = 0; at < pairs.length; at++) {
    const tag = pairs[at][1];
    let end = at + 1;
    while (end < pairs.length && pairs[end][1] === tag.replace('B-', 'I-')) end++;
    const isName = tag === 'B-PERS' || (tag === 'B-LOC' && random() < 0.5);
    // A particle may be written onto the first word; such names stay as they are.
    if (!isName || /^[وفبلك]/.test(pairs[at][0])) {
      out.push(pairs[at]);
      continue;
    }
    const words = tag === 'B-PERS' ? newPerson(end - at) : towns[Math.floor(random() * towns.length)];
    for (const [i, word] of words.entries()) out.push([word, i === 0 ? tag : tag.replace('B-', 'I-')]);
    at = end - 1;
  }
  return out;
}

/** A full name for a full name, a family name for a single word; "عبد" is written onto the next word as often as not. */
function newPerson(length) {
  const name = fullNames[Math.floor(random() * fullNames.length)];
  if (length === 1) return name.slice(-1);
  return random() < 0.5
    ? name
    : name
        .join(' ')
        .replace(/(^| )عبد /g, '$1عبد')
        .split(' ');
}

/** Our tokens with the tags of the corpus: a token that we split passes its tag to its words. */
function toExample(pairs) {
  const tokens = [];
  const tags = [];
  let offset = 0;
  for (const [word, tag] of pairs) {
    const from = tokens.length;
    const parts = [];
    splitTokens(word, { start: 0, end: word.length }, parts);
    for (const part of parts) {
      tokens.push({ ...part, start: part.start + offset, end: part.end + offset });
      const type = TYPES[tag.slice(2)];
      const inside = tag.startsWith('I-') || tokens.length - 1 > from;
      tags.push(type === undefined || part.kind === 'punctuation' ? 0 : TAGS.indexOf(`${inside ? 'I' : 'B'}-${type}`));
    }
    offset += word.length + 1;
  }
  // I without a B before it opens a name all the same.
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i];
    if (tag > 0 && tag % 2 === 0 && (i === 0 || (tags[i - 1] !== tag && tags[i - 1] !== tag - 1))) tags[i] = tag - 1;
  }
  const document = {
    tokens,
    blocks: [],
    sentences: [{ start: 0, end: offset, block: 0, firstToken: 0, endToken: tokens.length }],
  };
  const words = toWords(document, names);
  const hashed = toHashedWords(words, toWordFacts(words, names));
  const features = new Int32Array(tokens.length * FEATURES_PER_WORD);
  const row = new Int32Array(FEATURES_PER_WORD);
  for (let at = 0; at < tokens.length; at++) {
    writeFeatures(hashed, at, 0, tokens.length, row);
    for (let f = 0; f < FEATURES_PER_WORD; f++) features[at * FEATURES_PER_WORD + f] = row[f] & MASK;
  }
  return { tags: Uint8Array.from(tags), features, length: tokens.length };
}

function train(examples) {
  const rows = (MASK + 1) * COUNT;
  const counts = new Uint32Array(MASK + 1);
  for (const { features } of examples) for (const f of features) counts[f]++;
  const weights = { emission: new Float64Array(rows), transition: new Float64Array(COUNT * COUNT) };
  const sums = { emission: new Float64Array(rows), transition: new Float64Array(COUNT * COUNT) };
  let step = 1;
  const change = (table, index, by) => {
    weights[table][index] += by;
    sums[table][index] += by * step;
  };
  forbid(weights.transition);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < Number(options.epochs); epoch++) {
    shuffle(order);
    let wrong = 0;
    for (const i of order) {
      const example = examples[i];
      const hidden = hide(example, counts);
      const guess = decode(example, hidden, weights.emission, weights.transition);
      for (let at = 0; at < example.length; at++) {
        const gold = example.tags[at];
        if (guess[at] !== gold) {
          wrong++;
          for (let f = 0; f < FEATURES_PER_WORD; f++) {
            const row = hidden[at * FEATURES_PER_WORD + f];
            if (row < 0) continue;
            change('emission', row * COUNT + gold, 1);
            change('emission', row * COUNT + guess[at], -1);
          }
        }
        const goldBefore = at === 0 ? 0 : example.tags[at - 1];
        const guessBefore = at === 0 ? 0 : guess[at - 1];
        if (guess[at] !== gold || goldBefore !== guessBefore) {
          change('transition', goldBefore * COUNT + gold, 1);
          change('transition', guessBefore * COUNT + guess[at], -1);
        }
      }
      step++;
    }
    console.error(`epoch ${epoch + 1}: ${wrong} tokens wrong`);
  }
  const average = (table) => weights[table].map((w, i) => Math.round((w - sums[table][i] / step) * SCALE));
  const transitions = average('transition');
  forbid(transitions);
  return {
    emission: Int8Array.from(average('emission'), (w) => Math.max(-127, Math.min(127, w))),
    transition: transitions,
  };
}

/** The rows of an example's features, -1 where a feature is too rare or hidden this time. */
function hide({ features, length }, counts) {
  const rows = new Int32Array(features.length);
  for (let at = 0; at < length; at++) {
    const noSpelling = random() < HIDDEN;
    const noFacts = random() < HIDDEN;
    for (let f = 0; f < FEATURES_PER_WORD; f++) {
      const row = features[at * FEATURES_PER_WORD + f];
      const isHidden = (noSpelling && OWN_SPELLING.has(f + 1)) || (noFacts && OWN_FACTS.has(f + 1));
      rows[at * FEATURES_PER_WORD + f] = isHidden || counts[row] < MIN_COUNT ? -1 : row;
    }
  }
  return rows;
}

function decode({ length }, rows, emissionWeights, transitionWeights) {
  const scores = new Float64Array(length * COUNT);
  const back = new Uint8Array(length * COUNT);
  for (let at = 0; at < length; at++) {
    for (let f = 0; f < FEATURES_PER_WORD; f++) {
      const row = rows[at * FEATURES_PER_WORD + f];
      if (row < 0) continue;
      for (let t = 0; t < COUNT; t++) scores[at * COUNT + t] += emissionWeights[row * COUNT + t];
    }
    for (let t = 0; t < COUNT; t++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let p = 0; p < (at === 0 ? 1 : COUNT); p++) {
        const score = (at === 0 ? 0 : scores[(at - 1) * COUNT + p]) + transitionWeights[p * COUNT + t];
        if (score > best) {
          best = score;
          back[at * COUNT + t] = p;
        }
      }
      scores[at * COUNT + t] += best;
    }
  }
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let t = 1; t < COUNT; t++) if (scores[(length - 1) * COUNT + t] > scores[(length - 1) * COUNT + tag]) tag = t;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * COUNT + tag];
  }
  return tags;
}

/** An inside tag follows only its own begin or inside tag. */
function forbid(transitions) {
  for (let from = 0; from < COUNT; from++) {
    for (let to = 2; to < COUNT; to += 2) {
      if (from !== to && from !== to - 1) transitions[from * COUNT + to] = NEVER;
    }
  }
}

function report(examples) {
  const tally = {};
  for (const example of examples) {
    const guess = decode(example, example.features, emission, transition);
    const gold = spans(example.tags);
    const found = spans(guess);
    for (const type of ['PERSON', 'ORGANIZATION', 'PLACE', 'all']) {
      tally[type] ??= { hit: 0, gold: 0, found: 0 };
      const of = (list) => list.filter((s) => type === 'all' || s.endsWith(type));
      tally[type].gold += of(gold).length;
      tally[type].found += of(found).length;
      tally[type].hit += of(found).filter((s) => gold.includes(s)).length;
    }
  }
  for (const [type, { hit, gold, found }] of Object.entries(tally)) {
    const [p, r] = [hit / found, hit / gold];
    console.log(
      `${type.padEnd(13)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)}  (${hit}/${gold}, ${found} found)`,
    );
  }
}

function spans(tags) {
  const found = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] % 2 !== 1) continue;
    let end = at + 1;
    while (end < tags.length && tags[end] === tags[at] + 1) end++;
    found.push(`${at}-${end}-${TAGS[tags[at]].slice(2)}`);
  }
  return found;
}

function write() {
  const data = {
    source:
      'Trained by scripts/lexicon/train-name-tagger.mjs on ANERcorp (Benajiba and Rosso 2007; split of CAMeL Lab; CC BY-SA 4.0).',
    corpusSha256: createHash('sha256').update(corpus).digest('hex'),
    bits: Number(options.bits),
    scale: SCALE,
    tags: TAGS,
    transition: [...transition],
    emission: gzipSync(Buffer.from(emission.buffer), { level: 9 }).toString('base64'),
  };
  writeFileSync(weightsPath, `${JSON.stringify(data, null, 1)}\n`);
}

function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
