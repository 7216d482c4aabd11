import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { IsnadError } from '../../errors.js';

export interface IssuerOptions {
  readonly issuer: string;
  /** `null`: where the OpenID configuration of the issuer says. */
  readonly jwksUrl: string | null;
  /** For so long after the keys were read they are not read again for a token whose key is not among them. Default 10 000 ms. */
  readonly cooldownMs?: number;
}

const TIMEOUT_MS = 5_000;
const DEFAULT_COOLDOWN_MS = 10_000;

/**
 * The public keys of an issuer, read when the first token comes, kept for ten minutes, and read again when a token names a key that is not among
 * them. Rejects with `TOKEN_ISSUER_UNAVAILABLE` where they cannot be had; the next token tries again.
 */
export function issuerKeys({ issuer, jwksUrl, cooldownMs = DEFAULT_COOLDOWN_MS }: IssuerOptions): JWTVerifyGetKey {
  let opened: Promise<JWTVerifyGetKey> | undefined;
  const open = async () => {
    try {
      const url = jwksUrl ?? (await discoverKeys(issuer));
      return createRemoteJWKSet(new URL(url), { timeoutDuration: TIMEOUT_MS, cooldownDuration: cooldownMs });
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
  return async (header, token) => {
    try {
      opened ??= open();
      return await (await opened)(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new IsnadError(
        'TOKEN_ISSUER_UNAVAILABLE',
        `The keys of the issuer ${issuer} cannot be read${jwksUrl === null ? '' : ` at ${jwksUrl}`}, so no token can be checked. Check ISNAD_JWT_ISSUER, ISNAD_JWKS_URL and the network.`,
        { cause: error },
      );
    }
  };
}

/** Errors that say that the token names no key, or one that cannot be told; all others are about getting the keys. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Asks the issuer where its keys are (OpenID Connect Discovery 1.0, section 4). */
async function discoverKeys(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: 'error',
  });
  if (!response.ok)
    throw new Error(`The OpenID configuration of ${issuer} was answered with status ${response.status}.`);
  const { issuer: named, jwks_uri } = configuration.parse(await response.json());
  if (named !== issuer) throw new Error(`The OpenID configuration of ${issuer} is that of ${named}.`);
  return jwks_uri;
}
