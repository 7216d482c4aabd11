import { type ExecutionResult, type GraphQLError, graphql } from 'graphql';
import { buildApiSchema, createApiContext, toGraphQLError } from '../../src/api/index.js';
import type { Graph } from '../../src/graph/index.js';

export interface Operation {
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface OperationResult {
  /** As a client gets it; `any` spares the tests a type for each operation. */
  // biome-ignore lint/suspicious/noExplicitAny: what an operation answers has no type before it is asked
  readonly data: any;
  /** With codes, as the server sends them. */
  readonly errors: readonly GraphQLError[];
  /** The names of the queries that the database answered, in the order in which they ended. */
  readonly queries: readonly string[];
}

const schema = buildApiSchema();

/** Runs an operation on the real schema and a real graph, as one request. */
export async function runOperation(graph: Graph, { source, variables }: Operation): Promise<OperationResult> {
  const queries: string[] = [];
  const stop = graph.onQuery(({ name }) => queries.push(name));
  try {
    const contextValue = createApiContext({ graph, requestId: 'test' });
    const result: ExecutionResult = await graphql({
      schema,
      source,
      contextValue,
      ...(variables ? { variableValues: variables } : {}),
    });
    return { data: result.data, errors: (result.errors ?? []).map(toGraphQLError), queries };
  } finally {
    stop();
  }
}

/** The data of an operation that has to succeed. */
export async function dataOf(
  graph: Graph,
  source: string,
  variables?: Operation['variables'],
): Promise<OperationResult['data']> {
  const { data, errors } = await runOperation(graph, { source, ...(variables ? { variables } : {}) });
  if (errors.length > 0) throw new Error(errors.map((error) => error.stack).join('\n'));
  return data;
}
