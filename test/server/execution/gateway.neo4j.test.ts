import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../../src/graph/index.js';
import { leaveGraph, openCleanGraph } from '../../support/test-graph.js';
import { ask, startTestServer, type TestServer } from '../../support/test-server.js';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await openCleanGraph();
  server = await startTestServer({ graph });
});
afterAll(async () => {
  await server?.stop();
  await leaveGraph(graph);
});

test('an error is the same once the operation is compiled, which it is after some uses', async () => {
  const query = '{\n  stats { articles }\r\n  nobody: whoSaidWhat(about: "nobody") { totalCount }\n}';
  const answers = [];
  for (let use = 0; use < 5; use++) answers.push((await ask(server, query)).body);
  const [interpreted, ...others] = answers;
  expect(interpreted.errors[0]).toMatchObject({
    locations: [{ line: 3, column: 3 }],
    path: ['nobody'],
    extensions: { code: 'NAME_UNKNOWN', name: 'nobody' },
  });
  for (const answer of others) expect(answer).toEqual(interpreted);
});
