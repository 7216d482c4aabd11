import { DirectedGraph, UndirectedGraph } from 'graphology';
import { betweenness, pagerank } from 'graphology-metrics/centrality/index.js';
import type { EntityLabel, SpeakerAboutPair } from '../graph/reading/index.js';
import { type IdPrefix, prefixOf } from '../model/index.js';
import type { InfluenceMeasure } from './enums/influence.js';

/**
 * The most pairs that a measure takes, those with most statements: betweenness looks from every entity at every pair, and would keep
 * the server from answering others.
 */
export const MAX_PAIRS: Readonly<Record<InfluenceMeasure, number>> = {
  DEGREE: 50_000,
  PAGERANK: 50_000,
  BETWEENNESS: 2_000,
};

/** The score of every entity of a network. The same pairs in the same order give the same scores. */
export function scoreInfluence(
  pairs: readonly SpeakerAboutPair[],
  measure: InfluenceMeasure,
): ReadonlyMap<string, number> {
  // The library refuses a network without nodes.
  return new Map(pairs.length === 0 ? [] : Object.entries(MEASURES[measure](pairs)));
}

/** A place in a ranking, from 1; equal scores share a place. */
export interface RankedId {
  readonly id: string;
  readonly rank: number;
  readonly score: number;
}

/** The first places of a ranking, of entities of one type where one is given. Equal scores stand in the order of their ids. */
export function rankInfluence(
  scores: ReadonlyMap<string, number>,
  { type, limit }: { readonly type: EntityLabel | null; readonly limit: number },
): RankedId[] {
  const listed = [...scores].filter(([id]) => type === null || prefixOf(id) === PREFIXES[type]);
  listed.sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || (a < b ? -1 : 1));
  let rank = 0;
  return listed.slice(0, limit).map(([id, score], index) => {
    if (score !== listed[index - 1]?.[1]) rank = index + 1;
    return { id, rank, score };
  });
}

const PREFIXES: Readonly<Record<EntityLabel, IdPrefix>> = { Person: 'person', Organization: 'org', Place: 'place' };

const MEASURES: Readonly<
  Record<InfluenceMeasure, (pairs: readonly SpeakerAboutPair[]) => Readonly<Record<string, number>>>
> = {
  DEGREE(pairs) {
    const network = toUndirected(pairs);
    return Object.fromEntries(network.mapNodes((id) => [id, network.degree(id)]));
  },
  PAGERANK(pairs) {
    const network = new DirectedGraph();
    for (const { speaker, about, statements } of pairs) network.mergeEdge(speaker, about, { weight: statements });
    return pagerank(network, { getEdgeWeight: 'weight' });
  },
  // Few are both speakers and spoken about, so hardly any way would be left if direction counted.
  BETWEENNESS: (pairs) => betweenness(toUndirected(pairs), { getEdgeWeight: null }),
};

function toUndirected(pairs: readonly SpeakerAboutPair[]): UndirectedGraph {
  const network = new UndirectedGraph();
  for (const { speaker, about } of pairs) network.mergeEdge(speaker, about);
  return network;
}
