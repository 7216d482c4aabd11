import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Config } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import { checkCost, MAX_TOKENS, type OperationLimits, shapeRules } from '../operation-limits.js';
import { findDocument, type TrustedDocuments } from '../trusted-documents/index.js';

export interface OperationRules {
  readonly schema: GraphQLSchema;
  readonly limits: OperationLimits & Pick<Config, 'introspection'>;
  /** `null` where everything may be run. */
  readonly documents: TrustedDocuments | null;
}

/** An operation that may be run. */
export interface LiveOperation {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads what a client subscribes to, and holds it to the same limits as requests over HTTP.
 *
 * @returns what is wrong with it, where something is
 */
export function readOperation(
  { schema, limits, documents }: OperationRules,
  payload: SubscribePayload,
): LiveOperation | readonly GraphQLError[] {
  try {
    const document = parse(toText(documents, payload), { maxTokens: MAX_TOKENS });
    const errors = validate(schema, document, [...specifiedRules, ...shapeRules(limits)]);
    if (errors.length > 0) return errors.map((error) => toValidationError(error, limits));
    const operation: LiveOperation = {
      document,
      operationName: payload.operationName ?? undefined,
      variableValues: payload.variables ?? undefined,
    };
    const found = getOperationAST(document, operation.operationName);
    if (found?.operation !== 'subscription') throw new IsnadError('BAD_USER_INPUT', ONLY_SUBSCRIPTIONS);
    checkCost(
      { schema, document, operationName: operation.operationName, variables: operation.variableValues },
      limits,
    );
    return operation;
  } catch (error) {
    if (error instanceof IsnadError) return [toRefusal(error)];
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

const ONLY_SUBSCRIPTIONS =
  'Over WebSocket only subscriptions are answered, one at a time, with "operationName" where the document holds several operations. Send queries and mutations over HTTP.';

/** The document as it was sent, or the trusted one that `extensions` asks for as over HTTP. */
function toText(documents: TrustedDocuments | null, { query, extensions }: SubscribePayload): string {
  if (documents === null) return query;
  const { documentId, persistedQuery } = (extensions ?? {}) as Readonly<Record<string, unknown>>;
  const { sha256Hash } = (persistedQuery ?? {}) as Readonly<Record<string, unknown>>;
  const asked = [documentId, sha256Hash, query].map((value) =>
    typeof value === 'string' && value ? value : undefined,
  );
  return findDocument(documents, { documentId: asked[0], sha256Hash: asked[1], query: asked[2] }) ?? query;
}

/** What a client is told that gets one subscription more than a connection may have. */
export function tooManySubscriptions(max: number): IsnadError {
  const message = `A connection can have ${max} subscriptions at most. End some, or open another connection.`;
  return new IsnadError('TOO_MANY_SUBSCRIPTIONS', message);
}

/** An error as GraphQL sends it. */
export function toRefusal(error: IsnadError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error });
}

/** Apollo gives errors of validation this code, and keeps names of the schema out of them where nobody may read it. */
function toValidationError(error: GraphQLError, { introspection }: Pick<Config, 'introspection'>): GraphQLError {
  if (error.originalError instanceof IsnadError) return error;
  const message = introspection ? error.message : error.message.replace(/ ?Did you mean .+\?$/, '');
  return withCode(new GraphQLError(message, { nodes: error.nodes ?? null }), 'GRAPHQL_VALIDATION_FAILED');
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes = null, source = null, positions = null } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
