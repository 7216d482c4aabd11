import type { ApolloServerPlugin } from '@apollo/server';
import type { Request, Response } from 'express';
import type { ApiContext } from '../api/index.js';
import type { Logger } from './logger.js';

/** What belongs to a request and is needed where the request itself is out of reach. */
export interface RequestScope {
  readonly requestId: string;
  /** Writes the request id with every line. */
  readonly log: Logger;
  /** Has the log line of the request say which operation it was. */
  noteOperation(operation: string): void;
}

/** The context of an operation that came over HTTP. */
export interface HttpContext extends ApiContext {
  readonly scope: RequestScope;
}

/** The scope of a request that `logRequests` has named. */
export function toRequestScope(request: Request, response: Response): RequestScope {
  return {
    requestId: String(request.id),
    log: request.log,
    noteOperation: (operation) => {
      response.locals.operation = operation;
    },
  };
}

const scopes = new WeakMap<Error, RequestScope>();

/**
 * Notes of errors which request they belong to, since Apollo does not say so where it has them formatted. An `AsyncLocalStorage` would
 * know too, but Node 20 then watches every promise, which costs a quarter of all that the server does.
 */
export function noteScopes(): ApolloServerPlugin<HttpContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) scopes.set(error, contextValue.scope);
        },
      };
    },
  };
}

/** The scope of the request that an error belongs to; `undefined` where none is known. */
export function scopeOf(error: unknown): RequestScope | undefined {
  return error instanceof Error ? scopes.get(error) : undefined;
}
