import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from './logger.js';
import { keepScope, RequestScope } from './request-scope.js';

/** Pollers ask these every few seconds; their failures show in the answers of the other requests. */
const NOT_LOGGED = /^\/(healthz|readyz|metrics)\b/;

/**
 * Names every request and logs it when it has been answered. A caller's `x-request-id` is kept, so that one id follows a request through
 * several services; the answer always carries the id.
 */
export function logRequests(logger: Logger): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const scope = new RequestScope(nameRequest(request, response), logger);
    keepScope(response, scope);
    // Whoever routes the request may write another address into it.
    const { method, url = '' } = request;
    const startedAt = performance.now();
    let failure: Error | undefined;
    // Without a listener it would end the process.
    response.on('error', (error) => {
      failure = error;
    });
    if (NOT_LOGGED.test(url)) return;
    // "close" comes after every answer, also one that the caller did not wait for.
    response.once('close', () => {
      const level = toLevel(response, failure);
      if (!logger.isLevelEnabled(level)) return;
      // Headers stay out of the log: they carry credentials.
      const line = {
        req: { method, url: hideKeys(url) },
        res: { statusCode: response.statusCode },
        responseTime: Math.round(performance.now() - startedAt),
        ...(failure && { err: failure }),
        ...toProps(scope),
      };
      scope.log[level](line, response.writableFinished ? 'request completed' : 'request aborted');
    });
  };
}

function toLevel({ statusCode }: ServerResponse, failure: Error | undefined): 'error' | 'warn' | 'info' {
  if (failure || statusCode >= 500) return 'error';
  return statusCode >= 400 ? 'warn' : 'info';
}

/** Ids of callers end up in logs and headers, so only harmless ones are kept. */
const HARMLESS_ID = /^[\w.:-]{1,128}$/;

function nameRequest(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && HARMLESS_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  return id;
}

/** Keys have no place in an address, but people put them there. */
function hideKeys(url: string): string {
  return url.replace(/isnad_[\w-]+/g, 'isnad_(hidden)');
}

function toProps({ operation, viewer }: RequestScope): object {
  return {
    ...(operation !== undefined && { operation }),
    ...(viewer !== undefined && viewer.kind !== 'ANONYMOUS' && { viewer: viewer.name }),
  };
}
