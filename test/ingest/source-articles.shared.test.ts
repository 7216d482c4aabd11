import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkEvidence, type Graph, graphChecksum, resetGraph } from '../../src/graph/index.js';
import type { IngestReport } from '../../src/ingest/index.js';
import { runIsnad } from '../support/run-isnad.js';
import { sharedPath } from '../support/shared.js';
import { connectTestGraph, testServer } from '../support/test-graph.js';

const { uri, user, password } = testServer();
const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };

const folder = sharedPath('seeds');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => `${folder}/${file}`);

let graph: Graph;

beforeAll(async () => {
  graph = await connectTestGraph();
  await resetGraph(graph);
});
afterAll(() => graph.close());

async function ingest(paths: readonly string[]): Promise<IngestReport> {
  const { output } = await runIsnad(['ingest', '--json', ...paths], { environment });
  return JSON.parse(output) as IngestReport;
}

describe('the five source articles', () => {
  test('ingest; a second run changes nothing; the order does not matter', async () => {
    expect(files).toHaveLength(5);
    expect(await ingest(files)).toMatchObject({ articles: 5, new: 5, failed: [] });
    const checksum = await graphChecksum(graph);
    expect(await ingest(files)).toMatchObject({ articles: 5, new: 0, replaced: 0, unchanged: 5, failed: [] });
    expect(await graphChecksum(graph)).toBe(checksum);
    await resetGraph(graph);
    expect(await ingest([...files].reverse())).toMatchObject({ new: 5 });
    expect(await graphChecksum(graph)).toBe(checksum);
  });

  test('every span of the graph covers its words', async () => {
    const { articles, spans, problems } = await checkEvidence(graph);
    expect(problems).toEqual([]);
    expect(articles).toBe(5);
    expect(spans).toBeGreaterThan(500);
  });

  test('the spokesman of 2020 answers for himself, in Arabic and in English', async () => {
    const ask = async (speaker: string) => {
      const query = `{ whoSaidWhat(speaker: "${speaker}", first: 50) { edges { node { text mode article { publishedOn } } } } }`;
      return JSON.parse((await runIsnad(['query', '-'], { environment, input: query })).output);
    };
    const answer = await ask('مايلز كاغينز');
    expect(answer).toEqual(await ask('Myles Caggins'));
    const nodes = answer.data.whoSaidWhat.edges.map(({ node }: { node: object }) => node);
    expect(nodes.length).toBeGreaterThanOrEqual(10);
    expect(nodes).toContainEqual(
      expect.objectContaining({ mode: 'INTERVIEW', article: { publishedOn: '2020-03-04' } }),
    );
  });
});
