import type { ServerResponse } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext, Viewer } from '../api/index.js';
import type { Logger } from './logger.js';

/** What belongs to a request and is needed where the request itself is out of reach. */
export class RequestScope {
  /** The root field asked for, as soon as it is known. */
  operation: string | undefined;
  /** Who asks, as soon as that is known. */
  viewer: Viewer | undefined;
  private ownLog: Logger | undefined;

  constructor(
    readonly requestId: string,
    private readonly logger: Logger,
  ) {}

  /** Writes the request id with every line. */
  get log(): Logger {
    // Making one takes longer than most requests have a use for: they write one line, or none.
    this.ownLog ??= this.logger.child({ requestId: this.requestId });
    return this.ownLog;
  }
}

/** The context of an operation that came over HTTP. */
export interface HttpContext extends ApiContext {
  readonly scope: RequestScope;
}

/** An answer that carries the scope of its request where Express keeps such things, too. */
type ScopedResponse = ServerResponse & { locals?: RequestScope };

/** Has the answer to a request carry its scope. */
export function keepScope(response: ServerResponse, scope: RequestScope): void {
  (response as ScopedResponse).locals = scope;
}

/** The scope of a request that `logRequests` has named, by its answer. */
export function scopeOf(response: ServerResponse): RequestScope {
  const { locals } = response as ScopedResponse;
  if (!(locals instanceof RequestScope)) throw new Error('The request has no scope: logRequests must come first.');
  return locals;
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
export function scopeOfError(error: unknown): RequestScope | undefined {
  return error instanceof Error ? scopes.get(error) : undefined;
}
