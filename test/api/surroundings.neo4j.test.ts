import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/index.js';
import { dataOf, runOperation } from '../support/run-operation.js';
import { connectSeededGraph } from '../support/seeded-graph.js';

let graph: Graph;

beforeAll(async () => {
  graph = await connectSeededGraph();
});

afterAll(() => graph?.close());

interface Drawing {
  readonly truncated: boolean;
  readonly nodes: readonly { readonly id: string; readonly __typename: string }[];
  readonly edges: readonly { readonly id: string; readonly type: string; readonly from: string; readonly to: string }[];
}

async function neighborhood(args: string): Promise<Drawing> {
  const source = `{ neighborhood(${args}) { truncated nodes { id __typename } edges { id type from to } } }`;
  return (await dataOf(graph, source)).neighborhood;
}

describe('neighborhood', () => {
  test('has only edges between its nodes, each once and by type and ends, all reached from the middle', async () => {
    const { nodes, edges } = await neighborhood('of: "البيشمركة", depth: 3, limit: 200');
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
    expect(ids[0]).toBe('org_peshmerga');
    for (const { from, to } of edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
    const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(ids.filter((id) => !joined.has(id))).toEqual([]);
    expect(edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id).toSorted());
  });

  test('grows with depth', async () => {
    const sizes = [];
    for (const depth of [1, 2, 3]) {
      const { nodes } = await neighborhood(
        `of: "org_zeravani", depth: ${depth}, limit: 500, types: [PART_OF, ABOUT, SAID]`,
      );
      sizes.push(nodes.length);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes[2]).toBeGreaterThan(sizes[0]!);
  });

  test('follows only the types asked for', async () => {
    const { nodes, edges } = await neighborhood('of: "داعش", types: [ABOUT]');
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['ABOUT']));
    expect(new Set(nodes.slice(1).map(({ __typename }) => __typename))).toEqual(new Set(['Statement']));
  });

  test('stops at the limit and says so', async () => {
    const some = await neighborhood('of: "العراق", depth: 2, limit: 10');
    expect(some).toMatchObject({ truncated: true });
    expect(some.nodes).toHaveLength(11);
    expect((await neighborhood('of: "org_zeravani", limit: 500')).truncated).toBe(false);
  });

  test('takes a statement for the middle', async () => {
    const { whoSaidWhat } = await dataOf(graph, '{ whoSaidWhat(first: 1) { nodes { id speaker { id } } } }');
    const [{ id, speaker }] = whoSaidWhat.nodes;
    const { nodes } = await neighborhood(`of: "${id}", types: [SAID]`);
    expect(nodes.map((node) => node.id)).toEqual([id, speaker.id]);
  });

  test.each([
    ['depth: 4', 'BAD_USER_INPUT', /"depth" must be a whole number from 1 to 3, but got 4/],
    ['depth: 0', 'BAD_USER_INPUT', /"depth"/],
    ['limit: 501', 'PAGE_TOO_LARGE', /"limit" can be at most 500/],
  ])('%s is refused', async (args, code, message) => {
    const { errors } = await runOperation(graph, { source: `{ neighborhood(of: "داعش", ${args}) { truncated } }` });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code }, message: expect.stringMatching(message) });
  });
});

