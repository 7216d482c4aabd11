import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ERROR_CODES } from '../../src/errors.js';
import { checkEvidence, type Graph, graphChecksum } from '../../src/graph/index.js';
import { digestOfApiKey, newApiKey } from '../../src/model/index.js';
import { acceptedFindings } from '../support/accepted-findings.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { askGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer, type TestServerOptions } from '../support/test-server.js';
import { installPythonTools, run } from './python-tools.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SDL = fileURLToPath(new URL('../../schema/schema.graphql', import.meta.url));

/** Installing the tools takes longest, and only the first time. */
const PATIENCE_MS = 300_000;

/** An operation that takes so long that it is given up has found a hole in the limits. */
const FAULTS = new Set(['DEADLINE_EXCEEDED', 'RATE_LIMITED']);

const REFUSALS = [
  ...Object.entries(ERROR_CODES).flatMap(([code, exit]) => (exit === 2 && !FAULTS.has(code) ? [code] : [])),
  ...['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'],
];

const KNOWN_NAMES = [
  'org_sdf',
  'قسد',
  'SDF',
  'place_iraq',
  'person_myles-caggins',
  'Pentagon',
  'topic_prisons',
  'داعش',
];

let bin: string;
let folder: string;
let graph: Graph;

beforeAll(async () => {
  bin = await installPythonTools();
  folder = await mkdtemp(join(tmpdir(), 'isnad-security-'));
  graph = await connectSeededGraph();
}, PATIENCE_MS);

afterAll(async () => {
  await graph?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function withServer<Result>(
  config: TestServerOptions['config'],
  use: (server: TestServer) => Promise<Result>,
): Promise<Result> {
  const server = await startTestServer({ graph, ...(config && { config }) });
  try {
    return await use(server);
  } finally {
    await server.stop();
  }
}

describe('schemathesis', () => {
  /** Makes up operations for so many seconds and returns what went wrong, with the report of the tool. */
  async function fuzz(
    { url }: TestServer,
    { seconds, seed = 5, options = [] }: { seconds: number; seed?: number; options?: readonly string[] },
  ): Promise<string> {
    const { exitCode, output } = await run(
      join(bin, 'schemathesis'),
      [
        ...['run', SDL, '--url', `${url}/graphql`, '--checks', 'documented_errors', '--continue-on-failure'],
        // One seed, so that a failure is no matter of luck; another one may be tried by hand.
        ...['--max-time', String(seconds), '--seed', String(seed), '--no-color', '--generation-database', 'none'],
        ...options,
      ],
      {
        folder,
        environment: {
          PYTHONPATH: HERE,
          PYTHONDONTWRITEBYTECODE: '1',
          SCHEMATHESIS_HOOKS: 'schemathesis_hooks',
          ISNAD_KNOWN_NAMES: KNOWN_NAMES.join(','),
          ISNAD_EXPECTED_CODES: REFUSALS.join(','),
        },
      },
    );
    if (Number(/(\d+) generated/.exec(output)?.[1] ?? 0) < 100) return `too few operations were tried\n${output}`;
    return exitCode === 0 ? '' : output;
  }

  test(
    'finds no operation that is answered with a fault, and none by which a stranger changes the graph',
    async () => {
      const before = await graphChecksum(graph);
      expect(await withServer({}, (server) => fuzz(server, { seconds: 25 }))).toBe('');
      expect(await graphChecksum(graph)).toBe(before);
    },
    PATIENCE_MS,
  );

  test(
    'finds none by which an administrator leaves something half written',
    async () => {
      const key = newApiKey();
      const apiKeys = [{ name: 'fuzz', role: 'ADMIN' as const, hash: digestOfApiKey(key) }];
      const options = ['--header', `x-api-key: ${key}`];
      const countChanges = () =>
        askGraph<{ changes: number }>(graph, "MATCH (c:Change {by: 'fuzz'}) RETURN count(c) AS changes");
      await withServer({ apiKeys }, async (server) => {
        // Most of what is made up is refused: on a busy machine it takes more than one go until something was written.
        for (let seed = 5; seed < 10 && (await countChanges())[0]!.changes === 0; seed++) {
          expect(await fuzz(server, { seconds: 20, seed, options })).toBe('');
        }
      });
      expect((await countChanges())[0]!.changes).toBeGreaterThan(0);
      expect((await checkEvidence(graph)).problems).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('vamp-graphql-audit', () => {
  /** What it says of a server, without the places where it says so. */
  async function findingsOf({ url }: TestServer): Promise<string[]> {
    const report = join(folder, 'report.json');
    const { exitCode, output } = await run(join(bin, 'vamp-graphql-audit'), ['-t', `${url}/graphql`, '--json', report]);
    // 0: nothing grave, 1: something grave, 2: it could not do its work.
    if (exitCode !== 0 && exitCode !== 1) throw new Error(`vamp-graphql-audit failed:\n${output}`);
    const { findings } = JSON.parse(await readFile(report, 'utf8')) as Report;
    return findings
      .filter(({ severity }) => severity !== 'INFO')
      .map(({ title }) =>
        title
          .replace(/ *'[^']*'/, '')
          .replace(/\(.*?\)/, '')
          .trim(),
      );
  }

  test(
    'finds what docs/SECURITY.md accepts by name, and nothing else',
    async () => {
      const open = await withServer({}, findingsOf);
      const closed = await withServer({ introspection: false }, findingsOf);
      expect([...new Set([...open, ...closed])].sort()).toEqual(acceptedFindings('vamp-graphql-audit').sort());
      expect(closed).not.toContain('Introspección GraphQL habilitada en producción');
    },
    PATIENCE_MS,
  );
});

interface Report {
  readonly findings: readonly { readonly title: string; readonly severity: string }[];
}
