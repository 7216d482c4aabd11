import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestHandler } from 'express';
import type { Logger } from './logger.js';

/** What belongs to the request being answered and is needed where the request itself is out of reach. */
export interface RequestScope {
  readonly requestId: string;
  /** Writes the request id with every line. */
  readonly log: Logger;
  /** Has the log line of the request say which operation it was. */
  noteOperation(operation: string): void;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Opens the scope of a request. Stands after `logRequests`, which names the request. */
export const openRequestScope: RequestHandler = (request, response, next) => {
  const scope: RequestScope = {
    requestId: String(request.id),
    log: request.log,
    noteOperation: (operation) => {
      response.locals.operation = operation;
    },
  };
  storage.run(scope, next);
};

/** The scope of the request being answered; `undefined` outside of one. */
export function requestScope(): RequestScope | undefined {
  return storage.getStore();
}
