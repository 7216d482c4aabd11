import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';
import type { Config } from '../../config/index.js';

/**
 * Says which pages of other addresses may read answers: those of the list and no others.
 * @returns a function that tells whether there is anything else to do: browsers ask for the list itself with OPTIONS, and that is answered here
 */
export function allowOrigins({
  corsOrigins,
}: Pick<Config, 'corsOrigins'>): (request: IncomingMessage, response: ServerResponse) => boolean {
  const allow = cors<IncomingMessage>({
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: 3600,
  });
  return (request, response) => {
    let goesOn = false;
    allow(request, response, () => {
      goesOn = true;
    });
    return goesOn;
  };
}
