#!/usr/bin/env node
// Measures the extraction beside what somebody would use instead: speed on one core, peak memory, growth with the number of articles.
//
//   npm run build && node bench/extract/run.mjs CORPUS [--articles 500,5000] [--rounds 3] [--peers isnad,regex,spacy] [--json]
//
// CORPUS: a folder of zip archives that hold a JSON array of articles each, or a .jsonl file. See README.md for how to read the table.
import { spawn } from 'node:child_process';
import { openSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { writeSamples } from './corpus.mjs';
import { PEERS } from './peers.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '500,5000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'isnad,regex' },
    json: { type: 'boolean', default: false },
  },
});
const [corpus] = positionals;
const sizes = options.articles.split(',').map(Number);
const peers = PEERS.filter(({ name }) => options.peers.split(',').includes(name));
if (corpus === undefined || sizes.length < 2 || peers.length === 0) {
  console.error('usage: run.mjs CORPUS [--articles 500,5000] [--rounds 3] [--peers isnad,regex,spacy] [--json]');
  process.exit(2);
}

const nowhere = openSync('/dev/null', 'w');
const { folder, samples } = writeSamples(corpus, sizes);
try {
  const runs = await measureAll();
  const rows = peers.map((peer) => toRow(peer, runs));
  console.log(options.json ? JSON.stringify({ samples, runs, rows }, null, 1) : toReport(rows));
} finally {
  rmSync(folder, { recursive: true });
}

/** One round after another, so that what else the machine does falls on all of them alike. */
async function measureAll() {
  const runs = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const peer of peers) {
      for (const { articles, file } of samples) {
        const usage = await run(peer.command(file));
        runs.push({ peer: peer.name, articles, ...usage });
        console.error(
          `${peer.name}, ${articles} articles: ${usage.cpuSeconds.toFixed(2)} s, ${usage.peakMiB.toFixed(0)} MiB`,
        );
      }
    }
  }
  return runs;
}

/** Runs a command on the last core. What it used comes back through file descriptor 3. */
async function run([program, ...args]) {
  const started = performance.now();
  const child = spawn('taskset', ['-c', String(cpus().length - 1), program, ...args], {
    stdio: ['ignore', nowhere, 'inherit', 'pipe'],
  });
  let usage = '';
  child.stdio[3].setEncoding('utf8').on('data', (part) => {
    usage += part;
  });
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`);
  return { ...JSON.parse(usage), seconds: (performance.now() - started) / 1000 };
}

/** The cost of an article is the difference between the largest and the smallest sample, so that starting up counts for nothing. */
function toRow({ name, does }, runs) {
  const [small, large] = [samples[0], samples.at(-1)];
  const of = (articles, key) =>
    median(runs.filter((one) => one.peer === name && one.articles === articles).map((one) => one[key]));
  const seconds = of(large.articles, 'cpuSeconds') - of(small.articles, 'cpuSeconds');
  const articlesPerSecond = (large.articles - small.articles) / seconds;
  return {
    name,
    does,
    articlesPerSecond,
    wordsPerSecond: (large.words - small.words) / seconds,
    wallSeconds: of(large.articles, 'seconds'),
    peakMiB: samples.map(({ articles }) => of(articles, 'peakMiB')),
  };
}

function toReport(rows) {
  const [first] = rows;
  const memory = samples.map(({ articles }) => `MiB, ${articles} articles`);
  const header = [
    '',
    'articles/s',
    'words/s',
    'ratio',
    ...memory,
    `wall s, ${samples.at(-1).articles} articles`,
    'does',
  ];
  const body = rows.map(({ name, does, articlesPerSecond, wordsPerSecond, peakMiB, wallSeconds }) => [
    name,
    articlesPerSecond.toFixed(0),
    wordsPerSecond.toFixed(0),
    (articlesPerSecond / first.articlesPerSecond).toFixed(2),
    ...peakMiB.map((mib) => mib.toFixed(0)),
    wallSeconds.toFixed(1),
    does,
  ]);
  const { articles, words } = samples.at(-1);
  return [
    `${articles} articles of ${(words / articles).toFixed(0)} words on average; CPU seconds of one core, median of ${options.rounds} rounds.`,
    `${cpus()[0].model}, Node ${process.versions.node}`,
    '',
    ...[header, header.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
