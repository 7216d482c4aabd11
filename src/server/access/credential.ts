import { IsnadError } from '../../errors.js';
import { API_KEY_PREFIX } from '../../model/index.js';

/** Where a request says who asks; a WebSocket says it in its connection parameters, by the same names. */
export interface Credentials {
  readonly authorization?: string | undefined;
  readonly 'x-api-key'?: string | undefined;
}

/** What was sent to prove who asks. */
export interface Credential {
  readonly kind: 'KEY' | 'TOKEN';
  readonly value: string;
}

/**
 * The API key or token that a request carries; `null` where it carries none. `Basic` counts as none: proxies with a log-in of their own pass it on.
 * @throws IsnadError `UNAUTHENTICATED` where it is sent in a way that is not known, or two are sent
 */
export function readCredential({ authorization, 'x-api-key': apiKey }: Credentials): Credential | null {
  const bearer = readBearer(authorization);
  if (bearer !== null && apiKey !== undefined && bearer !== apiKey) {
    throw new IsnadError('UNAUTHENTICATED', 'Both "Authorization" and "X-API-Key" say who asks. Send one of them.');
  }
  const value = bearer ?? apiKey;
  if (value === undefined) return null;
  return { kind: value.startsWith(API_KEY_PREFIX) || bearer === null ? 'KEY' : 'TOKEN', value };
}

function readBearer(authorization: string | undefined): string | null {
  if (authorization === undefined || /^Basic /i.test(authorization)) return null;
  const value = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (value !== undefined) return value;
  throw new IsnadError(
    'UNAUTHENTICATED',
    'The header "Authorization" should be "Bearer" and an API key or token: "Bearer isnad_…".',
  );
}
