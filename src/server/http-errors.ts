import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ERROR_CODES, type ErrorCode, IsnadError } from '../errors.js';
import { TOLD } from './format-error.js';
import { scopeOf } from './request-scope.js';

/** Room for a long query with its variables; articles do not come this way. */
export const BODY_LIMIT = '1mb';

/** Answers a request that no route took. */
export const answerNotFound: RequestHandler = (request, response) => {
  sendError(response, 404, ['NOT_FOUND', `There is nothing at ${request.path}. The API is at /graphql.`]);
};

/** `answerError` for what fails on its way through Express. */
export const answerHttpErrors: ErrorRequestHandler = (error, _request, response, _next) => {
  answerError(error, response);
};

/**
 * Answers what fails before GraphQL sees a request, in GraphQL's own form: somebody who may not ask, a body that is no JSON or too large, and
 * faults of ours, which are logged and masked. An answer that is on its way already is broken off.
 */
export function answerError(error: HttpError, response: ServerResponse): void {
  if (response.headersSent) {
    scopeOf(response).log.error({ err: error }, 'an answer broke off');
    response.destroy();
    return;
  }
  if (error instanceof IsnadError) {
    answerOurs(error, response);
    return;
  }
  // A status from 400 to 499 is how Express and its middleware mark what the caller can mend.
  const status = error.status !== undefined && error.status < 500 ? error.status : 500;
  const { log, requestId } = scopeOf(response);
  if (status >= 500) log.error({ err: error }, 'a request could not be answered');
  sendError(response, status, status < 500 ? explain(error) : maskFault(requestId));
}

const STATUSES: { readonly [Code in ErrorCode]?: number } = {
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  DOCUMENT_NOT_TRUSTED: 400,
  TOKEN_ISSUER_UNAVAILABLE: 503,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 503,
};

function answerOurs(error: IsnadError, response: ServerResponse): void {
  const { code, message } = error;
  const status = STATUSES[code] ?? 500;
  // RFC 6750, section 3: how to say who one is.
  if (status === 401) response.setHeader('www-authenticate', 'Bearer realm="isnad"');
  if (ERROR_CODES[code] === 2) {
    sendError(response, status, [code, message]);
    return;
  }
  const { log, requestId } = scopeOf(response);
  log.error({ err: error }, 'a request could not be answered');
  const told = TOLD[code] ?? 'The server could not answer.';
  sendError(response, status, [code, `${told} Its log says more about request ${requestId}.`]);
}

/** What `body-parser` and Express throw (https://github.com/jshttp/http-errors). */
interface HttpError extends Error {
  readonly status?: number;
  readonly type?: string;
}

type CodeAndMessage = readonly [code: string, message: string];

function explain(error: HttpError): CodeAndMessage {
  if (error.type === 'entity.too.large') {
    return ['BAD_REQUEST', `The request body is larger than ${BODY_LIMIT}. Send less, for instance fewer variables.`];
  }
  if (error.type === 'entity.parse.failed') return ['BAD_REQUEST', `The request body is no JSON: ${error.message}`];
  return [error.status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST', error.message];
}

function maskFault(requestId: string): CodeAndMessage {
  return ['INTERNAL_SERVER_ERROR', `This is a fault of the server. Its log says more about request ${requestId}.`];
}

function sendError(response: ServerResponse, status: number, [code, message]: CodeAndMessage): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}
