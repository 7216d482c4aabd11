#!/usr/bin/env node
// Measures the API beside what somebody would use instead, over the same Neo4j. README.md says how to read the table.
//
//   npm run build && node bench/api/run.mjs [--quick] [--statements 500000] [--rounds 3] [--seconds 1.5,3,2] [--questions person,path]
//     [--contestants isnad,floor] [--data-folder FOLDER] [--jars-folder FOLDER] [--json FILE] [--node=--cpu-prof]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: given } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    statements: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string' },
    contestants: { type: 'string' },
    'data-folder': { type: 'string' },
    'jars-folder': { type: 'string', default: fileURLToPath(new URL('../../.isnad/neo4j-jars', import.meta.url)) },
    json: { type: 'string' },
    node: { type: 'string', default: '' },
  },
});
const usual = given.quick
  ? { statements: '20000', rounds: '1', seconds: '0.5,1.5,1' }
  : { statements: '500000', rounds: '3', seconds: '1.5,3,2' };
const options = { ...usual, ...given };
const CONNECTIONS = [1, 16, 64];
const seconds = options.seconds.split(',').map(Number);
const WARM_UP = { connections: 16, seconds: given.quick ? 0.3 : 0.5 };

installContestants();
const { CONTESTANTS, startContestant } = await import('./contestants.mjs');
const { QUESTIONS } = await import('./questions.mjs');
const { startDatabase } = await import('./database.mjs');
const { compareAnswers } = await import('./compare.mjs');
const { measure } = await import('./measure.mjs');
const { toMeans, toRows, toTable } = await import('./report.mjs');

const questions = choose(QUESTIONS, given.questions);
// Everything is set against the floor.
const contestants = choose(CONTESTANTS, given.contestants && `floor,${given.contestants}`);
const dataFolder = given['data-folder'] ?? mkdtempSync(join(tmpdir(), 'isnad-bench-'));
const started = performance.now();

const { neo4j, parameters } = await startDatabase({
  ...{ dataFolder, jarsFolder: options['jars-folder'], say },
  ...{ seed: Number(options.seed), statements: Number(options.statements) },
});
const running = [];
try {
  for (const contestant of contestants) {
    running.push(await startContestant(contestant, neo4j, options.node.split(' ').filter(Boolean)));
  }
  say('comparing answers');
  await compareAnswers(running, questions, parameters);
  const cells = await measureAll();
  const memory = Object.fromEntries(running.map((contestant) => [contestant.name, contestant.memoryMiB()]));
  const rows = toRows(cells);
  const means = toMeans(rows);
  const machine = {
    cores: cpus().length,
    node: process.version,
    statements: Number(options.statements),
    rounds: Number(options.rounds),
  };
  if (given.json) writeFileSync(given.json, `${JSON.stringify({ machine, cells, rows, means, memory }, null, 1)}\n`);
  console.log(toTable(rows, means, memory));
  say('done');
} finally {
  await Promise.all(running.map((contestant) => contestant.stop()));
  await neo4j.stop();
  if (!given['data-folder']) rmSync(dataFolder, { recursive: true });
}

/** One contestant after the other, beginning with another one each time, so that what else the machine does falls on all of them alike. */
async function measureAll() {
  const cells = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [index, question] of questions.entries()) {
      const target = { question, sets: parameters[question.name], neo4jPid: neo4j.pid };
      const first = (round + index) % running.length;
      for (const contestant of [...running.slice(first), ...running.slice(0, first)]) {
        await measure(contestant, { ...target, ...WARM_UP });
        for (const [at, connections] of CONNECTIONS.entries()) {
          const cell = await measure(contestant, { ...target, connections, seconds: seconds[at] });
          if (cell.failures > 0) say(`${cell.failures} requests of ${contestant.name} failed`);
          cells.push({ contestant: contestant.name, question: question.name, connections, round, ...cell });
        }
        const [, { perSecond }] = cells.slice(-CONNECTIONS.length);
        say(`${question.name}, ${contestant.name}: ${perSecond.toFixed(0)} a second at 16 connections`);
      }
    }
  }
  return cells;
}

/** What is compared with has a package.json of its own, so that nobody who only uses isnad installs it. */
function installContestants() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(join(folder, 'node_modules/autocannon'))) return;
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function choose(all, names) {
  return names === undefined ? all : all.filter(({ name }) => names.split(',').includes(name));
}

function say(what) {
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);
}
