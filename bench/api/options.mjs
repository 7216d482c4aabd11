import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.mjs';
import { QUESTIONS } from './questions.mjs';

const USUAL = { statements: '500000', rounds: '3', seconds: '1.5,3,2' };
/** Of fewer people the questions cannot ask about different ones. */
const FEWEST_STATEMENTS = 1000;
const QUICK = { statements: '20000', rounds: '1', seconds: '0.5,1.5,1' };

/** What the command line asks for; `README.md` tells what each means. */
export function readOptions() {
  const { values: given } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      statements: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      minutes: { type: 'string' },
      growth: { type: 'string' },
      seed: { type: 'string', default: '1' },
      questions: { type: 'string' },
      contestants: { type: 'string' },
      'data-folder': { type: 'string' },
      'jars-folder': { type: 'string', default: fileURLToPath(new URL('../../.isnad/neo4j-jars', import.meta.url)) },
      json: { type: 'string' },
      node: { type: 'string', default: '' },
    },
  });
  const { statements, rounds, seconds } = { ...(given.quick ? QUICK : USUAL), ...given };
  for (const size of [statements, given.growth ?? statements]) {
    if (!(Number(size) >= FEWEST_STATEMENTS))
      throw new Error(`A graph has ${FEWEST_STATEMENTS} statements at least, not ${size}.`);
  }
  return {
    ...{ statements: Number(statements), rounds: Number(rounds), seconds: seconds.split(',').map(Number) },
    warmUpSeconds: given.quick ? 0.3 : 0.5,
    minutes: given.minutes === undefined ? null : Number(given.minutes),
    growth: given.growth === undefined ? null : Number(given.growth),
    seed: Number(given.seed),
    questions: choose(QUESTIONS, given.questions),
    contestants: choose(CONTESTANTS, toNames(given)),
    ...{ jarsFolder: given['jars-folder'], json: given.json, nodeArguments: given.node.split(' ').filter(Boolean) },
    ...toDataFolders(given['data-folder'], Number(statements)),
  };
}

/** Everything is set against the floor; a long load is of isnad alone. */
function toNames({ contestants, minutes }) {
  const names = minutes === undefined ? contestants : 'isnad';
  return names && `floor,${names}`;
}

function choose(all, names) {
  return names === undefined ? all : all.filter(({ name }) => names.split(',').includes(name));
}

/** Where graphs are kept, each by its size: in the folder that was named and beside it, else where they are removed at the end. */
function toDataFolders(named, usualSize) {
  if (named !== undefined) {
    return { toDataFolder: (size) => (size === usualSize ? named : `${named}-${size}`), removeDataFolders: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  return {
    toDataFolder: (size) => join(folder, String(size)),
    removeDataFolders: () => rmSync(folder, { recursive: true }),
  };
}
