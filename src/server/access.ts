import cors from 'cors';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Config } from '../config.js';

/** Which pages of other addresses may read answers: those of the list and no others. */
export function allowOrigins({ corsOrigins }: Pick<Config, 'corsOrigins'>): RequestHandler {
  return cors({ origin: [...corsOrigins], methods: ['GET', 'POST'], maxAge: 3600 });
}

/** At most so many requests a minute from one address; the others are told when to come again. 0 for no limit. */
export function limitRate({ requestsPerMinute }: Pick<Config, 'requestsPerMinute'>): RequestHandler {
  if (requestsPerMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, response) => {
      const message = `More than ${requestsPerMinute} requests a minute came from this address. Come again in a minute; "retry-after" says when.`;
      response.status(429).json({ errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] });
    },
  });
}
