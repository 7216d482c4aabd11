import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ERROR_CODES, type ErrorCode, IsnadError } from '../errors.js';
import { TOLD } from './format-error.js';

/** Answers a request that no route took. */
export const answerNotFound: RequestHandler = (request, response) => {
  response.status(404).json(toBody('NOT_FOUND', `There is nothing at ${request.path}. The API is at /graphql.`));
};

/**
 * Answers what fails before GraphQL sees a request, in GraphQL's own form: somebody who may not ask, a body that is no JSON or too large, and
 * faults of ours, which are logged and masked.
 */
export function answerHttpErrors({ bodyLimit }: { readonly bodyLimit: string }): ErrorRequestHandler {
  return (error: HttpError, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof IsnadError) {
      answerOurs(error, request, response);
      return;
    }
    // A status from 400 to 499 is how Express and its middleware mark what the caller can mend.
    const status = error.status !== undefined && error.status < 500 ? error.status : 500;
    if (status >= 500) request.log.error({ err: error }, 'a request could not be answered');
    const [code, message] = status < 500 ? explain(error, bodyLimit) : maskFault(String(request.id));
    response.status(status).json(toBody(code, message));
  };
}

const STATUSES: { readonly [Code in ErrorCode]?: number } = {
  UNAUTHENTICATED: 401,
  TOKEN_ISSUER_UNAVAILABLE: 503,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 503,
};

function answerOurs(error: IsnadError, request: Request, response: Response): void {
  const { code, message } = error;
  const status = STATUSES[code] ?? 500;
  // RFC 6750, section 3: how to say who one is.
  if (status === 401) response.set('www-authenticate', 'Bearer realm="isnad"');
  if (ERROR_CODES[code] === 2) {
    response.status(status).json(toBody(code, message));
    return;
  }
  request.log.error({ err: error }, 'a request could not be answered');
  response
    .status(status)
    .json(
      toBody(
        code,
        `${TOLD[code] ?? 'The server could not answer.'} Its log says more about request ${String(request.id)}.`,
      ),
    );
}

/** What `body-parser` and Express throw (https://github.com/jshttp/http-errors). */
interface HttpError extends Error {
  readonly status?: number;
  readonly type?: string;
}

type CodeAndMessage = readonly [code: string, message: string];

function explain(error: HttpError, bodyLimit: string): CodeAndMessage {
  if (error.type === 'entity.too.large') {
    return ['BAD_REQUEST', `The request body is larger than ${bodyLimit}. Send less, for instance fewer variables.`];
  }
  if (error.type === 'entity.parse.failed') return ['BAD_REQUEST', `The request body is no JSON: ${error.message}`];
  return [error.status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST', error.message];
}

function maskFault(requestId: string): CodeAndMessage {
  return ['INTERNAL_SERVER_ERROR', `This is a fault of the server. Its log says more about request ${requestId}.`];
}

function toBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
