import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareAnswers } from './compare.mjs';
import { startContestant } from './contestants.mjs';
import { startDatabase } from './database.mjs';

/**
 * Everybody on one graph, whose answers have been compared.
 * @typedef {{ running: import('./contestants.mjs').Contestant[], parameters: Record<string, object[]>, neo4jPid: number }} Stage
 */

/**
 * Starts a database with a graph of so many statements and everybody on it, compares their answers, does the work and stops all.
 * @template Result
 * @param {ReturnType<typeof import('./options.mjs').readOptions> & { say: (what: string) => void }} options
 * @param {(stage: Stage) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function onStage(options, work) {
  const { contestants, questions, statements, seed, jarsFolder, nodeArguments, say } = options;
  const dataFolder = options.toDataFolder(statements);
  const { neo4j, parameters } = await startDatabase({ dataFolder, jarsFolder, seed, statements, say });
  const running = [];
  try {
    for (const contestant of contestants) running.push(await startContestant(contestant, neo4j, nodeArguments));
    say('comparing answers');
    await compareAnswers(running, questions, parameters);
    return await work({ running, parameters, neo4jPid: neo4j.pid });
  } finally {
    await Promise.all(running.map((contestant) => contestant.stop()));
    await neo4j.stop();
  }
}

/** What is measured and compared with has a package.json of its own, so that nobody who only uses isnad installs it. */
export function installContestants() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(join(folder, 'node_modules/autocannon'))) return;
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
