import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, type ErrorCode, IsnadError } from '../errors.js';
import type { Logger } from './logger.js';
import { type RequestScope, scopeOfError } from './request-scope.js';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/**
 * Decides what of an error leaves the server.
 * - What the caller did wrong leaves whole: our own errors about input, and GraphQL's about syntax, validation and variables.
 * - What the environment did (the database is away) leaves with its code; addresses and users in the message do not.
 * - Anything else is a fault of ours: it is logged whole and leaves as `INTERNAL_SERVER_ERROR` with the id of the request.
 *
 * `logger` takes what belongs to no request over HTTP.
 */
export function createFormatError(logger: Logger): FormatError {
  return (formatted, error) => {
    const original = originalOf(error);
    const log = { logger, scope: scopeOfError(error) };
    if (original instanceof IsnadError) return formatOurs(formatted, original, log);
    const code = formatted.extensions?.code;
    if (code === 'GRAPHQL_PARSE_FAILED' && isStackOverflow(error)) return { ...formatted, message: TOO_NESTED };
    if (original instanceof GraphQLError && code !== undefined && code !== INTERNAL) return formatted;
    if (isMadeByCaller(original)) return { ...formatted, extensions: { code: 'BAD_REQUEST' } };
    return mask(formatted, original, { code: INTERNAL, message: 'This is a fault of the server.', ...log });
  };
}

const TOO_NESTED = 'Syntax Error: The document is nested too deep to be read.';

/** graphql-js reads documents by recursion. */
function isStackOverflow(error: unknown): boolean {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner instanceof GraphQLError && inner.originalError instanceof RangeError;
}

/** Apollo has no code for some errors about requests, but says by their status whose they are. */
function isMadeByCaller(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  const http = error.extensions.http as { readonly status?: number } | undefined;
  return http?.status === 400;
}

/** The error that was thrown or reported, behind those that graphql-js and Apollo put around it. */
function originalOf(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  if (inner instanceof GraphQLError && inner.originalError instanceof IsnadError) return inner.originalError;
  return inner instanceof IsnadError ? inner : unwrapResolverError(error);
}

/** What a caller is told of errors that are not theirs, where there is more to say than the code does. */
export const TOLD: { readonly [Code in ErrorCode]?: string } = {
  GRAPH_UNAVAILABLE: 'The graph database does not answer at the moment. Try again shortly.',
  GRAPH_TIMEOUT:
    'The graph database took too long. Ask for less, for instance with a smaller "first" or a shorter period.',
  TOKEN_ISSUER_UNAVAILABLE:
    'The issuer of tokens does not answer at the moment, so yours cannot be checked. Try again shortly.',
};

function formatOurs(formatted: GraphQLFormattedError, error: IsnadError, log: Log): GraphQLFormattedError {
  const { code, message, details } = error;
  // Exit code 2 of the command line stands for wrong input, which is the caller's here as there.
  if (ERROR_CODES[code] === 2) return { ...formatted, message, extensions: { ...details, code } };
  return mask(formatted, error, { code, message: TOLD[code] ?? 'The server could not answer.', ...log });
}

/** Where faults are told of: the log of their request, or the server's. */
interface Log {
  readonly logger: Logger;
  readonly scope: RequestScope | undefined;
}

interface Mask extends Log {
  readonly code: string;
  readonly message: string;
}

function mask(
  formatted: GraphQLFormattedError,
  error: unknown,
  { code, message, logger, scope }: Mask,
): GraphQLFormattedError {
  (scope?.log ?? logger).error({ err: error, code, path: formatted.path }, 'a field could not be answered');
  const requestId = scope?.requestId;
  const hint = requestId === undefined ? '' : ` Its log says more about request ${requestId}.`;
  return {
    ...formatted,
    message: `${message}${hint}`,
    extensions: { code, ...(requestId === undefined ? {} : { requestId }) },
  };
}
