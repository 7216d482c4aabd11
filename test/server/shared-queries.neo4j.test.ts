import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { ask, startTestServer, type TestServer } from '../support/test-server.js';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await connectSeededGraph();
  server = await startTestServer({ graph });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

const about = (id: string) =>
  `{ node(id: "${id}") { ... on Person { name statements(first: 3) { nodes { text about { name } article { title } } } } } }`;
const questions = [
  { kind: 'statements of people', toQuery: about },
  {
    kind: 'neighbourhoods',
    toQuery: (id: string) => `{ neighborhood(of: "${id}", limit: 5) { nodes { id } edges { type from to } } }`,
  },
  {
    kind: 'ways between people',
    toQuery: (id: string) => `{ path(from: "${id}", to: "place_iraq") { length nodes { id } } }`,
  },
  {
    kind: 'searches',
    toQuery: (id: string) =>
      `{ search(text: "العراق ${id.replace(/\W/g, ' ')}", types: [STATEMENT], first: 3) { edges { score node { ... on Statement { id } } } } }`,
  },
];

test.each(questions)(
  '$kind that are asked for at the same time share queries, and are answered as alone',
  async ({ toQuery }) => {
    const { persons } = await dataOf(graph, '{ persons(first: 16) { nodes { id } } }');
    const queries: string[] = persons.nodes.map(({ id }: { id: string }) => toQuery(id));
    let asked = 0;
    const stop = graph.onQuery(() => {
      asked += 1;
    });
    const alone = [];
    for (const query of queries) alone.push(await dataOf(graph, query));
    const askedAlone = asked;
    // In one turn of the event loop: requests over HTTP arrive when they arrive, and need not meet.
    const together = await Promise.all(queries.map((query) => dataOf(graph, query)));
    stop();
    expect(queries).toHaveLength(16);
    expect(together).toEqual(alone);
    expect(asked - askedAlone).toBeLessThan(askedAlone / 2);
    const answers = await Promise.all(queries.map((query) => ask(server, query)));
    expect(answers.map(({ body }) => body.data)).toEqual(alone);
  },
);

test('one that is refused does not trouble those beside it', async () => {
  const [good, bad, none] = await Promise.all([
    ask(server, about('person_myles-caggins')),
    ask(server, '{ path(from: "person_myles-caggins", to: "nobody at all") { length } }'),
    ask(server, about('person_unknown')),
  ]);
  expect(good!.body.data.node.statements.nodes.length).toBeGreaterThan(0);
  expect(bad!.body.errors[0].extensions.code).toBe('NAME_UNKNOWN');
  expect(none!.body.data).toEqual({ node: null });
});
