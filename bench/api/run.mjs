#!/usr/bin/env node
// Measures the API beside what somebody would use instead, over the same Neo4j. README.md says what the options mean and how to read the tables.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readOptions } from './options.mjs';
import { installContestants, onStage } from './stage.mjs';

const started = performance.now();
const options = { ...readOptions(), say };
const { statements, rounds, questions, contestants } = options;
const isMeasured = rounds > 0 || options.minutes !== null;
if (isMeasured || contestants.some(({ needsInstall }) => needsInstall)) installContestants();
try {
  const { table, ...figures } = await findWay()();
  const machine = { cores: cpus().length, node: process.version, statements, rounds };
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ machine, ...figures }, null, 1)}\n`);
  console.log(table);
  say('done');
} finally {
  options.removeDataFolders();
}

function findWay() {
  if (!isMeasured) return compareOnly;
  if (options.minutes !== null) return measureEndurance;
  return options.growth === null ? measureSideBySide : measureGrowth;
}

async function compareOnly() {
  return onStage(options, async () => ({ table: 'All answers are the same.' }));
}

async function measureSideBySide() {
  const { toMeans, toRows, toTable } = await import('./report.mjs');
  return onStage(options, async (stage) => {
    const [cells] = await measureRounds(stage);
    const memory = Object.fromEntries(stage.running.map((contestant) => [contestant.name, contestant.memoryMiB()]));
    const rows = toRows(cells);
    const means = toMeans(rows);
    return { cells, rows, means, memory, table: toTable(rows, means, memory) };
  });
}

async function measureEndurance() {
  const { endure, toEnduranceTable } = await import('./endurance.mjs');
  return onStage(options, async (stage) => {
    const parts = await endure(stage, { contestant: 'isnad', questions, minutes: options.minutes, say });
    return { parts, table: toEnduranceTable(parts) };
  });
}

async function measureGrowth() {
  const { toGrowthRows, toGrowthTable } = await import('./growth.mjs');
  return onStage({ ...options, statements: options.growth }, (small) =>
    onStage(options, async (large) => {
      const [before, after] = await measureRounds(small, large);
      const rows = toGrowthRows(before, after);
      return { rows, table: toGrowthTable(rows, [options.growth, statements]) };
    }),
  );
}

/** The cells of each stage, which take turns in every round. */
async function measureRounds(...stages) {
  const { measureRound } = await import('./rounds.mjs');
  const cells = stages.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, stage] of stages.entries()) cells[at].push(...(await measureRound(stage, { ...options, round })));
  }
  return cells;
}

function say(what) {
  console.error(`${((performance.now() - started) / 1000).toFixed(0)} s: ${what}`);
}
