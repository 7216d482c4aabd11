import type { Graph } from './graph.js';

/** The same graph, whose queries the database gives up after so long (`GRAPH_TIMEOUT`). */
export function timed(graph: Graph, timeoutMs: number): Graph {
  const itself: Graph = {
    read: (query, parameters, options) => graph.read(query, parameters, { timeoutMs, ...options }),
    // Others have other times.
    share: async (reader, keys) => reader(itself, keys),
    stream: (query, parameters) => graph.stream(query, parameters),
    write: (query, parameters, options) => graph.write(query, parameters, { timeoutMs, ...options }),
    inWriteTransaction: (work) => graph.inWriteTransaction(work),
    ping: () => graph.ping(),
    onQuery: (listener) => graph.onQuery(listener),
    close: () => graph.close(),
  };
  return itself;
}
