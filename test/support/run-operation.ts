import type { GraphQLFormattedError } from 'graphql';
import { buildApiSchema, runOperation as runInApi, type Viewer } from '../../src/api/index.js';
import type { FetchSource } from '../../src/config/index.js';
import type { Graph } from '../../src/graph/index.js';

export interface TestOperation {
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Default: the administrator `local`. */
  readonly viewer?: Viewer;
  /** From where articles may be fetched. Default: nowhere. */
  readonly fetchFrom?: FetchSource;
}

export interface TestResult {
  // biome-ignore lint/suspicious/noExplicitAny: what an operation answers has no type before it is asked
  readonly data: any;
  /** As a server sends them. */
  readonly errors: readonly Required<Pick<GraphQLFormattedError, 'message' | 'extensions'>>[];
  /** Where each error happened, as `a.b.0.c`. */
  readonly errorPaths: readonly string[];
  /** The names of the queries that the database answered, in the order in which they ended. */
  readonly queries: readonly string[];
}

const schema = buildApiSchema();

/** Runs an operation on the real schema and a real graph, as one request. */
export async function runOperation(graph: Graph, operation: TestOperation): Promise<TestResult> {
  const queries: string[] = [];
  const stop = graph.onQuery(({ name }) => queries.push(name));
  try {
    const { data, errors = [] } = await runInApi({ schema, graph, ...operation });
    return {
      data,
      errors: errors.map(({ message, extensions = {} }) => ({ message, extensions })),
      errorPaths: errors.map(({ path = [] }) => path.join('.')),
      queries,
    };
  } finally {
    stop();
  }
}

/** The data of an operation that has to succeed. */
export async function dataOf(
  graph: Graph,
  source: string,
  variables?: TestOperation['variables'],
): Promise<TestResult['data']> {
  const { data, errors } = await runOperation(graph, { source, ...(variables ? { variables } : {}) });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
