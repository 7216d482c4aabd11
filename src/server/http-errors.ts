import type { ErrorRequestHandler, RequestHandler } from 'express';

/** Answers a request that no route took. */
export const answerNotFound: RequestHandler = (request, response) => {
  response.status(404).json(toBody('NOT_FOUND', `There is nothing at ${request.path}. The API is at /graphql.`));
};

/**
 * Answers what fails before GraphQL sees a request, in GraphQL's own form: a body that is no JSON or too large, and faults of ours,
 * which are logged and masked.
 */
export function answerHttpErrors({ bodyLimit }: { readonly bodyLimit: string }): ErrorRequestHandler {
  return (error: HttpError, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.expose ? (error.status ?? 500) : 500;
    if (status >= 500) request.log.error({ err: error }, 'a request could not be answered');
    response.status(status).json(toBody(...explain(error, bodyLimit, String(request.id))));
  };
}

/** What `body-parser` and Express throw (https://github.com/jshttp/http-errors). */
interface HttpError extends Error {
  readonly status?: number;
  readonly type?: string;
  /** Whether the message may leave the server. */
  readonly expose?: boolean;
}

function explain(error: HttpError, bodyLimit: string, requestId: string): [code: string, message: string] {
  if (error.type === 'entity.too.large') {
    return ['BAD_REQUEST', `The request body is larger than ${bodyLimit}. Send less, for instance fewer variables.`];
  }
  if (error.type === 'entity.parse.failed') return ['BAD_REQUEST', `The request body is no JSON: ${error.message}`];
  if (error.expose) return ['BAD_REQUEST', error.message];
  return ['INTERNAL_SERVER_ERROR', `This is a fault of the server. Its log says more about request ${requestId}.`];
}

function toBody(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
