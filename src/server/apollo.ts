import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Config } from '../config/index.js';
import type { Graph } from '../graph/index.js';
import { cacheAnswers } from './caching/index.js';
import { compileExecution } from './execution/gateway.js';
import { createFormatError } from './format-error.js';
import type { Logger } from './logger.js';
import type { Metrics } from './metrics.js';
import { costLimit, MAX_TOKENS, type OperationLimits, shapeRules } from './operation-limits.js';
import { type HttpContext, noteScopes } from './request-scope.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly httpServer: Server;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly limits: OperationLimits & Pick<Config, 'introspection'>;
  /** How long `stop()` lets requests finish before it ends their connections. */
  readonly graceMs: number;
}

/** Apollo Server as isnad runs it: limits kept, errors masked, nothing that depends on `NODE_ENV` or another host. */
export function createApollo({
  schema,
  graph,
  httpServer,
  logger,
  metrics,
  limits,
  graceMs,
}: ApolloOptions): ApolloServer<HttpContext> {
  const execution = compileExecution(schema);
  return new ApolloServer<HttpContext>({
    gateway: execution.gateway,
    introspection: limits.introspection,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: shapeRules(limits),
    // A misspelt field is answered with names of the schema only where everybody may read it.
    hideSchemaDetailsFromClientErrors: !limits.introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    formatError: createFormatError(logger),
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would put a function around every field, for hints by field; ours are by viewer and version of the graph.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: graceMs }),
      noteScopes(),
      countOperations(metrics),
      costLimit(limits),
      cacheAnswers({ graph, logger }),
      execution.plugin,
    ],
  });
}

function countOperations(metrics: Metrics): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async willSendResponse({ operation, errors, contextValue }) {
          const name = toOperationName(operation);
          contextValue.scope.operation = name;
          const outcome = errors?.length ? 'error' : 'ok';
          metrics.countOperation({ operation: name, outcome, seconds: (performance.now() - started) / 1000 });
        },
      };
    },
  };
}

/** The name that callers give an operation is theirs to choose; its root field is one of the schema's. */
function toOperationName(operation: OperationDefinitionNode | undefined): string {
  if (!operation) return 'invalid';
  const [field, ...more] = operation.selectionSet.selections;
  if (more.length > 0 || field?.kind !== 'Field') return 'several';
  return field.name.value.startsWith('__') ? 'introspection' : field.name.value;
}
