import type { IncomingMessage, ServerResponse } from 'node:http';
import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit';
import proxyAddr from 'proxy-addr';
import type { Config } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import type { Caller } from './viewer.js';

const WINDOW_MS = 60_000;

/**
 * Counts a request, or a message over the WebSocket that `request` opened, which has no `response`. Rejects with `RATE_LIMITED` where it is
 * one too many; the details, and `retry-after` of a response, say in how many seconds to come again.
 */
export type LimitRate = (
  request: IncomingMessage,
  caller: Pick<Caller, 'viewer'>,
  response?: ServerResponse,
) => Promise<void>;

/**
 * At most so many requests a minute from one key, one token holder, or one address of those who are not known. 0 for no limit, which is
 * `null` here.
 */
export function limitRate({
  requestsPerMinute: limit,
  trustedProxies,
}: Pick<Config, 'requestsPerMinute' | 'trustedProxies'>): LimitRate | null {
  if (limit === 0) return null;
  const counts = new MemoryStore();
  counts.init({ windowMs: WINDOW_MS } as Options);
  const trusts = proxyAddr.compile([...trustedProxies]);
  return async (request, { viewer }, response) => {
    const isKnown = viewer !== undefined && viewer.kind !== 'ANONYMOUS';
    const key = isKnown ? `${viewer.kind} ${viewer.name}` : `ADDRESS ${toAddress(request, trusts)}`;
    const { totalHits, resetTime = new Date() } = await counts.increment(key);
    const seconds = Math.max(0, Math.ceil((resetTime.getTime() - Date.now()) / 1000));
    // draft-ietf-httpapi-ratelimit-headers-08
    response?.setHeader('ratelimit-policy', `"minute"; q=${limit}; w=${WINDOW_MS / 1000}`);
    response?.setHeader('ratelimit', `"minute"; r=${Math.max(0, limit - totalHits)}; t=${seconds}`);
    if (totalHits <= limit) return;
    response?.setHeader('retry-after', String(seconds));
    throw new IsnadError(
      'RATE_LIMITED',
      `More than ${limit} requests a minute came from you or your address. Come again in ${seconds} seconds.`,
      { details: { retryAfter: seconds } },
    );
  };
}

/** The address that a request comes from; of IPv6 the part that one household or company has. */
function toAddress(request: IncomingMessage, trusts: (address: string, hop: number) => boolean): string {
  const address = proxyAddr(request, trusts);
  return address === undefined ? '' : ipKeyGenerator(address);
}
