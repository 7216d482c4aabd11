import cors from 'cors';
import type { RequestHandler } from 'express';
import type { Config } from '../../config/index.js';

/** Which pages of other addresses may read answers: those of the list and no others. */
export function allowOrigins({ corsOrigins }: Pick<Config, 'corsOrigins'>): RequestHandler {
  return cors({
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: 3600,
  });
}
