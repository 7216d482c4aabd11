import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

let graph: Graph;
let server: TestServer;
/** The TypeScript client as its build leaves it; it lies where no package can be found. */
let built: string;
let said: readonly { readonly text: string; readonly speaker: { readonly name: string } | null }[];

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'isnad-client-'));
  execFileSync(process.execPath, [TSC, '-p', join(EXAMPLES, 'typescript'), '--outDir', built]);
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }');
  graph = await connectSeededGraph();
  server = await startTestServer({ graph });
  const query = '{ whoSaidWhat(about: "ISIS", first: 100, orderBy: OLDEST) { nodes { text speaker { name } } } }';
  said = (await dataOf(graph, query)).whoSaidWhat.nodes;
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  rmSync(built, { recursive: true, force: true });
});

interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly messages: string;
}

function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const env = { PATH: process.env.PATH, PYTHONIOENCODING: 'utf-8', ISNAD_URL: `${server.url}/graphql`, ...environment };
  return new Promise((resolve) => {
    execFile(program, args, { env }, (error, output, messages) => {
      resolve({ exitCode: Number(error?.code ?? 0), output, messages });
    });
  });
}

const CLIENTS = [
  { name: 'typescript', start: (about: string) => [process.execPath, [join(built, 'main.js'), about]] as const },
  {
    name: 'python',
    start: (about: string) => ['python3', [join(EXAMPLES, 'python/who_said_what.py'), about]] as const,
  },
];

describe.each(CLIENTS)('examples/$name', ({ start }) => {
  test('prints everything that was said about somebody, over several pages', async () => {
    const { output, messages, exitCode } = await run(...start('داعش'));
    expect({ messages, exitCode }).toEqual({ messages: '', exitCode: 0 });
    const lines = output.trimEnd().split('\n');
    expect(said.length).toBeGreaterThan(10);
    expect(lines.map((line) => line.replace(/^\S+ {2}/, ''))).toEqual(
      said.map(({ speaker, text }) => `${speaker?.name ?? '?'}: ${text}`),
    );
  });

  test('says what the server refuses, with its code', async () => {
    const { messages, exitCode } = await run(...start('nobody at all'));
    expect(exitCode).toBe(1);
    expect(messages).toMatch(/^NAME_UNKNOWN: .*nobody at all/);
  });

  test('sends its key', async () => {
    const { messages, exitCode } = await run(...start('SDF'), { ISNAD_API_KEY: 'isnad_not-a-key' });
    expect(exitCode).toBe(1);
    expect(messages).toMatch(/^UNAUTHENTICATED: /);
  });
});

describe('examples/curl.sh', () => {
  const ask = (about: string) => run('sh', [join(EXAMPLES, 'curl.sh'), about]);

  test('asks with a name as a variable', async () => {
    const { output, messages } = await ask('داعش');
    expect(messages).toBe('');
    const { whoSaidWhat } = JSON.parse(output).data;
    expect(whoSaidWhat.totalCount).toBe(said.length);
    expect(whoSaidWhat.nodes[0].text).toBe(said[0]!.text);
  });

  test.each(['"', 'a\\"}) { x } #', "'; rm"])('the name %s stays a name', async (name) => {
    const { output } = await ask(name);
    expect(JSON.parse(output).errors[0].extensions).toMatchObject({ code: 'NAME_UNKNOWN', name });
  });
});

test('examples/typescript/package.json asks for the versions that are tested here', () => {
  const versions = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const { dependencies, devDependencies } = versions(join(EXAMPLES, '../package.json'));
  expect({ ...dependencies, ...devDependencies }).toMatchObject(
    versions(join(EXAMPLES, 'typescript/package.json')).devDependencies,
  );
});
