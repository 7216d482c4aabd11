import type { Graph } from '../graph.js';
import type { ManyReader } from '../sharing/index.js';
import { labelOfId, type RawNode, toObject, toSpeakerRow } from './nodes.js';
import type { NodeRow } from './rows.js';
import { toWayQuery } from './ways.js';

/** A relationship of the graph by the ids of its ends. */
export interface LinkRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface NeighborhoodRow {
  /** The one asked for first, then nearest first. Whatever their type says, they have the properties that were asked for. */
  readonly nodes: readonly NodeRow[];
  /** By type, then by their ends. */
  readonly links: readonly LinkRow[];
  /** Whether there is more than the limit let through. */
  readonly truncated: boolean;
}

export interface NeighborhoodQuestion {
  readonly id: string;
  readonly depth: number;
  /** Relationship types to follow. */
  readonly types: readonly string[];
  readonly limit: number;
  /** What to read of the nodes besides their identifiers: properties of entities, sources and statements. */
  readonly properties: readonly string[];
}

/** What lies around a node, up to `limit` nodes besides it; `null` where there is no such node or nothing to follow. */
export async function readNeighborhood(graph: Graph, question: NeighborhoodQuestion): Promise<NeighborhoodRow | null> {
  if (question.types.length === 0) return null;
  const { id, ...rest } = question;
  const [row] = await graph.share(readNeighborhoods, [question], { group: JSON.stringify(rest) });
  return row ?? null;
}

interface RawNeighborhood extends Omit<NeighborhoodRow, 'nodes' | 'links'> {
  readonly id: string;
  readonly nodes: readonly (readonly unknown[])[];
  readonly links: readonly (readonly [type: string, from: string, to: string])[];
}

function toNode(properties: readonly string[], values: readonly unknown[]): NodeRow {
  const node = toObject(properties, values);
  const label = labelOfId(node.id as string)!;
  if (label === 'Person' || label === 'Organization' || label === 'Place' || label === 'AnonymousSource') {
    return toSpeakerRow({ ...node, labels: [label] } as unknown as RawNode);
  }
  return { ...node, label } as unknown as NodeRow;
}

/** The database gives relationships in the order in which they were written, which two graphs of the same articles need not share. */
function byTypeAndEnds(a: LinkRow, b: LinkRow): number {
  return compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Questions that differ in the node alone. */
const readNeighborhoods: ManyReader<Graph, NeighborhoodQuestion, NeighborhoodRow | null> = async (graph, questions) => {
  const { depth, types, limit } = questions[0]!;
  const properties = ['id', ...questions[0]!.properties];
  const ids = [...new Set(questions.map(({ id }) => id))];
  const query = toWayQuery('neighborhood', types);
  const rows = await graph.read<RawNeighborhood>(query, { ids, depth, types, limit, properties });
  const byId = new Map(
    rows.map(({ id, nodes, links, truncated }) => [
      id,
      {
        nodes: nodes.map((values) => toNode(properties, values)),
        links: links.map(([type, from, to]) => ({ type, from, to })).sort(byTypeAndEnds),
        truncated,
      },
    ]),
  );
  return questions.map(({ id }) => byId.get(id) ?? null);
};

/** The most steps that `readShortestPath` goes. */
export const MAX_HOPS = 8;

export interface PathRow {
  /** Ids from one end to the other. */
  readonly nodes: readonly string[];
  readonly links: readonly LinkRow[];
}

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** Relationship types that may be followed. */
  readonly types: readonly string[];
  /** Up to `MAX_HOPS`. */
  readonly maxHops: number;
}

/** A shortest way between two different nodes; `null` where there is none. */
export async function readShortestPath(graph: Graph, question: PathQuestion): Promise<PathRow | null> {
  if (question.types.length === 0) return null;
  const group = `${question.maxHops} ${question.types.join(' ')}`;
  const [row] = await graph.share(readShortestWays, [question], { group });
  if (row == null || row.isSound) return row ?? null;
  const [other] = await readShortestPaths(graph, { ...question, limit: 1 });
  return other ?? null;
}

interface FoundPath extends PathRow {
  /** Whether it leads through no statement that an editor rejected. */
  readonly isSound: boolean;
}

/** Questions that differ in the ends alone. */
const readShortestWays: ManyReader<Graph, PathQuestion, FoundPath | null> = async (graph, questions) => {
  const { types, maxHops } = questions[0]!;
  const query = toWayQuery('shortest-path', types, { hops: String(maxHops) });
  const ways = questions.map(({ from, to }) => ({ from, to }));
  const rows = await graph.read<FoundPath & { way: number }>(query, { ways });
  const byWay = new Map(rows.map((row) => [row.way, row]));
  return questions.map((_, way) => byWay.get(way) ?? null);
};

/** The most ways that `readShortestPaths` finds. */
export const MAX_PATHS = 10;

/** Some of the shortest ways between two different nodes, the shortest first. */
export function readShortestPaths(
  graph: Graph,
  options: {
    readonly from: string;
    readonly to: string;
    readonly types: readonly string[];
    /** Up to `MAX_HOPS`. */
    readonly maxHops: number;
    /** Up to `MAX_PATHS`. */
    readonly limit: number;
  },
): Promise<PathRow[]> {
  return graph.read<PathRow>('read/shortest-paths', { ...options });
}
