import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pinoHttp } from 'pino-http';
import type { Viewer } from '../api/index.js';
import type { Logger } from './logger.js';

/**
 * Names every request and logs it when it has been answered. A caller's `x-request-id` is kept, so that one id follows a request through
 * several services; the answer always carries the id.
 */
export function logRequests(logger: Logger) {
  return pinoHttp({
    logger,
    genReqId: nameRequest,
    customAttributeKeys: { reqId: 'requestId' },
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => {
      const level = toLevel(response, error);
      // Otherwise the line would be made first and thrown away then.
      return logger.isLevelEnabled(level) ? level : 'silent';
    },
    // Pollers ask these every few seconds; their failures show in the answers of the other requests.
    autoLogging: { ignore: ({ url }) => /^\/(healthz|readyz|metrics)\b/.test(url ?? '') },
    customProps: (_request, response) => toProps(response),
    // Headers stay out of the log: they carry credentials.
    serializers: {
      req: ({ method, url }: IncomingMessage) => ({ method, url: url && hideKeys(url) }),
      res: ({ statusCode }: ServerResponse) => ({ statusCode }),
    },
  });
}

function toLevel({ statusCode }: ServerResponse, error: Error | undefined): 'error' | 'warn' | 'info' {
  if (error || statusCode >= 500) return 'error';
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

/** What `RequestScope.noteOperation` and `noteViewer` left in the locals of the answer. */
function toProps({ locals = {} }: ServerResponse & { readonly locals?: ResponseLocals }): object {
  const { operation, viewer } = locals;
  return {
    ...(operation !== undefined && { operation }),
    ...(viewer !== undefined && viewer.kind !== 'ANONYMOUS' && { viewer: viewer.name }),
  };
}

interface ResponseLocals {
  readonly operation?: string;
  readonly viewer?: Viewer;
}
