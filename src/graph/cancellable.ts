import type { Graph } from './graph.js';

/** The same graph, whose reading queries end on both sides as soon as the signal asks for it; they reject with its reason. */
export function cancellable(graph: Graph, signal: AbortSignal): Graph {
  return {
    read: (query, parameters, options) => graph.read(query, parameters, { signal, ...options }),
    share: (reader, keys, options) => graph.share(reader, keys, { signal, ...options }),
    stream: (query, parameters) => graph.stream(query, parameters),
    write: (query, parameters, options) => graph.write(query, parameters, options),
    inWriteTransaction: (work) => graph.inWriteTransaction(work),
    ping: () => graph.ping(),
    onQuery: (listener) => graph.onQuery(listener),
    close: () => graph.close(),
  };
}