describe('path', () => {
  const pathBetween = async (args: string) =>
    (await dataOf(graph, `{ path(${args}) { length nodes { id } edges { type from to } } }`)).path;

  test('leads from one end to the other without a gap', async () => {
    const path = await pathBetween('from: "Sabrina Singh", to: "مايلز كاغينز"');
    const ids: string[] = path.nodes.map(({ id }: { id: string }) => id);
    expect([ids[0], ids.at(-1)]).toEqual(['person_sabrina-singh', 'person_myles-caggins']);
    expect(path.length).toBe(path.edges.length);
    for (const [step, { from, to }] of path.edges.entries())
      expect([from, to].sort()).toEqual([ids[step], ids[step + 1]].sort());
  });

  test('uses only the relationships asked for', async () => {
    const path = await pathBetween('from: "Sabrina Singh", to: "مايلز كاغينز", via: [MENTIONS, IN, SAID]');
    for (const { type } of path.edges) expect(['MENTIONS', 'IN', 'SAID']).toContain(type);
    expect(await pathBetween('from: "Sabrina Singh", to: "مايلز كاغينز", via: [LOCATED_IN]')).toBeNull();
  });

  test('is null where the ends are farther apart than asked for', async () => {
    expect(await pathBetween('from: "Sabrina Singh", to: "مايلز كاغينز", maxHops: 1')).toBeNull();
  });

  test('from a node to itself has no steps', async () => {
    expect(await pathBetween('from: "داعش", to: "ISIS"')).toEqual({
      length: 0,
      nodes: [{ id: 'org_isis' }],
      edges: [],
    });
  });

  test('of too many hops is refused', async () => {
    const { errors } = await runOperation(graph, {
      source: '{ path(from: "داعش", to: "قسد", maxHops: 9) { length } }',
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('paths', () => {
  const pathsBetween = async (args: string) =>
    (await dataOf(graph, `{ paths(${args}) { length nodes { id } edges { type from to } } }`)).paths;

  test('are different ways, the shortest first, each from one end to the other', async () => {
    const paths = await pathsBetween('from: "Wayne Marotto", to: "مايلز كاغينز", first: 5');
    expect(paths).toHaveLength(5);
    const ways = paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id));
    expect(new Set(ways.map(String)).size).toBe(5);
    const lengths = paths.map(({ length }: { length: number }) => length);
    expect(lengths).toEqual(lengths.toSorted((a: number, b: number) => a - b));
    for (const [index, { edges }] of paths.entries()) {
      expect([ways[index][0], ways[index].at(-1)]).toEqual(['person_wayne-marotto', 'person_myles-caggins']);
      expect(edges).toHaveLength(ways[index].length - 1);
    }
    const one = await dataOf(graph, '{ path(from: "Wayne Marotto", to: "مايلز كاغينز") { length } }');
    expect(lengths[0]).toBe(one.path.length);
  });

  test('keep to the relationships and the length asked for', async () => {
    const paths = await pathsBetween('from: "Wayne Marotto", to: "مايلز كاغينز", via: [SAID, ABOUT], first: 10');
    for (const { edges } of paths) for (const { type } of edges) expect(['SAID', 'ABOUT']).toContain(type);
    expect(await pathsBetween('from: "Wayne Marotto", to: "مايلز كاغينز", via: [SAID, ABOUT], maxHops: 3')).toEqual([]);
    expect(await pathsBetween('from: "داعش", to: "ISIS"')).toEqual([]);
  });
});

describe('timeline and stats', () => {
  test('a timeline adds up to what was said, step by step of the size asked for', async () => {
    const { day, year, about } = await dataOf(
      graph,
      `{
        day: timeline(of: "داعش", bucket: DAY) { start about said articles }
        year: timeline(of: "داعش", bucket: YEAR) { start about said articles }
        about: whoSaidWhat(about: "داعش") { totalCount }
      }`,
    );
    const sum = (steps: { about: number }[]) => steps.reduce((total, step) => total + step.about, 0);
    expect(sum(day)).toBe(about.totalCount);
    expect(sum(year)).toBe(about.totalCount);
    expect(year.map(({ start }: { start: string }) => start)).toEqual(['2019-01-01', '2020-01-01', '2024-01-01']);
  });

  test('a timeline keeps to its dates', async () => {
    const { timeline } = await dataOf(
      graph,
      '{ timeline(of: "داعش", bucket: MONTH, from: "2020-01-01", to: "2020-06-30") { start } }',
    );
    expect(timeline.length).toBeGreaterThan(0);
    for (const { start } of timeline) expect(start).toMatch(/^2020-0[1-6]-01$/);
  });

  test('the numbers of the graph are those of the lists', async () => {
    const { stats, ...lists } = await dataOf(
      graph,
      `{
        stats { articles statements persons organizations places firstPublishedOn lastPublishedOn }
        articles { totalCount } statements { totalCount } persons { totalCount } organizations { totalCount } places { totalCount }
      }`,
    );
    const { firstPublishedOn, lastPublishedOn, ...counts } = stats;
    const totals = Object.entries<{ totalCount: number }>(lists).map(([name, { totalCount }]) => [name, totalCount]);
    expect(counts).toEqual(Object.fromEntries(totals));
    expect(firstPublishedOn < lastPublishedOn).toBe(true);
  });
});
