import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { ApiContext, CostedOperation } from '../api/index.js';
import type { Config } from '../config/index.js';
import { type ErrorCode, IsnadError } from '../errors.js';
import { knownCostOf } from './execution/known-costs.js';
import { checkVariables, inputNestingRule } from './input-limits.js';
import { introspectionAliasRule } from './introspection-limits.js';

export type OperationLimits = Pick<Config, 'maxDepth' | 'maxCost' | 'maxAliases'>;

/** More words than any sensible operation has; longer ones are not parsed to their end. */
export const MAX_TOKENS = 10_000;

const MAX_DIRECTIVES = 50;

/** Rules about the shape of a document. They are asked once for a document that is sent again and again. */
export function shapeRules({ maxDepth, maxAliases }: OperationLimits): ValidationRule[] {
  return [
    maxDepthRule({
      n: maxDepth,
      ...refuse(
        'OPERATION_TOO_DEEP',
        `Fields can be nested ${maxDepth} deep at most. Ask for what lies deeper by its id in another operation.`,
      ),
    }),
    maxAliasesRule({
      n: maxAliases,
      ...refuse('TOO_MANY_ALIASES', `An operation can have ${maxAliases} aliases at most. Ask in several operations.`),
    }),
    maxDirectivesRule({
      n: MAX_DIRECTIVES,
      ...refuse('TOO_MANY_DIRECTIVES', `An operation can have ${MAX_DIRECTIVES} directives at most. Leave some out.`),
    }),
    introspectionAliasRule,
    inputNestingRule,
  ];
}

/** Has a rule report our error, where it would throw its own. Apollo gives all errors of validation one code; `formatError` finds ours behind it. */
function refuse(code: ErrorCode, message: string) {
  const report = (context: ValidationContext | null) => {
    context?.reportError(new GraphQLError(message, { originalError: new IsnadError(code, message) }));
  };
  return { onReject: [report], propagateOnRejection: false };
}

/**
 * What a valid operation costs. `undefined` where its variables cannot be read: it is refused when it is run, with a message that says
 * which.
 *
 * @throws IsnadError `BAD_USER_INPUT`, `OPERATION_TOO_COSTLY`
 */
export function checkCost(operation: CostedOperation, { maxCost }: Pick<Config, 'maxCost'>): number | undefined {
  checkVariables(operation.variables);
  const cost = knownCostOf(operation);
  if (cost === undefined || cost <= maxCost) return cost;
  const costs = Number.isFinite(cost) ? `costs ${cost}` : 'costs more than can be counted';
  throw new IsnadError(
    'OPERATION_TOO_COSTLY',
    `The operation ${costs}, but ${maxCost} at most are allowed. Ask for fewer rows ("first"), above all where lists stand in lists.`,
    { details: { cost: Number.isFinite(cost) ? cost : null, limit: maxCost } },
  );
}

/** Refuses operations that cost too much, before anything is read, and tells what the others cost in `extensions.cost`. */
export function costLimit({ maxCost }: OperationLimits): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      let cost: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request: { operationName, variables } }) {
          if (operation?.operation === 'subscription') throw toBadRequest(overHttp());
          try {
            cost = checkCost({ schema, document, operationName, variables }, { maxCost });
          } catch (error) {
            throw error instanceof IsnadError ? toBadRequest(error) : error;
          }
        },
        async willSendResponse({ response }) {
          if (cost === undefined || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: cost, limit: maxCost } };
        },
      };
    },
  };
}

function overHttp(): IsnadError {
  return new IsnadError('BAD_USER_INPUT', 'Subscriptions are not answered over HTTP. Subscribe over a WebSocket.');
}

function toBadRequest(error: IsnadError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
}
