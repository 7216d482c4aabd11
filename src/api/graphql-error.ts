import { GraphQLError } from 'graphql';
import { IsnadError } from '../errors.js';

/**
 * Gives an error that a resolver threw its code: an `IsnadError` becomes a `GraphQLError` with `extensions.code` and, beside it, the
 * error's details (for instance `candidates`). Every other error is returned as it is; masking those is the server's part.
 */
export function toGraphQLError(error: GraphQLError): GraphQLError {
  const original = error.originalError;
  if (!(original instanceof IsnadError)) return error;
  return new GraphQLError(original.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    ...(error.source ? { source: error.source } : {}),
    ...(error.positions ? { positions: error.positions } : {}),
    ...(error.path ? { path: error.path } : {}),
    originalError: original,
    extensions: { ...original.details, code: original.code },
  });
}
