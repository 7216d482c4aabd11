import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Config } from '../../config/index.js';
import { callerOf } from './viewer.js';

/**
 * At most so many requests a minute from one key, one token holder, or one address of those who are not known; the others are told when to come
 * again. 0 for no limit. Stands behind `noteViewer`.
 */
export function limitRate({ requestsPerMinute }: Pick<Config, 'requestsPerMinute'>): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request, response) => callerOf(request, response, ipKeyGenerator),
    handler: (_request, response) => {
      const message = `More than ${requestsPerMinute} requests a minute came from you or your address. Come again in a minute; "retry-after" says when.`;
      response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
    },
  });
}
