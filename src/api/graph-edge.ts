import type { LinkRow } from '../graph/reading/index.js';
import type { GraphEdge } from './types/surroundings.type.js';

/** A relationship with an identifier of its own, made of its type and its ends. */
export function toGraphEdge({ type, from, to }: LinkRow): GraphEdge {
  return { id: `${type} ${from} ${to}`, type, from, to };
}

/** The parts of an identifier that `toGraphEdge` made; `null` for any other. */
export function readGraphEdgeId(id: string): LinkRow | null {
  const [type, from, to, ...rest] = id.split(' ');
  return type === undefined || from === undefined || to === undefined || rest.length > 0 ? null : { type, from, to };
}
