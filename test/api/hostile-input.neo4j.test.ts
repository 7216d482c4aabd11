import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/index.js';
import { ERROR_CODES } from '../../src/errors.js';
import { type Graph, graphChecksum } from '../../src/graph/index.js';
import { digestOfApiKey } from '../../src/model/index.js';
import { HOSTILE_TEXTS } from '../support/hostile-texts.js';
import { findProbes, type Probe } from '../support/schema-probes.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { askGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const KEY = 'isnad_hostile-input';

/** Codes that tell the caller of a mistake; a request that has to be given up is none. */
const REFUSALS = new Set<unknown>([
  ...Object.entries(ERROR_CODES).flatMap(([code, exit]) => (exit === 2 && code !== 'DEADLINE_EXCEEDED' ? [code] : [])),
  ...['GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'],
]);

const schema = await buildApiSchema();
let graph: Graph;
let server: TestServer;
let probes: readonly Probe[];

beforeAll(async () => {
  graph = await connectSeededGraph();
  const labels = await askGraph<{ label: string; id: string }>(
    graph,
    'MATCH (n) WHERE n.id IS NOT NULL UNWIND labels(n) AS label RETURN label, min(n.id) AS id',
  );
  const nodes = Object.fromEntries(labels.map(({ label, id }) => [label, id]));
  probes = findProbes({ schema, filler: 'org_sdf', nodes });
  server = await startTestServer({
    graph,
    config: {
      // No request takes so long, on however busy a machine.
      ...{ maxCost: 10_000_000, maxDepth: 100, deadlineMs: 60_000 },
      apiKeys: [{ name: 'fuzz', role: 'ADMIN', hash: digestOfApiKey(KEY) }],
    },
  });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

/** What is wrong with the answer to a probe; `null` where nothing is. */
async function findFault({ place, query, toVariables }: Probe, text: string): Promise<string | null> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ query, variables: toVariables(text) }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  const faults = errors.filter(({ extensions }) => !REFUSALS.has(extensions.code));
  if (faults.length === 0 && [200, 400].includes(response.status)) return null;
  return `${place} with ${JSON.stringify(text.slice(0, 40))}: ${response.status} ${JSON.stringify(faults).slice(0, 300)}`;
}

/** The faults of all probes with all texts, a few requests at a time. */
async function findFaults(chosen: readonly Probe[]): Promise<string[]> {
  const tries = chosen.flatMap((probe) => HOSTILE_TEXTS.map((text) => ({ probe, text })));
  const faults: string[] = [];
  const work = async () => {
    for (let next = tries.pop(); next !== undefined; next = tries.pop()) {
      const fault = await findFault(next.probe, next.text);
      if (fault !== null) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return faults.sort();
}

describe('hostile texts in every argument', () => {
  const isMutation = ({ place }: Probe) => place.startsWith('Mutation.');

  test('every String and ID of the schema has a probe', () => {
    const places = probes.map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining([
        'Query.node(id)',
        'Query.search(text)',
        'Query.whoSaidWhat(speaker)',
        'Query.articles(filter.text)',
      ]),
    );
    expect(places.length).toBeGreaterThan(60);
  });

  test('questions are answered or refused, and the graph stays as it was', async () => {
    const before = await graphChecksum(graph);
    expect(await findFaults(probes.filter((probe) => !isMutation(probe)))).toEqual([]);
    expect(await graphChecksum(graph)).toBe(before);
  }, 600_000);

  test('mutations are answered or refused, and none of it becomes a query', async () => {
    const count = 'MATCH (n) WHERE NOT n:Judgement AND NOT n:Change RETURN count(n) AS nodes';
    const [before] = await askGraph<{ nodes: number }>(graph, count);
    expect(await findFaults(probes.filter(isMutation))).toEqual([]);
    const [after] = await askGraph<{ nodes: number }>(graph, count);
    expect(after!.nodes).toBeGreaterThanOrEqual(before!.nodes);
    expect(await askGraph(graph, 'MATCH (n:Pwned) RETURN n')).toEqual([]);
  }, 600_000);
});
