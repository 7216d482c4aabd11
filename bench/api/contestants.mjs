import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What is measured, the one that all others are set against first. Who needs no install runs on what isnad depends on. */
export const CONTESTANTS = [
  { name: 'floor', kind: 'floor', file: 'contestants/floor.mjs', does: 'neo4j-driver: no HTTP, no GraphQL' },
  { name: 'isnad', kind: 'isnad', does: 'this server, as `isnad serve` starts it' },
  {
    name: 'hand-written',
    kind: 'handWritten',
    file: 'contestants/hand-written.mjs',
    does: 'Apollo Server, one Cypher',
  },
  {
    name: '@neo4j/graphql',
    kind: 'neo4jGraphql',
    file: 'contestants/neo4j-graphql.mjs',
    does: 'its generated schema',
    needsInstall: true,
  },
];

/**
 * Starts a contestant in a process of its own.
 * @param {(typeof CONTESTANTS)[number]} contestant
 * @param {{ uri: string, user: string, password: string }} neo4j
 * @param {readonly string[]} nodeArguments for isnad, such as `--cpu-prof`
 */
export async function startContestant(contestant, neo4j, nodeArguments) {
  const port = await findPort();
  const env = {
    ...process.env,
    // The others write no line a request either.
    LOG_LEVEL: 'warn',
    // The first question of its kind waits for its plan, for long where other programs use the machine.
    ISNAD_DEADLINE_MS: '120000',
    ...{ PORT: String(port), NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password },
  };
  const child = contestant.file
    ? spawn(process.execPath, [here(contestant.file)], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    : spawn(process.execPath, [...nodeArguments, here('../../dist/cli/main.js'), 'serve', '--no-seeds'], {
        env,
        stdio: 'ignore',
      });
  if (contestant.file) await once(child, 'message');
  else await untilReady(`http://127.0.0.1:${port}/readyz`, child);
  return {
    ...contestant,
    url: `http://127.0.0.1:${port}/${contestant.kind === 'isnad' ? 'graphql' : ''}`,
    /** For the floor: what it answers to one message. */
    call: async (message) => {
      child.send(message);
      return (await once(child, 'message'))[0];
    },
    memoryMiB: () => readMemory(child.pid),
    cpuMs: () => readCpuMs(child.pid),
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startContestant>>} Contestant */

async function untilReady(url, child) {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await delay(200);
  }
  throw new Error(`isnad ended with status ${child.exitCode} before it was ready.`);
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Resident memory now and at its highest, as Linux counts it. */
function readMemory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) / 1024);
  return { now: read('VmRSS'), peak: read('VmHWM') };
}

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** How long a process has been computing, in all of its threads, in milliseconds. */
export function readCpuMs(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in parentheses, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
