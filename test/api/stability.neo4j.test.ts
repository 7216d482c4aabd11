import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ArticleResult, readArticles } from '../../src/article/index.js';
import { readAuthority } from '../../src/authority/index.js';
import { toKnowledge } from '../../src/extraction/index.js';
import { type Graph, graphChecksum, resetGraph, writeAuthority } from '../../src/graph/index.js';
import { ingest, toExtractorRun } from '../../src/ingest/index.js';
import { lexicons } from '../../src/lexicon/index.js';
import type { Authority, ExtractorRun } from '../../src/model/index.js';
import { dataOf } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';
import { leaveGraph } from '../support/test-graph.js';

const SEEDS = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

let graph: Graph;
let authority: Authority;
let run: ExtractorRun;
/** Of everything that the seeds give. */
let checksum: string;
const articles: ArticleResult[] = [];

beforeAll(async () => {
  graph = await connectSeededGraph();
  checksum = await graphChecksum(graph);
  authority = await readAuthority();
  run = await toExtractorRun(authority);
  for await (const article of readArticles([SEEDS])) articles.push(article);
});
afterAll(() => leaveGraph(graph));

async function read(results: readonly ArticleResult[], extractorRun: ExtractorRun): Promise<void> {
  const source = (async function* () {
    yield* results;
  })();
  const target = { graph, run: extractorRun };
  const { failed } = await ingest(source, { knowledge: toKnowledge(lexicons, authority), target });
  expect(failed).toEqual([]);
}

/** Whatever may happen to a graph that is to answer as before. */
const RE_INGESTIONS = [
  { name: 'the same articles again', isSameVersion: true, work: () => read(articles, run) },
  {
    name: 'every article replaced by what another version reads, in another order',
    isSameVersion: false,
    work: () => read(articles.toReversed(), { id: 'run_of-another-version', version: '99.0.0', digest: '99' }),
  },
  {
    name: 'a new database, the articles in another order and each on its own',
    isSameVersion: true,
    work: async () => {
      await resetGraph(graph);
      await writeAuthority(graph, authority);
      for (const article of articles.toReversed()) await read([article], run);
    },
  },
];

const LISTS = [
  'statements(orderBy: [NEWEST], ',
  'statements(orderBy: [OLDEST], ',
  'statements(orderBy: [CONFIDENCE, ARTICLE], ',
  'whoSaidWhat(about: "داعش", ',
  'positionHistory(speaker: "Myles Caggins", about: "داعش", ',
  'persons(orderBy: [DEGREE], ',
  'organizations(orderBy: [NAME], ',
  'articles(orderBy: [NEWEST], ',
];

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

async function edgesOf(list: string, page: string): Promise<readonly Edge[]> {
  return (await dataOf(graph, `{ list: ${list}${page}) { edges { cursor node { id } } } }`)).list.edges;
}

describe.each(RE_INGESTIONS)('$name', ({ isSameVersion, work }) => {
  const before = new Map<string, readonly Edge[]>();

  beforeAll(async () => {
    for (const list of LISTS) before.set(list, await edgesOf(list, 'first: 60'));
    await work();
  });

  test('leaves every identifier as it was', async () => {
    expect((await graphChecksum(graph)) === checksum).toBe(isSameVersion);
    for (const list of LISTS) {
      expect((await edgesOf(list, 'first: 60')).map(({ node }) => node.id)).toEqual(
        before.get(list)!.map(({ node }) => node.id),
      );
    }
  });

  test.each(LISTS)('%s…) goes on from an old cursor, both ways', async (list) => {
    const edges = before.get(list)!;
    const middle = Math.floor(edges.length / 2);
    const { cursor } = edges[middle]!;
    const [behind, inFront] = [edges.slice(middle + 1), edges.slice(0, middle)];
    expect(behind.length).toBeGreaterThan(1);
    expect(await edgesOf(list, `first: ${behind.length}, after: "${cursor}"`)).toEqual(behind);
    expect(await edgesOf(list, `last: ${inFront.length}, before: "${cursor}"`)).toEqual(inFront);
  });
});
