import type { IncomingMessage, ServerResponse } from 'node:http';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/index.js';
import { createLiveMetrics, type LiveMetrics } from './live/index.js';

/** What the server counts. All labels come from closed lists of ours: a caller cannot make new time series. */
export interface Metrics {
  /** Answers `/metrics` in the text format of Prometheus. */
  readonly answer: (response: ServerResponse) => Promise<void>;
  /** Counts a request when it has been answered. */
  readonly countRequest: (request: IncomingMessage, response: ServerResponse) => void;
  readonly countOperation: (operation: CountedOperation) => void;
  readonly live: LiveMetrics;
  /** Ends the watching of the graph. */
  readonly stop: () => void;
}

export interface CountedOperation {
  /** The root field asked for, or `several`, `introspection`, `invalid`. */
  readonly operation: string;
  /** Whether the answer had errors. */
  readonly outcome: Outcome;
  readonly seconds: number;
}

type Outcome = 'ok' | 'error';

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Each server has metrics of its own, so that two of them in one process do not add up. */
export function createMetrics(graph: Graph): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const unwatch = watchGraph(graph, registry);
  const operations = histogram(registry, {
    name: 'isnad_graphql_operation_duration_seconds',
    help: 'GraphQL operations by root field and outcome.',
    labelNames: ['operation', 'outcome'],
  });
  return {
    answer: async (response) => {
      const text = await registry.metrics();
      response.setHeader('content-type', registry.contentType).end(text);
    },
    countRequest: requestCounter(registry),
    countOperation: ({ operation, outcome, seconds }) => operations.observe({ operation, outcome }, seconds),
    live: createLiveMetrics(registry),
    stop: unwatch,
  };
}

function watchGraph(graph: Graph, registry: Registry): () => void {
  const queries = histogram(registry, {
    name: 'isnad_graph_query_duration_seconds',
    help: 'Database queries by name and outcome, with the time they waited for a connection.',
    labelNames: ['query', 'outcome'],
  });
  return graph.onQuery(({ name, error, milliseconds }) => {
    queries.observe({ query: name, outcome: error === undefined ? 'ok' : 'error' }, milliseconds / 1000);
  });
}

function requestCounter(registry: Registry): Metrics['countRequest'] {
  const requests = histogram(registry, {
    name: 'isnad_http_request_duration_seconds',
    help: 'HTTP requests by kind of address, method and status.',
    labelNames: ['address', 'method', 'status'],
  });
  const open = new Gauge({
    name: 'isnad_http_requests_open',
    help: 'HTTP requests that are being answered.',
    registers: [registry],
  });
  return (request, response) => {
    const end = requests.startTimer({ address: toAddress(request.url), method: toMethod(request.method) });
    open.inc();
    // "close" comes after every answer, also one that the caller did not wait for.
    response.once('close', () => {
      open.dec();
      end({ status: response.statusCode });
    });
  };
}

function toAddress(url = ''): string {
  const [path = ''] = url.split('?', 1);
  if (path.startsWith('/assets/')) return '/assets';
  return ['/', '/graphql', '/healthz', '/readyz', '/metrics'].includes(path) ? path : 'other';
}

function toMethod(method = ''): string {
  return ['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method) ? method : 'other';
}

interface HistogramText<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labelNames: readonly Label[];
}

function histogram<Label extends string>(registry: Registry, text: HistogramText<Label>): Histogram<Label> {
  return new Histogram({ ...text, buckets: BUCKETS, registers: [registry] });
}
