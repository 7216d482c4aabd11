#!/usr/bin/env node
// Counts how often statements are right, by the features of src/extraction/statements/confidence.ts, and writes their weights.
//
//   npm run build && node scripts/calibrate-confidence.mjs GOLD TEXTS [--kept-out PATTERN] [--ridge 2] [--write FILE]
//
// GOLD and TEXTS as for `isnad eval`. A logistic regression with a ridge penalty, fitted by Newton's method: few weights, so that some hundred
// statements are enough. --kept-out: a regular expression for the files of articles that nobody read while developing. On the others the
// extraction is better than on news that it has never seen; a term of its own takes that up and is left out of what is written, so that
// confidence is that of unseen news. The bias is then lowered until at least 95 % of the statements with a confidence of 0.9 or more are right.
// Prints the reliability when each article is judged by weights that were counted on the others.
import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'kept-out': { type: 'string', default: '.' },
    ridge: { type: 'string', default: '2' },
    write: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});
const [goldPath, textsPath] = positionals;
if (textsPath === undefined) {
  console.error('usage: calibrate-confidence.mjs GOLD TEXTS [--kept-out PATTERN] [--ridge 2] [--write FILE]');
  process.exit(2);
}
const load = (path) => import(pathToFileURL(resolve(options.dist, path)).href);
const { readAuthority } = await load('authority/index.js');
const { compare, readGold, readTexts, toNameRule } = await load('evaluation/index.js');
const { extract, toKnowledge } = await load('extraction/index.js');
const { CONFIDENCE_FEATURES } = await load('extraction/statements/confidence.js');
const { lexicons } = await load('lexicon/index.js');
const { toDocument } = await load('text/index.js');

const FEATURES = Object.keys(CONFIDENCE_FEATURES);
const keptOut = new RegExp(options['kept-out']);
const ridge = Number(options.ridge);

/** What users may rely on: of the statements with so much confidence so many are right. */
const SURE = 0.9;
const PROMISED = 0.95;

const examples = await readExamples();
const caution = findCaution();
const judged = crossValidate(caution);
console.log(`The bias is lowered by ${caution.toFixed(2)}.`);
printReliability(
  'seen',
  judged.filter(({ isSeen }) => isSeen),
);
printReliability(
  'kept out',
  judged.filter(({ isSeen }) => !isSeen),
);
if (options.write) writeWeights(options.write);

/** A row for each extracted statement with a speaker: the bias, the features, and whether its article was seen. */
async function readExamples() {
  const knowledge = toKnowledge(lexicons, await readAuthority());
  const rule = toNameRule(lexicons);
  const annotated = await readTexts(await readGold(goldPath), textsPath);
  return annotated.flatMap(({ gold, article }) => {
    const isSeen = !keptOut.test(basename(gold.file));
    const { predicted } = compare(gold, extract(toDocument(article, lexicons), knowledge), rule);
    return predicted.flatMap(({ statement, isRight }, i) => {
      if (statement.speaker === null) return [];
      const surroundings = { text: article.text, before: predicted[i - 1]?.statement ?? null };
      const features = FEATURES.map((name) => Number(CONFIDENCE_FEATURES[name](statement, surroundings)));
      return [{ article: article.id, isSeen, isRight, row: [1, ...features, Number(isSeen)] }];
    });
  });
}

/** Newton's method on the penalized likelihood. Neither the bias nor the term for seen articles is drawn towards zero. */
function fitWeights(rows) {
  const size = FEATURES.length + 2;
  const penalty = Array.from({ length: size }, (_, i) => (i === 0 || i === size - 1 ? 1e-6 : ridge));
  const weights = new Array(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((weight, i) => penalty[i] * weight);
    const hessian = penalty.map((value, i) => penalty.map((_, j) => (i === j ? value : 0)));
    for (const { row, isRight } of rows) {
      const probability = logistic(dot(row, weights));
      for (let i = 0; i < size; i++) {
        gradient[i] += row[i] * (probability - Number(isRight));
        for (let j = 0; j < size; j++) hessian[i][j] += row[i] * row[j] * probability * (1 - probability);
      }
    }
    solve(hessian, gradient).forEach((change, i) => {
      weights[i] -= change;
    });
  }
  return weights;
}

/** Gaussian elimination with pivoting; changes its arguments. */
function solve(matrix, vector) {
  const size = vector.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(matrix[i][column]) > Math.abs(matrix[pivot][column])) pivot = i;
    [matrix[column], matrix[pivot]] = [matrix[pivot], matrix[column]];
    [vector[column], vector[pivot]] = [vector[pivot], vector[column]];
    for (let i = column + 1; i < size; i++) {
      const factor = matrix[i][column] / matrix[column][column];
      for (let j = column; j < size; j++) matrix[i][j] -= factor * matrix[column][j];
      vector[i] -= factor * vector[column];
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) vector[i] -= matrix[i][j] * vector[j];
    vector[i] /= matrix[i][i];
  }
  return vector;
}

/** Every example with the confidence that weights counted on all other articles give it. */
function crossValidate(caution) {
  return [...new Set(examples.map(({ article }) => article))].flatMap((article) => {
    const weights = fitWeights(examples.filter((example) => example.article !== article));
    return examples
      .filter((example) => example.article === article)
      .map((example) => ({ ...example, confidence: confidenceOf(example.row, weights, caution) }));
  });
}

/** As for news that nobody has seen: without the last term. */
function confidenceOf(row, weights, caution) {
  return logistic(dot(row.slice(0, -1), weights) - caution);
}

/** By how much the bias is lowered until of the statements called sure as many are right as users may rely on. */
function findCaution() {
  for (let caution = 0; ; caution += 0.05) {
    const sure = crossValidate(caution).filter(({ confidence }) => confidence >= SURE);
    if (sure.filter(({ isRight }) => isRight).length >= PROMISED * sure.length) return caution;
  }
}

function printReliability(title, judged) {
  if (judged.length === 0) return;
  console.log(`${title}: ${judged.length} statements, ${share(judged)} right`);
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1],
  ]) {
    const band = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (band.length > 0)
      console.log(`  ${from.toFixed(1)} to ${to.toFixed(1)}: ${band.length} statements, ${share(band)} right`);
  }
}

function share(judged) {
  return `${((100 * judged.filter(({ isRight }) => isRight).length) / judged.length).toFixed(1)} %`;
}

function writeWeights(file) {
  const weights = fitWeights(examples);
  const articles = new Set(examples.map(({ article }) => article)).size;
  const rounded = (weight) => Math.round(weight * 100) / 100;
  const calibration = {
    source: `Counted by scripts/calibrate-confidence.mjs on ${examples.length} extracted statements of ${articles} annotated articles.`,
    bias: rounded(weights[0] - caution),
    weights: Object.fromEntries(FEATURES.map((name, i) => [name, rounded(weights[i + 1])])),
  };
  writeFileSync(file, `${JSON.stringify(calibration, null, 2)}\n`);
}

function dot(row, weights) {
  return row.reduce((sum, value, i) => sum + value * weights[i], 0);
}

function logistic(sum) {
  return 1 / (1 + Math.exp(-sum));
}
