import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { CompiledOperations } from './compiled-operations.js';
import { withWholeErrors } from './whole-errors.js';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];

/**
 * Has Apollo Server run operations through code that is compiled from them. A gateway is the place where Apollo lets somebody else run
 * operations; everything before and after it (parsing, validation, limits, plugins, the form of errors) stays Apollo's.
 */
export function compilingGateway(schema: GraphQLSchema): Gateway {
  const operations = new CompiledOperations(schema);
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, operationName, request, context }) => {
        const { variables } = request;
        const compiled = operations.find(document, operationName);
        const result = await compiled?.(context, variables);
        if (result && !isRefused(result)) return withWholeErrors(result, document);
        return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
      },
    }),
    stop: async () => {},
  };
}

/** Variables that do not fit are refused before anything has run; graphql-js says best what is wrong with them. */
function isRefused({ data }: ExecutionResult): boolean {
  return data === undefined;
}
