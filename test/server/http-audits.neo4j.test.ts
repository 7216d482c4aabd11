import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import type { Graph } from '../../src/graph/index.js';
import { acceptedFindings } from '../support/accepted-findings.js';
import { connectTestGraph } from '../support/test-graph.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = await connectTestGraph();
  server = await startTestServer({ graph });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

describe('GraphQL over HTTP', () => {
  test('every audit of the specification passes but those that docs/SECURITY.md accepts by name', async () => {
    // The specification has GET answer queries; a page of another origin cannot send this header without asking first.
    const fetchFn = (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': '1' } });
    const results = await auditServer({ url: `${server.url}/graphql`, fetchFn });
    const failed = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
    expect(results.length).toBeGreaterThan(50);
    expect(failed.sort()).toEqual(acceptedFindings('graphql-http').sort());
  });
});
