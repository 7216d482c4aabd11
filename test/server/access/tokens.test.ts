import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createTokenReader } from '../../../src/server/access/tokens.js';
import { startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.js';

let issuer: TokenIssuer;

beforeEach(async () => {
  issuer = await startTokenIssuer();
});
afterEach(() => issuer.stop());

const createReader = (overrides: Partial<Parameters<typeof createTokenReader>[0]> = {}) =>
  createTokenReader({ issuer: issuer.url, audience: 'isnad', jwksUrl: null, roleClaim: 'isnad_role', ...overrides });

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of a header, claims and signature of one's own. */
async function forge(header: object, toSignature: (signed: string) => string): Promise<string> {
  const claims = (await issuer.sign()).split('.')[1];
  const signed = `${encode(header)}.${claims}`;
  return `${signed}.${toSignature(signed)}`;
}

describe('a good token', () => {
  test.each([
    ['no role', {}, 'READER'],
    ['a role', { isnad_role: 'editor' }, 'EDITOR'],
    ['several', { isnad_role: ['reader', 'ADMIN', 'editor'] }, 'ADMIN'],
    ['words that are none', { isnad_role: ['owner', 7] }, 'READER'],
    ['roles in another claim', { roles: ['admin'] }, 'READER'],
  ])('with %s', async (_, claims, role) => {
    const viewer = await createReader()(await issuer.sign(claims));
    expect(viewer).toEqual({ name: 'reporter-7', role, kind: 'TOKEN' });
  });

  test.each([
    ['realm_access.roles', { realm_access: { roles: ['editor'] } }],
    ['https://example.org/roles', { 'https://example.org/roles': 'editor' }],
  ])('whose role is in the claim %s', async (roleClaim, claims) => {
    expect((await createReader({ roleClaim })(await issuer.sign(claims))).role).toBe('EDITOR');
  });

  test('is checked by keys that are read once', async () => {
    const read = createReader();
    for (let count = 0; count < 3; count += 1) await read(await issuer.sign());
    expect(issuer.reads()).toBe(1);
  });

  test('may be a few seconds late', async () => {
    const seconds = Math.floor(Date.now() / 1000);
    await expect(createReader()(await issuer.sign({ exp: seconds - 10 }))).resolves.toBeDefined();
  });
});

describe('a token is refused', () => {
  const past = Math.floor(Date.now() / 1000) - 600;
  test.each([
    ['of another issuer', { iss: 'https://other.example' }, /"iss"/],
    ['for another audience', { aud: 'shop' }, /"aud"/],
    ['that has expired', { exp: past }, /expired/],
    ['that is not valid yet', { nbf: past + 6000 }, /"nbf"/],
    ['that never expires', { exp: undefined }, /"exp"/],
    ['of nobody', { sub: undefined }, /"sub"/],
  ])('%s', async (_, claims, message) => {
    await expect(createReader()(await issuer.sign(claims))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['without a signature', () => forge({ alg: 'none' }, () => ''), /algorithm/],
    [
      'signed with the public key as a shared secret',
      () =>
        forge({ alg: 'HS256', kid: '1' }, (signed) =>
          createHmac('sha256', issuer.publicKey()).update(signed).digest('base64url'),
        ),
      /algorithm/,
    ],
    [
      'whose signature is of other claims',
      async () => {
        const [header, claims] = (await issuer.sign({ isnad_role: 'admin' })).split('.');
        return `${header}.${claims}.${(await issuer.sign()).split('.')[2]}`;
      },
      /signature/,
    ],
    ['of a key that the issuer does not have', () => issuer.sign({}, { kid: '99' }), /no key of the issuer/],
    ['that is none', async () => 'not-a-token', /no signed JWT/],
  ])('%s', async (_, make, message) => {
    await expect(createReader()(await make())).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(message),
    });
  });
});

describe('the keys of the issuer', () => {
  test('are read again when it signs with a new one, and the old one opens nothing then', async () => {
    const read = createReader({ cooldownMs: 0 });
    const old = await issuer.sign();
    await read(old);
    await issuer.rotate();
    await expect(read(await issuer.sign())).resolves.toMatchObject({ name: 'reporter-7' });
    await expect(read(old)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('are not read again for every token that names an unknown one', async () => {
    const read = createReader();
    const unknown = await issuer.sign({}, { kid: '99' });
    for (let count = 0; count < 5; count += 1) await expect(read(unknown)).rejects.toBeDefined();
    expect(issuer.reads()).toBe(1);
  });

  test.each([
    ['by its configuration', null],
    ['where the settings say', 'keys'],
  ])('cannot be had %s: the server says so, and tries again', async (_, path) => {
    const read = createReader({ jwksUrl: path && `${issuer.url}/${path}` });
    const token = await issuer.sign();
    issuer.fail(500);
    await expect(read(token)).rejects.toMatchObject({ code: 'TOKEN_ISSUER_UNAVAILABLE' });
    issuer.fail(200);
    await expect(read(token)).resolves.toMatchObject({ name: 'reporter-7' });
  });

  test('cannot be had where nobody answers', async () => {
    const token = await issuer.sign();
    await issuer.stop();
    await expect(createReader()(token)).rejects.toMatchObject({
      code: 'TOKEN_ISSUER_UNAVAILABLE',
      message: expect.stringContaining(issuer.url),
    });
  });

  test('are not taken from the configuration of another issuer', async () => {
    const token = await issuer.sign();
    const read = createReader({ issuer: `${issuer.url}/realms/other` });
    await expect(read(token)).rejects.toMatchObject({ code: 'TOKEN_ISSUER_UNAVAILABLE' });
  });
});
