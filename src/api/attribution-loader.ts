import DataLoader from 'dataloader';
import type { Graph, ManyReader } from '../graph/index.js';
import {
  ATTRIBUTION_PARTS,
  type AttributionPart,
  type AttributionRow,
  readAttributions,
} from '../graph/reading/index.js';
import { mapReader } from './batch.js';

/** A statement, and what is wanted of its attribution. */
export interface AttributionKey {
  readonly id: string;
  readonly part: AttributionPart;
}

const NOBODY: AttributionRow = { speaker: null, about: [], addressedTo: [], via: [] };

/** A loader of attributions. The row for a key has the wanted part at least; all parts that a request wants are one round trip. */
export function attributionLoader(graph: Graph): DataLoader<AttributionKey, AttributionRow, string> {
  return new DataLoader(
    async (keys) => {
      const wanted = new Set(keys.map(({ part }) => part));
      const reader = readerOf(ATTRIBUTION_PARTS.filter((part) => wanted.has(part)));
      const ids = keys.map(({ id }) => id);
      return graph.share(reader, ids);
    },
    { cacheKeyFn: ({ id, part }) => `${part} ${id}` },
  );
}

/** One for each set of parts, since requests share queries that they ask by one and the same reader. */
const readers = new Map<string, ManyReader<Graph, string, AttributionRow>>();

function readerOf(parts: readonly AttributionPart[]): ManyReader<Graph, string, AttributionRow> {
  const name = parts.join();
  const reader = readers.get(name) ?? mapReader((graph, ids) => readAttributions(graph, ids, parts), NOBODY);
  readers.set(name, reader);
  return reader;
}
