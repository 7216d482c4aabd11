import { type DocumentNode, type ExecutionResult, GraphQLError, type SourceLocation } from 'graphql';

/**
 * The result with errors as graphql-js makes them. Those of graphql-jit lack `extensions` where the error behind them has none, and Apollo
 * Server stumbles over that.
 */
export function withWholeErrors(result: ExecutionResult, document: DocumentNode): ExecutionResult {
  if (result.errors === undefined) return result;
  const source = document.loc?.source;
  const errors = result.errors.map(({ message, path, locations, originalError }) => {
    const positions = source && locations?.map((location) => toOffset(source.body, location));
    return new GraphQLError(message, { path, originalError, source, positions });
  });
  return { ...result, errors };
}

function toOffset(text: string, { line, column }: SourceLocation): number {
  const before = text.split(/\r\n|[\n\r]/g, line - 1);
  const endings = text.match(/\r\n|[\n\r]/g) ?? [];
  const start = before.reduce((sum, one, index) => sum + one.length + endings[index]!.length, 0);
  return start + column - 1;
}
