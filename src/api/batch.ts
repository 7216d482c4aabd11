import DataLoader from 'dataloader';
import type { Graph, ManyReader } from '../graph/index.js';

/** Reads single rows by id; `null` for an id that has none. */
export function rowReader<Row extends { readonly id: string }>(
  read: (graph: Graph, ids: readonly string[]) => Promise<readonly Row[]>,
): ManyReader<Graph, string, Row | null> {
  return async (graph, ids) => {
    const rows = new Map((await read(graph, ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  };
}

/** Reads values by id, with what an id gets that has none. */
export function mapReader<Value>(
  read: (graph: Graph, ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: Value,
): ManyReader<Graph, string, Value> {
  return async (graph, ids) => {
    const values = await read(graph, ids);
    return ids.map((id) => values.get(id) ?? absent);
  };
}

/** Makes loaders, each of one request, that read together with those of other requests. */
export function sharedLoader<Key, Value>(
  reader: ManyReader<Graph, Key, Value>,
): (graph: Graph) => DataLoader<Key, Value> {
  return (graph) => new DataLoader((keys) => graph.share(reader, keys));
}

/** A loader by keys that are equal where their JSON is. */
export function jsonLoader<Key, Value>(
  read: (keys: readonly Key[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  return new DataLoader(read, { cacheKeyFn: (key) => JSON.stringify(key) });
}
