import { exportJWK, generateKeyPair, type JWTVerifyResult, SignJWT } from 'jose';
import { servePages } from './page-server.js';

/** An issuer of tokens on this machine, with real keys and a real OpenID configuration. */
export interface TokenIssuer {
  /** Its address, which is what tokens name as their issuer. */
  readonly url: string;
  readonly jwksUrl: string;
  /** How often its keys were read. */
  readonly reads: () => number;
  /** A good token for `isnad`, but for what is given. */
  sign(
    claims?: Readonly<Record<string, unknown>>,
    header?: Partial<JWTVerifyResult['protectedHeader']>,
  ): Promise<string>;
  /** Has the issuer sign with a new key from now on, and forget the old one. */
  rotate(): Promise<void>;
  /** The public key that the issuer tells everybody, as JSON. */
  readonly publicKey: () => string;
  /** Answers every request with this status. 200 is as it should be. */
  fail(status: number): void;
  stop(): Promise<void>;
}

export async function startTokenIssuer(): Promise<TokenIssuer> {
  let key = await makeKey(1);
  let status = 200;
  let reads = 0;
  const { origin: url, close } = await servePages((request, response) => {
    const isKeys = request.url === '/keys';
    if (isKeys) reads += 1;
    const body = isKeys ? { keys: [key.jwk] } : { issuer: url, jwks_uri: `${url}/keys` };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  return {
    url,
    jwksUrl: `${url}/keys`,
    reads: () => reads,
    publicKey: () => JSON.stringify(key.jwk),
    sign: (claims = {}, header = {}) => {
      const seconds = Math.floor(Date.now() / 1000);
      const payload = { iss: url, aud: 'isnad', sub: 'reporter-7', iat: seconds, exp: seconds + 300, ...claims };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'ES256', kid: key.jwk.kid, ...header })
        .sign(key.privateKey);
    },
    rotate: async () => {
      key = await makeKey(Number(key.jwk.kid) + 1);
    },
    fail: (answer) => {
      status = answer;
    },
    stop: close,
  };
}

async function makeKey(number: number) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: String(number), alg: 'ES256', use: 'sig' };
  return { privateKey, jwk };
}
