import { randomUUID } from 'node:crypto';
import { type FormattedExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { FetchSource } from '../config/index.js';
import type { Graph } from '../graph/index.js';
import { createApiContext } from './context.js';
import { toGraphQLError } from './graphql-error.js';
import { LOCAL_VIEWER, type Viewer } from './viewer.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  /** GraphQL document. */
  readonly source: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which operation of the document, where it holds several. */
  readonly operationName?: string;
  /** Who asks. Default: whoever runs this program. */
  readonly viewer?: Viewer;
  /** From where articles may be fetched. Default: nowhere. */
  readonly fetchFrom?: FetchSource;
}

/** Runs one operation in this process and returns the response as a server would send it. */
export async function runOperation(operation: Operation): Promise<FormattedExecutionResult> {
  const { schema, graph, source, variables, operationName, viewer = LOCAL_VIEWER, fetchFrom = 'none' } = operation;
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: createApiContext({ graph, requestId: randomUUID(), viewer, fetchFrom }),
    ...(variables && { variableValues: variables }),
    ...(operationName !== undefined && { operationName }),
  });
  return {
    ...(errors && { errors: errors.map((error) => toGraphQLError(error).toJSON()) }),
    ...(data !== undefined && { data }),
  };
}
