import { createHash } from 'node:crypto';
import type { Graph } from '../graph.js';

/** Properties that tell when and where something was read, and which decision made it, not what the graph holds. */
const VOLATILE = new Set(['ingestedAt', 'locationKey', 'judgement']);

const MODULUS = 1n << 256n;

/**
 * A digest of everything in the graph, as 64 hex digits: two graphs with the same nodes and relationships have the same
 * one, in whatever order they were made. The digests of all parts are added up modulo 2^256, so that memory does not
 * grow with the graph. (A plain sum tells apart what differs by chance; it is no protection against somebody who
 * searches for a collision.)
 */
export async function graphChecksum(graph: Graph): Promise<string> {
  let sum = 0n;
  for (const query of ['check/all-nodes', 'check/all-relationships']) {
    for await (const row of graph.stream(query)) sum = (sum + digestOf(row)) % MODULUS;
  }
  return sum.toString(16).padStart(64, '0');
}

function digestOf(row: unknown): bigint {
  return BigInt(
    `0x${createHash('sha256')
      .update(JSON.stringify(canonical(row)))
      .digest('hex')}`,
  );
}

/** Keys in order and without the volatile ones; labels are a set too. */
function canonical(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).filter(([key]) => !VOLATILE.has(key));
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, key === 'labels' && Array.isArray(item) ? [...item].sort() : canonical(item)]);
}
