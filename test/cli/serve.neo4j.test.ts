import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawnIsnad } from '../support/run-isnad.js';

jest.setTimeout(300_000);

const JARS = process.env.ISNAD_NEO4J_JARS ?? fileURLToPath(new URL('../../.isnad/neo4j-jars', import.meta.url));

let dataFolder: string;
/** What a failed test left running. */
const running = new Set<ChildProcess>();

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'isnad-serve-'));
});
afterEach(async () => {
  for (const program of running) {
    program.kill('SIGINT');
    await once(program, 'close');
  }
});
afterAll(() => rm(dataFolder, { recursive: true }));

/** Starts the whole system as `npm start` does and waits until it says that it is ready. */
async function serve() {
  const program = spawnIsnad(['serve', '--port', '0', '--data-folder', dataFolder], {
    environment: { ISNAD_NEO4J_JARS: JARS, LOG_LEVEL: 'warn' },
  });
  running.add(program);
  program.once('close', () => running.delete(program));
  let messages = '';
  program.stderr.setEncoding('utf8');
  for await (const data of program.stderr.iterator({ destroyOnReturn: false })) {
    messages += data;
    if (messages.includes('Neo4j log')) break;
  }
  program.stderr.on('data', (data: string) => {
    messages += data;
  });
  const read = (label: string) => new RegExp(`^ +${label} +(\\S+)`, 'm').exec(messages)?.[1] ?? '';
  return {
    graphql: read('GraphQL'),
    boltPort: Number(new URL(read('Bolt').replace('bolt:', 'http:')).port),
    messages: () => messages,
    stop: async () => {
      program.kill('SIGINT');
      const [exitCode] = await once(program, 'close');
      return exitCode as number | null;
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ host: '127.0.0.1', port });
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function askAbout(url: string, about: string): Promise<{ speakers: string[]; quotes: string[] }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'query($about: String) { whoSaidWhat(about: $about) { edges { node { speaker { name } evidence { quote } } } } }',
      variables: { about },
    }),
  });
  const { data } = (await response.json()) as {
    data: { whoSaidWhat: { edges: { node: { speaker: { name: string } | null; evidence: { quote: string }[] } }[] } };
  };
  const nodes = data.whoSaidWhat.edges.map(({ node }) => node);
  return {
    speakers: nodes.map(({ speaker }) => speaker?.name ?? ''),
    quotes: nodes.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  };
}

describe('isnad serve', () => {
  test('starts everything, answers, stops cleanly, and a second start ingests nothing twice', async () => {
    const first = await serve();
    expect(first.messages()).toContain('5 new, 0 replaced, 0 unchanged, 0 failed');
    const { speakers, quotes } = await askAbout(first.graphql, 'قسد');
    expect(speakers).toContain('مايلز كاغينز');
    expect(quotes.filter((quote) => quote.length > 10).length).toBeGreaterThan(0);
    expect((await stat(join(dataFolder, 'neo4j-password'))).mode & 0o777).toBe(0o600);
    expect(await first.stop()).toBe(0);
    expect(first.messages()).toContain('Stopping the server: stopped');
    expect(await answers(first.boltPort)).toBe(false);

    const second = await serve();
    expect(second.messages()).toContain('0 new, 0 replaced, 5 unchanged, 0 failed');
    expect(await askAbout(second.graphql, 'SDF')).toEqual({ speakers, quotes });
    expect(await second.stop()).toBe(0);
  });
});
