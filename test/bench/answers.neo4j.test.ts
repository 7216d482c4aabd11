import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { type ImportFiles, loadImport } from '../support/load-import.js';
import { leaveGraph, openCleanGraph, testServer } from '../support/test-graph.js';

interface Contestant {
  readonly name: string;
  readonly needsInstall?: boolean;
  call(message: object): Promise<unknown>;
  stop(): Promise<void>;
}

interface Bench {
  readonly CONTESTANTS: readonly Contestant[];
  readonly QUESTIONS: readonly object[];
  generateGraph(options: object): object;
  writeCsv(graph: object, folder: string): ImportFiles;
  drawParameters(graph: object, seed: number): Readonly<Record<string, object[]>>;
  startContestant(contestant: Contestant, neo4j: object, nodeArguments: readonly string[]): Promise<Contestant>;
  compareAnswers(running: readonly Contestant[], questions: readonly object[], parameters: object): Promise<void>;
}

/** A graph of the smallest size, loaded once, and everybody on it who needs nothing but what isnad depends on. */
describe('bench/api', () => {
  let bench: Bench;
  let graph: Graph;
  let folder: string;
  let parameters: object;
  const running: Contestant[] = [];

  beforeAll(async () => {
    bench = await readBench();
    graph = await openCleanGraph();
    folder = await mkdtemp(join(tmpdir(), 'isnad-bench-'));
    const made = bench.generateGraph({ seed: 1, statements: 1000 });
    await loadImport(bench.writeCsv(made, folder));
    parameters = bench.drawParameters(made, 1);
    for (const contestant of bench.CONTESTANTS.filter(({ needsInstall }) => !needsInstall)) {
      running.push(await bench.startContestant(contestant, testServer(), []));
    }
  });

  afterAll(async () => {
    await Promise.all(running.map((contestant) => contestant.stop()));
    await leaveGraph(graph);
    await rm(folder, { recursive: true });
  });

  test('isnad, resolvers written by hand and the driver alone answer all questions alike', async () => {
    expect(running.map(({ name }) => name)).toEqual(['floor', 'isnad', 'hand-written']);
    await bench.compareAnswers(running, bench.QUESTIONS, parameters);
  });

  test('an answer that differs is noticed, before anything is measured', async () => {
    const [floor] = running as [Contestant];
    const other = {
      ...floor,
      name: 'other',
      call: async (message: object) => ({ ...(await ask(message)), nameEn: 'X' }),
    };
    const ask = async (message: object) => (await floor.call(message)) as object;
    const compared = bench.compareAnswers([floor, other], bench.QUESTIONS, parameters);
    await expect(compared).rejects.toThrow('other answers "person"');
  });
});

async function readBench(): Promise<Bench> {
  const files = ['contestants', 'questions', 'graph', 'csv', 'compare'];
  const paths = files.map((file) => fileURLToPath(new URL(`../../bench/api/${file}.mjs`, import.meta.url)));
  return Object.assign({}, ...(await Promise.all(paths.map((path) => import(path)))));
}
