#!/usr/bin/env node
// Scores the names that the whole of extraction prints against the end of an annotated corpus: exact spans of people, organizations and places.
//
//   npm run build && node scripts/lexicon/score-names.mjs CORPUS.tsv --weights WEIGHTS.json [--dev 0.1667] [--sentences 25]
//
// WEIGHTS must come from train-name-tagger.mjs with the same --dev: the committed ones know the whole corpus.
// --sentences: how many sentences make an article, for the corpus does not say where its articles begin.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readSentences } from './name-tagger/corpus.mjs';
import { toSpanReport } from './name-tagger/report.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string' },
    dev: { type: 'string', default: '0.1667' },
    sentences: { type: 'string', default: '25' },
    dist: { type: 'string', default: 'dist' },
  },
});
const [corpusPath] = positionals;
if (corpusPath === undefined || options.weights === undefined) {
  console.error('usage: score-names.mjs CORPUS.tsv --weights WEIGHTS.json [--dev 0.1667] [--sentences 25]');
  process.exit(2);
}
const TYPES = { PERS: 'PERSON', ORG: 'ORGANIZATION', LOC: 'PLACE' };
const load = (path) => import(pathToFileURL(resolve(options.dist, path)).href);
const { articleFromText } = await load('article/index.js');
const { extract, toRecord } = await load('extraction/index.js');
const { toNameIndex } = await load('extraction/entities/name-index.js');
const { toDocument } = await load('text/index.js');
const { lexicons } = await load('lexicon/index.js');
const { readKnowledge } = await load('ingest/knowledge.js');

const { knowledge } = await readKnowledge();
const tagger = JSON.parse(readFileSync(options.weights, 'utf8'));
const honest = { ...knowledge, names: { ...knowledge.names, ar: toNameIndex({ ...lexicons.ar.names, tagger }) } };
const sentences = readSentences(readFileSync(corpusPath, 'utf8'));
const held = sentences.slice(Math.round(sentences.length * (1 - Number(options.dev))));
const size = Number(options.sentences);
const articles = Array.from({ length: Math.ceil(held.length / size) }, (_, i) => held.slice(i * size, (i + 1) * size));
console.log(toSpanReport(articles.map(compare)).join('\n'));

/** The spans of the corpus and ours, in words of the corpus; a sentence is a line. */
function compare(article) {
  const pairs = article.flat();
  const ends = [];
  let text = '';
  for (const [word] of pairs) {
    text += word;
    ends.push(text.length);
    text += word === '.' ? '\n' : ' ';
  }
  const wordAt = (offset) => ends.findIndex((end) => end > offset);
  const { entities } = toRecord(extract(toDocument(articleFromText(text), lexicons), honest));
  const found = entities.flatMap(({ type, mentions }) =>
    mentions.map(([start, end]) => `${wordAt(start)}-${wordAt(end - 1) + 1}-${type}`),
  );
  return { gold: goldOf(pairs.map(([, tag]) => tag)), found: [...new Set(found)] };
}

function goldOf(tags) {
  const spans = [];
  for (let at = 0; at < tags.length; at++) {
    const kind = tags[at].slice(2);
    const inside = `I-${kind}`;
    if (TYPES[kind] === undefined || (tags[at] === inside && tags[at - 1]?.slice(2) === kind)) continue;
    let end = at + 1;
    while (tags[end] === inside) end++;
    spans.push(`${at}-${end}-${TYPES[kind]}`);
  }
  return spans;
}
