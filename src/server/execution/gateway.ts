import { type ApolloServerOptionsWithGateway, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { CompiledOperations } from './compiled-operations.js';
import { withWholeErrors } from './whole-errors.js';

/** How Apollo Server is told to run operations. Both are to be given to it, the plugin as the last one. */
export interface Execution {
  readonly plugin: ApolloServerPlugin<object>;
  readonly gateway: ApolloServerOptionsWithGateway<object>['gateway'];
}

/**
 * Has Apollo Server run operations through code that is compiled from them. Everything before and after it (parsing, validation, limits,
 * plugins, the form of errors) stays Apollo's.
 *
 * Apollo has two places where somebody else may run operations. Of what a plugin answers it formats no errors; a gateway is described each
 * request by an object with a getter, for which V8 makes a class of its own that lives long, and the whole request with it. So the plugin
 * runs every operation and answers what went well; where there are errors, the gateway gives what came out.
 */
export function compileExecution(schema: GraphQLSchema): Execution {
  const run = createRunner(schema);
  /** By the context of their request. */
  const withErrors = new WeakMap<object, Promise<ExecutionResult>>();
  const plugin: ApolloServerPlugin<object> = {
    requestDidStart: async () => ({
      async responseForOperation({ document, request: { operationName, variables }, contextValue }) {
        const running = run({ document, operationName, variables, context: contextValue });
        const data = await running.then(toWholeData, () => null);
        if (data !== null)
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        withErrors.set(contextValue, running);
        return null;
      },
    }),
  };
  return { plugin, gateway: toGateway(schema, ({ context }) => withErrors.get(context)!) };
}

interface Operation {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: object;
}

function createRunner(schema: GraphQLSchema): (operation: Operation) => Promise<ExecutionResult> {
  const operations = new CompiledOperations(schema);
  return async ({ document, operationName, variables, context }) => {
    const compiled = operations.find(document, operationName);
    const result = await compiled?.(context, variables);
    if (result && !isRefused(result)) return withWholeErrors(result, document);
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  };
}

/** Variables that do not fit are refused before anything has run; graphql-js says best what is wrong with them. */
function isRefused({ data }: ExecutionResult): boolean {
  return data === undefined;
}

/** `null` where something went wrong. */
function toWholeData({ data = null, errors }: ExecutionResult): Readonly<Record<string, unknown>> | null {
  return errors === undefined ? data : null;
}

type Executor = (request: { readonly context: object }) => Promise<ExecutionResult>;

function toGateway(schema: GraphQLSchema, executor: Executor): Execution['gateway'] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
}
