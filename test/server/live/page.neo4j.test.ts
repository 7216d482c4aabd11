import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildApiSchema } from '../../../src/api/index.js';
import { type Graph, writeArticles } from '../../../src/graph/index.js';
import { CLOSE_REASONS } from '../../../src/server/live/connection.js';
import { AUTHORITY, LIBRARY, RUN } from '../../support/hand-made-articles.js';
import { handMadeExtraction } from '../../support/hand-made-extraction.js';
import { leaveGraph, openCleanGraph } from '../../support/test-graph.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(join(ROOT, 'docs/LIVE.md'), 'utf8');

function blocksIn(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1]!);
}

describe('docs/LIVE.md', () => {
  test.each(blocksIn('graphql'))('has operations that fit the schema: %s', (operation) => {
    expect(validate(buildApiSchema(), parse(operation))).toEqual([]);
  });

  test('names the codes with which connections are closed', () => {
    const named = [...page.matchAll(/^\| (\d{4}) \|/gm)].map((match) => Number(match[1]));
    expect(named).toEqual([1001, ...Object.values(CLOSE_REASONS).map(([code]) => code)].sort((a, b) => a - b));
  });
});

describe('the client of docs/LIVE.md', () => {
  let graph: Graph;
  let server: TestServer;
  let folder: string;
  const clients: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-live-'));
    graph = await openCleanGraph(AUTHORITY);
    server = await startTestServer({ graph });
  });
  afterAll(async () => {
    for (const client of clients) client.kill();
    await server.stop();
    await leaveGraph(graph);
    await rm(folder, { recursive: true });
  });

  /** Runs the code of the page. The lines that it prints come one by one. */
  function startClient(): { readonly client: ChildProcess; nextLine(): Promise<string> } {
    const [code = ''] = blocksIn('js');
    const client = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ISNAD_URL: `${server.url.replace('http', 'ws')}/graphql`,
        ABOUT: 'Oasis',
        CURSOR_FILE: join(folder, 'cursor.txt'),
      },
    });
    clients.push(client);
    const lines = createInterface({ input: client.stdout! })[Symbol.asyncIterator]();
    return { client, nextLine: async () => (await lines.next()).value };
  }

  async function isSubscribed(): Promise<void> {
    while (!(await (await fetch(`${server.url}/metrics`)).text()).includes('isnad_subscriptions_open 1'))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }

  /** The client keeps the cursor of an event when it has printed it. */
  async function nextCursor(before: string): Promise<string> {
    for (;;) {
      const kept = await readFile(join(folder, 'cursor.txt'), 'utf8').catch(() => '');
      if (kept !== '' && kept !== before) return kept;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  test('goes on where it was when the server comes back, and when it is started anew', async () => {
    const first = startClient();
    await isSubscribed();
    await writeArticles(graph, [LIBRARY], RUN);
    expect(await first.nextLine()).toBe('سلمى الهاشمي: مكتبة الواحة ستفتح في الخريف');

    const cursor = await nextCursor('');

    const { port } = server;
    await server.stop();
    await writeArticles(graph, [road('مغلق')], RUN);
    server = await startTestServer({ graph, port });
    expect(await first.nextLine()).toBe('سلمى الهاشمي: الطريق إلى الواحة مغلق');
    await nextCursor(cursor);

    first.client.kill();
    await writeArticles(graph, [road('مفتوح')], RUN);
    expect(await startClient().nextLine()).toBe('سلمى الهاشمي: الطريق إلى الواحة مفتوح');
  });
});

function road(state: string) {
  const speaker = 'سلمى الهاشمي';
  return handMadeExtraction({
    text: `قالت سلمى الهاشمي إن الطريق إلى الواحة ${state}.`,
    file: `${state}.txt`,
    entities: [
      { name: speaker, type: 'PERSON' },
      { name: 'الواحة', type: 'PLACE', id: 'place_oasis' },
    ],
    statements: [{ content: [`الطريق إلى الواحة ${state}`], cue: 'قالت', source: speaker, speaker, about: ['الواحة'] }],
  });
}
