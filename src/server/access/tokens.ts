import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Viewer } from '../../api/index.js';
import type { Config } from '../../config/index.js';
import { IsnadError } from '../../errors.js';
import { type AccessRole, includesRole, toAccessRole } from '../../model/index.js';
import { type IssuerOptions, issuerKeys } from './issuer-keys.js';

/**
 * Signatures by a private key that only the issuer has. The others of RFC 7518 are left out: `none`, and `HS…`, which would let whoever knows the
 * public key sign.
 */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** By how much the clocks of the issuer and of this machine may differ. */
const CLOCK_TOLERANCE_SECONDS = 30;

export interface TokenSettings extends IssuerOptions {
  readonly audience: string;
  readonly roleClaim: string;
}

/** What the settings say about tokens; `null` where none are taken. */
export function toTokenSettings({
  jwtIssuer,
  jwtAudience,
  jwksUrl,
  jwtRoleClaim,
}: Pick<Config, 'jwtIssuer' | 'jwtAudience' | 'jwksUrl' | 'jwtRoleClaim'>): TokenSettings | null {
  if (jwtIssuer === null || jwtAudience === null) return null;
  return { issuer: jwtIssuer, audience: jwtAudience, jwksUrl, roleClaim: jwtRoleClaim };
}

/**
 * Checks tokens (JWT, RFC 7519, as RFC 8725 advises) and tells who holds them. The function that is returned rejects with `UNAUTHENTICATED` where
 * a token is not good, with `TOKEN_ISSUER_UNAVAILABLE` where the issuer's keys cannot be had.
 */
export function createTokenReader({
  audience,
  roleClaim,
  ...issuer
}: TokenSettings): (token: string) => Promise<Viewer> {
  const keys = issuerKeys(issuer);
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuer.issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'exp'],
      });
      return { name: String(payload.sub), role: toHighestRole(readClaim(payload, roleClaim)), kind: 'TOKEN' };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      throw new IsnadError('UNAUTHENTICATED', `The token is not good: ${explain(error)}`, { cause: error });
    }
  };
}

/** A claim by its name, else by the way to it: `realm_access.roles`. */
function readClaim(payload: JWTPayload, name: string): unknown {
  if (Object.hasOwn(payload, name)) return payload[name];
  return name.split('.').reduce<unknown>((value, key) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isObject ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  }, payload);
}

/** Whoever the issuer gives tokens for this audience may read; more only where the claim says so. */
function toHighestRole(claim: unknown): AccessRole {
  const words = Array.isArray(claim) ? claim : [claim];
  return words
    .map((word) => (typeof word === 'string' ? toAccessRole(word) : null))
    .reduce<AccessRole>((highest, role) => (role !== null && includesRole(role, highest) ? role : highest), 'READER');
}

function explain(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'it has expired. Get a new one from the issuer.';
  if (error instanceof errors.JWTClaimValidationFailed)
    return `its claim "${error.claim}" is missing or not as expected.`;
  if (error instanceof errors.JOSEAlgNotAllowed) return `its algorithm is none of ${ALGORITHMS.join(', ')}.`;
  if (error instanceof errors.JWKSNoMatchingKey) return 'it is signed by no key of the issuer.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'its signature is wrong.';
  return 'it is no signed JWT.';
}
